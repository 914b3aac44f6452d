package org.sipppid.keberatan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.ketetapan.KetetapanFixture;
import org.sipppid.ketetapan.TenggatBerjalan;
import org.sipppid.pemohon.Pemohon;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.skpd.Skpd;

/** Objections for tests, in few words. */
public final class KeberatanFixture {

    /** A day on which an objection may be received by then in time, long before the tests' today. */
    public static final LocalDate DAY = LocalDate.of(2026, 9, 7);

    private KeberatanFixture() {}

    public static RegisterKeberatan register(TestDatabase database) {
        return new RegisterKeberatan(
                database.jdbc(),
                PermohonanFixture.daftarPemohon(database),
                PermohonanFixture.register(database),
                KetetapanFixture.kalender(database),
                database.clock());
    }

    public static TenggatBerjalan tenggat(TestDatabase database) {
        return new PenggeserTenggatKeberatan(database.jdbc(), register(database), database.clock());
    }

    /** An objection whose ground was found so many days before its receipt; without a request, so b is among the grounds. */
    public static KeberatanBaru anObjection(Skpd skpd, LocalDate diterima, int daysAfter, Set<AlasanKeberatan> alasan) {
        Pemohon pemohon = new Pemohon(
                "Pemohon Contoh", Optional.empty(), Optional.empty(), Optional.of("0812"), Optional.empty());
        return new KeberatanBaru(
                skpd,
                Optional.empty(),
                Optional.of(pemohon),
                Optional.empty(),
                alasan,
                diterima.minusDays(daysAfter),
                diterima,
                "Laporan keuangan",
                Optional.empty(),
                "Tidak ada di laman");
    }

    /** An answer with the outcome, complete with what it needs. */
    public static TanggapanAtasan answer(LocalDate tanggal, HasilKeberatan hasil, Set<AlasanKeberatan> alasan) {
        Map<AlasanKeberatan, String> sanggahan = new EnumMap<>(AlasanKeberatan.class);
        alasan.forEach(satu -> sanggahan.put(satu, "Tanggapan atas " + satu.kode()));
        return new TanggapanAtasan(
                tanggal,
                "500.12.18.1/7",
                "Sekretaris Contoh",
                "Sekretaris Daerah",
                hasil,
                sanggahan,
                Optional.of("pertimbangan"),
                hasil == HasilKeberatan.DITOLAK ? Optional.of("SK 1/2026") : Optional.empty(),
                hasil.dikabulkan()
                        ? Optional.of(new TanggapanAtasan.Pelaksanaan("Dimuat di laman", tanggal.plusDays(14)))
                        : Optional.empty());
    }

    /** An act of the kind, on a day. */
    public static Tindakan act(
            JenisTindakan jenis, LocalDate tanggal, HasilKeberatan hasil, Set<AlasanKeberatan> alasan) {
        return switch (jenis) {
            case TERIMA_TERLAMBAT -> new Tindakan.TerimaTerlambat(tanggal, "alasan");
            case HENTIKAN -> new Tindakan.Hentikan(tanggal, "alasan");
            case JAWAB -> new Tindakan.Jawab(answer(tanggal, hasil, alasan), Optional.empty());
            case RALAT -> new Tindakan.Ralat(tanggal, answer(tanggal, hasil, alasan), "salah ketik");
            case CATAT_TANGGAPAN ->
                new Tindakan.CatatTanggapan(tanggal, SikapPemohon.TIDAK_MENERIMA, Optional.of("catatan"));
            case LAKSANAKAN -> new Tindakan.Laksanakan(tanggal, "Sudah dimuat");
            case CABUT -> new Tindakan.Cabut(tanggal, "alasan");
            case MUSYAWARAHKAN -> new Tindakan.Musyawarahkan(tanggal, "Sepakat dimuat di laman");
            case BATALKAN -> new Tindakan.Batalkan(tanggal, "dicatat dua kali");
            case GESER_TENGGAT ->
                new Tindakan.GeserTenggat(tanggal, "SKB contoh", tanggal.plusDays(60), tanggal.plusDays(60), tanggal);
        };
    }

    /** The acts that lead from the entry to a stage. */
    static List<JenisTindakan> way(TahapKeberatan tahap) {
        return switch (tahap) {
            case DIPERTIMBANGKAN, DIPROSES -> List.of();
            case DIJAWAB -> List.of(JenisTindakan.JAWAB);
            case DILAKSANAKAN -> List.of(JenisTindakan.JAWAB, JenisTindakan.LAKSANAKAN);
            case DICABUT -> List.of(JenisTindakan.CABUT);
            case TIDAK_DILANJUTKAN -> List.of(JenisTindakan.HENTIKAN);
            case DIBATALKAN -> List.of(JenisTindakan.BATALKAN);
        };
    }

    /** The same to a request of the unit, which is entered for it; in the caller's transaction. */
    public static KeberatanBaru toARequest(TestDatabase database, Skpd skpd, KeberatanBaru baru) {
        Permohonan permohonan = PermohonanFixture.register(database)
                .catat(UUID.randomUUID(), PermohonanFixture.aRequest(skpd, LocalDate.of(2026, 3, 2)));
        return new KeberatanBaru(
                skpd,
                Optional.of(permohonan),
                Optional.empty(),
                baru.kuasa(),
                baru.alasan(),
                baru.alasanDitemukan(),
                baru.diterima(),
                baru.informasi(),
                baru.tujuan(),
                baru.kasusPosisi());
    }

    /** An objection at a stage; in the caller's transaction. */
    public static Keberatan at(
            TestDatabase database, Skpd skpd, TahapKeberatan tahap, HasilKeberatan hasil, Set<AlasanKeberatan> alasan) {
        boolean late = tahap == TahapKeberatan.DIPERTIMBANGKAN || tahap == TahapKeberatan.TIDAK_DILANJUTKAN;
        RegisterKeberatan register = register(database);
        KeberatanBaru baru = anObjection(skpd, DAY, late ? 90 : 10, alasan);
        Keberatan made = register.catat(
                UUID.randomUUID(), alasan.contains(AlasanKeberatan.B) ? baru : toARequest(database, skpd, baru));
        for (JenisTindakan jenis : way(tahap)) {
            made = register.lakukan(made.id(), made.versi(), act(jenis, DAY.plusDays(3), hasil, alasan))
                    .orElseThrow();
        }
        return made;
    }
}
