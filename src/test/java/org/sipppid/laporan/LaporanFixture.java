package org.sipppid.laporan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.sipppid.akun.Peran;
import org.sipppid.akun.Petugas;
import org.sipppid.arsip.DaftarArsip;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.cetak.PaperTemplate;
import org.sipppid.cetak.PdfPrinter;
import org.sipppid.kalender.Periode;
import org.sipppid.ketetapan.KetetapanFixture;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.sipppid.rekapitulasi.RekapitulasiKeberatan;
import org.sipppid.rekonsiliasi.RekonsiliasiFixture;
import org.sipppid.rekonsiliasi.tutupbuku.TutupBuku;
import org.sipppid.skpd.DaftarPerubahan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.kop.KopSurat;
import org.sipppid.skpd.pejabat.DaftarPejabat;
import org.sipppid.web.Format;

/** Reports for tests, in few words. */
public final class LaporanFixture {

    static final LaporanPrinter PRINTER = new LaporanPrinter(new PaperTemplate(), new PdfPrinter());
    static final List<String> UNITS = List.of("DPUPR", "DINKES", "DISKOMINFO", "RSUD-SOEDARSO");
    static final Penandatangan SIGNATORY = new Penandatangan(
            List.of("Kepala Badan Penghubung", "Provinsi Kalimantan Barat,"),
            "Contoh Pejabat, S.H.",
            Optional.of("Pembina Utama Muda"),
            Optional.of("197001011995031001"),
            List.of("Jalan Contoh 1, Jakarta"));

    private LaporanFixture() {}

    /** The frozen figures of a report on the first half of 2026, counted up to a place in the order. */
    public static String data(TestDatabase database, long urutan) {
        Cakupan cakupan = new Cakupan(Periode.semester(2026, 1), Optional.empty());
        return database.transactions()
                .read(
                        Actor.program(Actor.Role.HITUNG, "uji"),
                        () -> AngkaJson.of(counter(database)
                                .hitung(cakupan, new Patokan(urutan, 0, 0, LocalDate.now(database.clock())))));
    }

    static PenghitungLpi counter(TestDatabase database) {
        return new PenghitungLpi(
                new Rekapitulasi(database.jdbc()),
                new RekapitulasiKeberatan(database.jdbc()),
                RekonsiliasiFixture.daftar(database),
                new TutupBuku(database.jdbc()),
                new DaftarArsip(database.jdbc()),
                new DaftarSkpd(database.jdbc()),
                new DaftarPerubahan(database.jdbc(), new DaftarSkpd(database.jdbc())),
                database.transactions(),
                database.clock());
    }

    static LaporanPelayanan laporan(TestDatabase database) {
        return new LaporanPelayanan(
                counter(database),
                new DaftarArsip(database.jdbc()),
                new DaftarSkpd(database.jdbc()),
                new KopSurat(database.jdbc(), new DaftarSkpd(database.jdbc())),
                new DaftarPejabat(database.jdbc()),
                new Jejak(database.jdbc()),
                database.transactions(),
                PRINTER,
                new Format(database.clock()),
                KetetapanFixture.kalender(database),
                database.clock());
    }

    static Petugas utama(TestDatabase database) {
        return petugas(database, "utama", Peran.UTAMA, Optional.empty());
    }

    static Petugas officer(TestDatabase database, String kode) {
        return petugas(database, "petugas", Peran.SKPD, Optional.of(PermohonanFixture.skpd(database, kode)));
    }

    private static Petugas petugas(TestDatabase database, String name, Peran peran, Optional<Skpd> skpd) {
        UUID id = UUID.nameUUIDFromBytes((name + skpd).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        database.asOwner("insert into akun values ('" + id + "', '" + name + "."
                + id.toString().substring(0, 8)
                + "', 'Petugas Uji', '-', '" + (peran == Peran.SKPD ? "skpd" : "utama") + "', "
                + skpd.map(unit -> "'" + unit.id() + "'").orElse("null") + ", true, now()) on conflict do nothing");
        return new Petugas(id, name, "Petugas Uji", peran, skpd);
    }

    /** A register that is the same for the same seed: requests of three years up to today, some decided, some not. */
    static void fill(TestDatabase database, long seed, int requests) {
        Random random = new Random(seed);
        RegisterPermohonan register = PermohonanFixture.register(database);
        LocalDate today = LocalDate.now(database.clock());
        for (int i = 0; i < requests; i++) {
            Skpd unit = PermohonanFixture.skpd(database, UNITS.get(random.nextInt(UNITS.size())));
            LocalDate diterima = today.minusDays(random.nextInt(900));
            Jalur jalur = Jalur.values()[random.nextInt(Jalur.values().length)];
            JenisPemohon jenis = JenisPemohon.values()[random.nextInt(JenisPemohon.values().length)];
            Hasil hasil = Hasil.values()[random.nextInt(Hasil.values().length)];
            LocalDate end = diterima.plusDays(random.nextInt(40));
            LocalDate selesai = end.isAfter(today) ? today : end;
            AlasanPenolakan alasan = AlasanPenolakan.values()[random.nextInt(AlasanPenolakan.values().length)];
            UUID id = new UUID(random.nextLong(), random.nextLong());
            database.transactions().write(PermohonanFixture.officer(unit), () -> {
                Permohonan made = register.catat(id, PermohonanFixture.aRequest(unit, diterima, jalur, jenis));
                if (hasil != Hasil.BERJALAN) {
                    PermohonanFixture.salin(
                            database.jdbc(),
                            database.clock(),
                            id,
                            made.versi(),
                            PermohonanFixture.outcome(hasil, selesai, alasan));
                }
            });
        }
        database.sealer().sealAll();
    }
}
