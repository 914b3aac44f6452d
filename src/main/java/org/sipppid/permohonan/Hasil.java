package org.sipppid.permohonan;

import java.util.Arrays;
import java.util.List;
import org.sipppid.isian.Kategori;

/**
 * How a request stands (UU 14/2008 Ps 22(7), P21 Ps 31(4), 33(4)): exactly one of these holds for each row, and the counts
 * of all but a cancelled registration add up to the requests received. Silence is not refusal.
 */
public enum Hasil implements Kategori {
    BERJALAN("Berjalan", "belum ada pemberitahuan tertulis"),
    DIKABULKAN_PENUH("Dikabulkan penuh", "seluruh informasi yang diminta diberikan"),
    DIKABULKAN_SEBAGIAN("Dikabulkan sebagian", "sebagian informasi diberikan, sebagian lain tidak disertai penjelasan"),
    DITOLAK("Ditolak", "ditolak dengan alasan Pasal 17 atau Pasal 6 ayat (3) UU 14/2008"),
    DIALIHKAN("Dialihkan", "informasi dikuasai badan publik lain (Perki 1/2021 Pasal 31 ayat (4) huruf b)"),
    BELUM_DIKUASAI(
            "Belum dikuasai",
            "informasi belum dikuasai atau belum didokumentasikan (UU 14/2008 Pasal 6 ayat (3) huruf e)"),
    DICABUT("Dicabut", "ditarik kembali oleh pemohon"),
    TIDAK_LENGKAP("Tidak lengkap", "tidak dilengkapi pemohon dalam jangka waktunya (Perki 1/2021 Pasal 33 ayat (4))"),
    /** No outcome of a request: there was none. Selected only by its own name. */
    DIBATALKAN(
            "Pencatatan dibatalkan",
            "tercatat karena keliru; nomornya tetap terpakai dan tidak dihitung sebagai permohonan");

    /** Those that a request can have, in the order of the law: their counts add up to the requests. */
    public static final List<Hasil> SEMUA =
            Arrays.stream(values()).filter(hasil -> hasil != DIBATALKAN).toList();

    private final String label;
    private final String arti;

    Hasil(String label, String arti) {
        this.label = label;
        this.arti = arti;
    }

    @Override
    public String label() {
        return label;
    }

    /** What the word means, for the reader of a report. */
    public String arti() {
        return arti;
    }

    /** Whether the outcome says too little without words: the part withheld, or who holds the information. */
    public boolean perluKeterangan() {
        return this == DIKABULKAN_SEBAGIAN || this == DIALIHKAN || this == DIBATALKAN;
    }
}
