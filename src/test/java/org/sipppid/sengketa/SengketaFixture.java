package org.sipppid.sengketa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.keberatan.HasilKeberatan;
import org.sipppid.keberatan.Keberatan;
import org.sipppid.keberatan.KeberatanFixture;
import org.sipppid.keberatan.TahapKeberatan;
import org.sipppid.ketetapan.KetetapanFixture;
import org.sipppid.ketetapan.TenggatBerjalan;
import org.sipppid.skpd.Skpd;

/** Disputes for tests, in few words. */
public final class SengketaFixture {

    /** The day on which all of a test's dispute happens, unless it says otherwise. */
    public static final LocalDate DAY = LocalDate.of(2026, 9, 21);

    private SengketaFixture() {}

    public static RegisterSengketa register(TestDatabase database) {
        return new RegisterSengketa(database.jdbc(), KetetapanFixture.kalender(database), database.clock());
    }

    public static TenggatBerjalan tenggat(TestDatabase database) {
        return new PenggeserTenggatSengketa(register(database), database.clock());
    }

    /** An act of the kind; {@code mediasi} is how a mediation ends. */
    public static Tindakan act(JenisTindakan jenis, LocalDate tanggal, HasilMediasi mediasi) {
        Tindakan.Putusan putusan = new Tindakan.Putusan("001/X/2026", Amar.SEBAGIAN, tanggal, "isi");
        return switch (jenis) {
            case REGISTRASI -> new Tindakan.Registrasi(tanggal, "001/I/KIP-PS/2026");
            case NYATAKAN_TIDAK_LENGKAP -> new Tindakan.NyatakanTidakLengkap(tanggal, "surat kuasa");
            case MULAI_MEDIASI -> new Tindakan.MulaiMediasi(tanggal, "Mediator Contoh");
            case AKHIRI_MEDIASI -> new Tindakan.AkhiriMediasi(tanggal, mediasi, "isi");
            case MULAI_AJUDIKASI -> new Tindakan.MulaiAjudikasi(tanggal, Optional.empty());
            case PUTUSKAN_KI -> new Tindakan.PutuskanKi(tanggal, putusan);
            case GUGAT -> new Tindakan.Gugat(tanggal, Pengadilan.PTUN, Pihak.BADAN_PUBLIK, "1/G/KI/2026");
            case PUTUSKAN_PENGADILAN -> new Tindakan.PutuskanPengadilan(tanggal, putusan);
            case AJUKAN_KASASI -> new Tindakan.AjukanKasasi(tanggal, Pihak.PEMOHON, "1 K/TUN/KI/2026");
            case PUTUSKAN_MA -> new Tindakan.PutuskanMa(tanggal, putusan);
            case LAKSANAKAN -> new Tindakan.Laksanakan(tanggal, "Dokumen diserahkan");
            case GESER_TENGGAT ->
                new Tindakan.GeserTenggat(
                        tanggal,
                        "SKB contoh",
                        Map.of(JangkaWaktu.MEDIASI, new Tindakan.GeserTenggat.Hari(tanggal, tanggal.plusDays(1))),
                        tanggal);
            case TUTUP, GUGURKAN, CABUT, BATALKAN -> new Tindakan.Akhir(tanggal, jenis, "alasan");
        };
    }

    /** The acts that lead from the entry to a stage, by mediation unless only ground a is there. */
    static List<JenisTindakan> way(TahapSengketa tahap, Set<AlasanKeberatan> alasan) {
        List<JenisTindakan> way = new ArrayList<>();
        if (tahap == TahapSengketa.DIAJUKAN) {
            return way;
        }
        if (tahap == TahapSengketa.TIDAK_LENGKAP || tahap == TahapSengketa.GUGUR) {
            way.add(JenisTindakan.NYATAKAN_TIDAK_LENGKAP);
        }
        switch (tahap) {
            case DICABUT -> way.add(JenisTindakan.CABUT);
            case DIBATALKAN -> way.add(JenisTindakan.BATALKAN);
            case GUGUR -> way.add(JenisTindakan.GUGURKAN);
            case DIAJUKAN, TIDAK_LENGKAP -> {}
            default -> {
                way.add(JenisTindakan.REGISTRASI);
                onwards(way, tahap, alasan);
            }
        }
        return way;
    }

    private static void onwards(List<JenisTindakan> way, TahapSengketa tahap, Set<AlasanKeberatan> alasan) {
        boolean straight = alasan.equals(Set.of(AlasanKeberatan.A));
        int stage = tahap.compareTo(TahapSengketa.MEDIASI);
        if (stage >= 0 && !straight) {
            way.add(JenisTindakan.MULAI_MEDIASI);
        }
        if (tahap == TahapSengketa.MEDIASI_BERHASIL || stage > 1 && !straight) {
            way.add(JenisTindakan.AKHIRI_MEDIASI);
        }
        List<JenisTindakan> later = List.of(
                JenisTindakan.MULAI_AJUDIKASI,
                JenisTindakan.PUTUSKAN_KI,
                JenisTindakan.GUGAT,
                JenisTindakan.PUTUSKAN_PENGADILAN,
                JenisTindakan.AJUKAN_KASASI,
                JenisTindakan.PUTUSKAN_MA,
                JenisTindakan.LAKSANAKAN);
        int steps = tahap.compareTo(TahapSengketa.AJUDIKASI) + 1;
        way.addAll(later.subList(0, Math.max(0, steps)));
    }

    /** A dispute at a stage, on an objection that was refused; in the caller's transaction. */
    public static Sengketa at(TestDatabase database, Skpd skpd, TahapSengketa tahap, Set<AlasanKeberatan> alasan) {
        RegisterSengketa register = register(database);
        Sengketa made = register.catat(
                UUID.randomUUID(),
                new SengketaBaru(skpd, refused(database, skpd, alasan), DAY, Optional.of(DAY.minusDays(3))));
        HasilMediasi mediasi =
                tahap == TahapSengketa.MEDIASI_BERHASIL ? HasilMediasi.BERHASIL : HasilMediasi.MENARIK_DIRI;
        for (JenisTindakan jenis : way(tahap, alasan)) {
            made = register.lakukan(made.id(), made.versi(), act(jenis, DAY, mediasi))
                    .orElseThrow();
        }
        return made;
    }

    /** An objection on these grounds that the superior refused; the request is one of the unit's own. */
    static Keberatan refused(TestDatabase database, Skpd skpd, Set<AlasanKeberatan> alasan) {
        return KeberatanFixture.at(database, skpd, TahapKeberatan.DIJAWAB, HasilKeberatan.DITOLAK, alasan);
    }
}
