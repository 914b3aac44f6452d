package org.sipppid.permohonan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.DataDirectory;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.Kalender;
import org.sipppid.ketetapan.KetetapanFixture;
import org.sipppid.ketetapan.TenggatBerjalan;
import org.sipppid.pemohon.DaftarPemohon;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.pemohon.Pemohon;
import org.sipppid.pemohon.PemohonCipher;
import org.sipppid.skpd.Skpd;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registers and requests for tests, in few words. */
public final class PermohonanFixture {

    public static final Actor UTAMA = Actor.program(Actor.Role.UTAMA, "uji");

    private PermohonanFixture() {}

    public static RegisterPermohonan register(TestDatabase database) {
        return new RegisterPermohonan(
                database.jdbc(), daftarPemohon(database), KetetapanFixture.kalender(database), database.clock());
    }

    /** What moves the due dates of running requests. */
    public static TenggatBerjalan tenggat(TestDatabase database) {
        return new PenggeserTenggat(database.jdbc(), register(database), database.clock());
    }

    public static DaftarPemohon daftarPemohon(TestDatabase database) {
        PemohonCipher cipher = new PemohonCipher(new DataDirectory(java.nio.file.Path.of("target", "data-uji")));
        return new DaftarPemohon(database.jdbc(), cipher);
    }

    /** Read from the table itself, for old schemas know no names by days. */
    public static Skpd skpd(TestDatabase database, String kode) {
        return database.transactions()
                .read(
                        UTAMA,
                        () -> database.jdbc()
                                .sql("select * from skpd where kode = :kode")
                                .param("kode", kode)
                                .query((row, n) -> new Skpd(
                                        row.getObject("id", UUID.class),
                                        row.getString("kode"),
                                        row.getString("nama"),
                                        row.getString("singkatan"),
                                        row.getString("jenis"),
                                        row.getObject("berlaku_dari", LocalDate.class),
                                        Optional.ofNullable(row.getObject("berlaku_sampai", LocalDate.class))))
                                .single());
    }

    public static Actor officer(Skpd skpd) {
        return new Actor(Actor.Role.SKPD, Optional.empty(), Optional.of(skpd.id()), "uji");
    }

    public static PermohonanBaru aRequest(Skpd skpd, LocalDate diterima) {
        return aRequest(skpd, diterima, Jalur.SURAT, JenisPemohon.PERSEORANGAN);
    }

    public static PermohonanBaru aRequest(Skpd skpd, LocalDate diterima, String rincian) {
        return aRequest(skpd, diterima, Jalur.SURAT, JenisPemohon.PERSEORANGAN, rincian);
    }

    public static PermohonanBaru aRequest(Skpd skpd, LocalDate diterima, Jalur jalur, JenisPemohon jenis) {
        return aRequest(skpd, diterima, jalur, jenis, "Dokumen anggaran");
    }

    private static PermohonanBaru aRequest(
            Skpd skpd, LocalDate diterima, Jalur jalur, JenisPemohon jenis, String rincian) {
        Pemohon pemohon = new Pemohon(
                "Pemohon Contoh",
                Optional.of("6171010101900001"),
                Optional.of("Jalan Contoh 1"),
                Optional.of("0812"),
                Optional.empty());
        return new PermohonanBaru(skpd, diterima, jalur, jenis, pemohon, rincian, Optional.empty());
    }

    /** The same with the hour of its receipt. */
    public static PermohonanBaru aRequest(Skpd skpd, LocalDate diterima, LocalTime jam) {
        PermohonanBaru baru = aRequest(skpd, diterima);
        return new PermohonanBaru(
                skpd,
                diterima,
                Optional.of(jam),
                baru.jalur(),
                baru.jenisPemohon(),
                baru.golongan(),
                baru.pemohon(),
                baru.berkas(),
                baru.rincian(),
                baru.tujuan(),
                baru.caraMemperoleh(),
                baru.caraMengirim());
    }

    /**
     * Takes over how a request ended as an import does, which judges nothing; false if the version is not the last. For
     * registers that are to hold whatever outcomes at whatever days.
     */
    public static boolean salin(JdbcClient jdbc, Clock clock, UUID id, int versi, Optional<Penyelesaian> penyelesaian) {
        Kalender known = Kalender.bawaan().menurut(LocalDate.now(clock));
        Optional<Permohonan> seen = jdbc.sql(
                        "select " + PermohonanRow.COLUMNS + " from permohonan p where p.id = :id and p.versi = :versi")
                .param("id", id)
                .param("versi", versi)
                .query(PermohonanRow::map)
                .optional();
        return seen.isPresent()
                && jdbc.sql("""
                        update permohonan
                           set tindakan = :tindakan, tahap = :tahap, tahap_sejak = :sejak, kelengkapan_sejak = null,
                               jatuh_tempo_tahap = null, hasil = :hasil, selesai = :selesai, hari_kerja = :hari_kerja,
                               alasan = :alasan, keterangan = :keterangan
                         where id = :id""")
                                .param("id", id)
                                .param("tindakan", tahap(penyelesaian) == Tahap.DIBATALKAN ? "batalkan" : "impor")
                                .param("tahap", tahap(penyelesaian).kode())
                                .param(
                                        "sejak",
                                        penyelesaian
                                                .map(Penyelesaian::tanggal)
                                                .orElse(seen.get().diterima()))
                                .param(
                                        "hasil",
                                        penyelesaian
                                                .map(Penyelesaian::hasil)
                                                .orElse(Hasil.BERJALAN)
                                                .kode())
                                .param(
                                        "selesai",
                                        penyelesaian.map(Penyelesaian::tanggal).orElse(null))
                                .param(
                                        "hari_kerja",
                                        penyelesaian
                                                .map(akhir -> known.hariKerja(
                                                        seen.get().diterima(), akhir.tanggal()))
                                                .orElse(null))
                                .param(
                                        "alasan",
                                        penyelesaian
                                                .flatMap(Penyelesaian::alasan)
                                                .map(Kategori::kode)
                                                .orElse(null))
                                .param(
                                        "keterangan",
                                        penyelesaian
                                                .flatMap(Penyelesaian::keterangan)
                                                .orElse(null))
                                .update()
                        == 1;
    }

    private static Tahap tahap(Optional<Penyelesaian> penyelesaian) {
        return switch (penyelesaian.map(Penyelesaian::hasil).orElse(Hasil.BERJALAN)) {
            case BERJALAN -> Tahap.DIPROSES;
            case DICABUT, TIDAK_LENGKAP -> Tahap.BERAKHIR;
            case DIBATALKAN -> Tahap.DIBATALKAN;
            default -> Tahap.DIJAWAB;
        };
    }

    /** An outcome of the kind, complete with what it needs. */
    public static Optional<Penyelesaian> outcome(Hasil hasil, LocalDate tanggal, AlasanPenolakan alasan) {
        return hasil == Hasil.BERJALAN
                ? Optional.empty()
                : Optional.of(Penyelesaian.of(
                        hasil,
                        tanggal,
                        hasil == Hasil.DITOLAK ? Optional.of(alasan) : Optional.empty(),
                        Optional.of("keterangan")));
    }
}
