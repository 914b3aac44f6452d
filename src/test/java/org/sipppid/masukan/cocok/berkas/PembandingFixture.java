package org.sipppid.masukan.cocok.berkas;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.DataDirectory;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Periode;
import org.sipppid.ketetapan.KetetapanFixture;
import org.sipppid.masukan.cocok.OrangBeda;
import org.sipppid.masukan.impor.pemetaan.Pemetaan;
import org.sipppid.pemohon.PemohonCipher;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;

/** Compares a file for the tests of other rooms. */
public final class PembandingFixture {

    public static final int SATU_SATU = Pembanding.SATU_SATU;

    private PembandingFixture() {}

    /** Runs in the caller's transaction. */
    public static UUID cocokkan(
            TestDatabase database,
            DataDirectory data,
            Path berkas,
            Pemetaan pemetaan,
            Skpd skpd,
            Optional<Periode> periode) {
        return new Pembanding(
                        database.dataSource(),
                        new DaftarSkpd(database.jdbc()),
                        new PemohonCipher(data),
                        new OrangBeda(database.dataSource(), data),
                        KetetapanFixture.kalender(database),
                        new Jejak(database.jdbc()),
                        database.clock())
                .cocokkan(berkas, pemetaan, skpd, periode);
    }
}
