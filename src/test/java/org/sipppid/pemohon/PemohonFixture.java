package org.sipppid.pemohon;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.sipppid.basisdata.DataDirectory;
import org.sipppid.basisdata.TestDatabase;

/** Applicants for tests, in few words. */
public final class PemohonFixture {

    /** In every text that belongs to a person; found elsewhere, it has leaked. */
    public static final String SECRET = "Zq7x4";

    public static final String NIK = "6171019912319999";
    public static final String NIK_KUASA = "6171025912318888";

    private PemohonFixture() {}

    public static PemohonCipher cipher() {
        return new PemohonCipher(new DataDirectory(Path.of("target", "data-uji")));
    }

    public static DaftarPemohon daftar(TestDatabase database) {
        return new DaftarPemohon(database.jdbc(), cipher());
    }

    public static DaftarLampiran lampiran(TestDatabase database) {
        return new DaftarLampiran(database.jdbc(), cipher());
    }

    /** Known by these only. */
    public static Pemohon known(String nik, String nomorSk, String kontak) {
        return new Pemohon(
                "Pemohon Contoh",
                Optional.ofNullable(nik),
                Optional.ofNullable(nomorSk),
                Optional.empty(),
                Optional.ofNullable(kontak),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    /** With everything that an applicant can have. */
    public static Pemohon whole() {
        Kuasa kuasa = new Kuasa(
                "Kuasa " + SECRET,
                Optional.of(NIK_KUASA),
                Optional.of("Jalan Kuasa " + SECRET),
                Optional.of("kuasa." + SECRET + "@contoh.invalid"),
                Optional.of("SK-9/" + SECRET),
                Optional.of(LocalDate.of(2026, 2, 1)),
                true);
        return new Pemohon(
                "Pemohon " + SECRET,
                Optional.of(NIK),
                Optional.of("AHU-1/" + SECRET),
                Optional.of("Jalan Contoh " + SECRET),
                Optional.of("pemohon." + SECRET + "@contoh.invalid"),
                Optional.of("Pekerjaan " + SECRET),
                Optional.of(kuasa),
                Set.of(BentukBantuan.DIBACAKAN, BentukBantuan.BRAILLE));
    }
}
