package org.sipppid.masukan.impor;

import java.util.function.IntConsumer;
import org.sipppid.masukan.impor.lembar.BerkasKeliru;
import org.sipppid.masukan.impor.lembar.Lembar;
import org.sipppid.masukan.impor.pemetaan.NomorField;
import org.sipppid.masukan.impor.pemetaan.Pemetaan;
import org.sipppid.pemohon.PemohonCipher;

/** Loads a file into the staging table row by row, in memory that does not grow with it; each row is taken or refused. */
public final class Pemuat {

    private final StagingTable staging;
    private final PemohonCipher cipher;
    private final IntConsumer kemajuan;

    /**
     * @param kemajuan told the number of each row as it is read
     */
    public Pemuat(StagingTable staging, PemohonCipher cipher, IntConsumer kemajuan) {
        this.staging = staging;
        this.cipher = cipher;
        this.kemajuan = kemajuan;
    }

    /** Makes and fills the table; returns how many rows there were. A file without rows is refused. */
    public int muat(Lembar lembar, Pemetaan pemetaan, BarisReader reader) {
        boolean dihitung = pemetaan.nomorAsal().tanpaNomor() == NomorField.TanpaNomor.HITUNG;
        int[] dibaca = {0};
        staging.fill(copy -> lembar.each(baris -> {
            kemajuan.accept(++dibaca[0]);
            if (reader.diabaikan(baris)) {
                copy.diabaikan(baris.nomor());
                return;
            }
            try {
                copy.baris(baris.nomor(), reader.read(baris), dihitung, cipher);
            } catch (BarisDitolak ditolak) {
                copy.ditolak(baris.nomor(), ditolak.nomor(), ditolak.getMessage());
            }
        }));
        if (dibaca[0] == 0) {
            throw new BerkasKeliru("Berkas itu hanya memuat judul kolom, tanpa baris. Tidak ada yang diimpor.");
        }
        reader.finish();
        return dibaca[0];
    }
}
