package org.sipppid.rekonsiliasi;

import org.sipppid.isian.Kategori;

/**
 * How a unit's month stands: whether it was declared, and in how many figures the declaration differs from the register
 * as it is known now.
 *
 * @param selisih figures that differ, 0 or more; 0 where nothing was declared
 */
public record KeadaanBulan(Jenis jenis, int selisih) {

    /** The states, in the order in which a month passes through them. */
    public enum Jenis implements Kategori {
        TANPA_SKPD("–", "", "SKPD ini tidak ada pada bulan itu"),
        BELUM_WAKTUNYA("belum waktunya", "·", "bulan belum berakhir"),
        BELUM_MELAPOR("belum melapor", "○", "bulan sudah berakhir dan SKPD belum menyatakan angkanya"),
        COCOK("cocok", "✓", "semua angka yang dinyatakan SKPD sama dengan hitungan register kini"),
        SELISIH("selisih", "≠", "ada angka yang dinyatakan SKPD berbeda dari hitungan register kini"),
        NIHIL("nihil", "∅", "SKPD menyatakan tidak menerima permohonan, dan register pun tidak mencatatnya"),
        DITUTUP("ditutup", "▣", "bulan sudah ditutup; perubahan di dalamnya hanya sebagai koreksi");

        private final String label;
        private final String tanda;
        private final String arti;

        Jenis(String label, String tanda, String arti) {
            this.label = label;
            this.tanda = tanda;
            this.arti = arti;
        }

        @Override
        public String label() {
            return label;
        }

        /** The sign that stands beside the word, so that it is not said by colour alone. */
        public String tanda() {
            return tanda;
        }

        /** What the word means, for whoever reads the table. */
        public String arti() {
            return arti;
        }
    }

    public static final KeadaanBulan TANPA_SKPD = new KeadaanBulan(Jenis.TANPA_SKPD, 0);
    public static final KeadaanBulan BELUM_WAKTUNYA = new KeadaanBulan(Jenis.BELUM_WAKTUNYA, 0);
    public static final KeadaanBulan BELUM_MELAPOR = new KeadaanBulan(Jenis.BELUM_MELAPOR, 0);

    public KeadaanBulan {
        boolean declared = jenis == Jenis.SELISIH || jenis == Jenis.DITUTUP;
        if (selisih < 0 || !declared && selisih > 0 || jenis == Jenis.SELISIH && selisih == 0) {
            throw new IllegalArgumentException(jenis + " with " + selisih + " differences");
        }
    }

    /** A month that was declared and is open. */
    public static KeadaanBulan dinyatakan(boolean nihil, int selisih) {
        if (selisih > 0) {
            return new KeadaanBulan(Jenis.SELISIH, selisih);
        }
        return new KeadaanBulan(nihil ? Jenis.NIHIL : Jenis.COCOK, 0);
    }

    /** The same month, closed: what differs afterwards is the life of requests that still ran. */
    public KeadaanBulan ditutup() {
        return new KeadaanBulan(Jenis.DITUTUP, selisih);
    }

    /** Whether a declaration is owed, be it given or not. */
    public boolean wajib() {
        return jenis != Jenis.TANPA_SKPD && jenis != Jenis.BELUM_WAKTUNYA;
    }

    /** Whether the unit has declared the month. */
    public boolean melapor() {
        return wajib() && jenis != Jenis.BELUM_MELAPOR;
    }

    /** Whether the month may be closed as it stands. */
    public boolean dapatDitutup() {
        return jenis == Jenis.COCOK || jenis == Jenis.NIHIL;
    }

    /** The state in words: "selisih (2)". */
    public String label() {
        return jenis == Jenis.SELISIH ? jenis.label() + " (" + selisih + ")" : jenis.label();
    }

    /** The word with what it means. */
    public String arti() {
        String since =
                jenis == Jenis.DITUTUP && selisih > 0 ? "; " + selisih + " angka kini berbeda dari pernyataannya" : "";
        return label() + ": " + jenis.arti() + since;
    }
}
