package org.sipppid.surel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a queued mail stands. */
public enum KeadaanSurel {
    ANTRE("Antre", "menunggu giliran, pengaturan peladen, atau percobaan berikutnya"),
    SEDANG_DIKIRIM("Sedang dikirim", "sedang diserahkan kepada peladen surel"),
    TERKIRIM("Terkirim", "peladen surel telah menerimanya untuk diteruskan"),
    GAGAL("Gagal", "ditolak, atau tidak berhasil setelah semua percobaan"),
    TIDAK_PASTI("Tidak pasti", "hubungan terputus ketika diserahkan: mungkin sampai, mungkin tidak"),
    DIBATALKAN("Dibatalkan", "tidak dikirim");

    private final String label;
    private final String arti;

    KeadaanSurel(String label, String arti) {
        this.label = label;
        this.arti = arti;
    }

    public String label() {
        return label;
    }

    /** What the word means, for the reader of the queue. */
    public String arti() {
        return arti;
    }

    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    static KeadaanSurel parse(String kode) {
        return known(kode).orElseThrow();
    }

    /** The state of that code, if there is one. */
    static Optional<KeadaanSurel> known(String kode) {
        return Arrays.stream(values()).filter(one -> one.kode().equals(kode)).findAny();
    }

    /** Whether an officer may send it once more. */
    public boolean dapatDiulang() {
        return this == GAGAL || this == TIDAK_PASTI;
    }

    /** Whether an officer may give it up. */
    public boolean dapatDibatalkan() {
        return this == ANTRE || dapatDiulang();
    }
}
