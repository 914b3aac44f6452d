package org.sipppid.permohonan;

import java.time.LocalDate;
import java.util.Optional;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.DataDirectory;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Kalender;
import org.sipppid.pemohon.DaftarPemohon;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.pemohon.Pemohon;
import org.sipppid.pemohon.PemohonCipher;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;

/** Registers and requests for tests, in few words. */
public final class PermohonanFixture {

    public static final Actor UTAMA = Actor.program(Actor.Role.UTAMA, "uji");

    private PermohonanFixture() {}

    public static RegisterPermohonan register(TestDatabase database) {
        return new RegisterPermohonan(database.jdbc(), daftarPemohon(database), Kalender.bawaan(), database.clock());
    }

    public static DaftarPemohon daftarPemohon(TestDatabase database) {
        PemohonCipher cipher = new PemohonCipher(new DataDirectory(java.nio.file.Path.of("target", "data-uji")));
        return new DaftarPemohon(database.jdbc(), cipher);
    }

    public static Skpd skpd(TestDatabase database, String kode) {
        return database.transactions()
                .read(UTAMA, () -> new DaftarSkpd(database.jdbc()).find(kode).orElseThrow());
    }

    public static Actor officer(Skpd skpd) {
        return new Actor(Actor.Role.SKPD, Optional.empty(), Optional.of(skpd.id()), "uji");
    }

    public static PermohonanBaru aRequest(Skpd skpd, LocalDate diterima) {
        return aRequest(skpd, diterima, Jalur.SURAT, JenisPemohon.PERSEORANGAN);
    }

    public static PermohonanBaru aRequest(Skpd skpd, LocalDate diterima, Jalur jalur, JenisPemohon jenis) {
        Pemohon pemohon = new Pemohon(
                "Pemohon Contoh",
                Optional.of("6171010101900001"),
                Optional.of("Jalan Contoh 1"),
                Optional.of("0812"),
                Optional.empty());
        return new PermohonanBaru(skpd, diterima, jalur, jenis, pemohon, "Dokumen anggaran", Optional.empty());
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
