package org.sipppid.rekonsiliasi.menurut;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sipppid.keberatan.SaringanKeberatan;
import org.sipppid.permohonan.Dasar;
import org.sipppid.permohonan.Saringan;

/**
 * What a figure is counted from: the figure's own condition, so that what explains its change is found by nothing else.
 *
 * @param nilai what of a record is counted, as SQL; a record whose value is another explains a change as well
 * @param url the address of the rows as they are now
 */
record Ukuran(Register register, String kondisi, Map<String, Object> parameter, String nilai, String url) {

    private static final List<Dasar> DASAR = List.of(Dasar.DITERIMA, Dasar.SISA_AWAL, Dasar.SELESAI, Dasar.SISA_AKHIR);

    /** The registers that keep versions to count from, with the alias that their conditions speak of. */
    enum Register {
        PERMOHONAN("permohonan", "p"),
        KEBERATAN("keberatan", "k");

        private final String nama;
        private final String alias;

        Register(String nama, String alias) {
            this.nama = nama;
            this.alias = alias;
        }

        public String nama() {
            return nama;
        }

        String alias() {
            return alias;
        }
    }

    /** How many requests a selection holds. */
    static Ukuran of(Saringan saringan) {
        return new Ukuran(Register.PERMOHONAN, saringan.sql(), saringan.parameters(), "true", saringan.url());
    }

    /** The working days that the answers of a selection took. */
    static Ukuran hariKerja(Saringan saringan) {
        return new Ukuran(Register.PERMOHONAN, saringan.sql(), saringan.parameters(), "p.hari_kerja", saringan.url());
    }

    /** How many objections a selection holds. */
    static Ukuran of(SaringanKeberatan saringan) {
        return new Ukuran(Register.KEBERATAN, saringan.sql(), saringan.parameters(), "true", saringan.url());
    }

    /** Everything that any figure of a selection counts of a request. */
    static Ukuran semua(Saringan saringan) {
        List<String> parts = DASAR.stream()
                .map(dasar -> "coalesce(" + saringan.dasar(dasar).sql() + ", false)")
                .toList();
        String cohort = parts.get(0);
        return new Ukuran(
                Register.PERMOHONAN,
                parts.stream().collect(Collectors.joining(" or ", "(", ")")),
                saringan.parameters(),
                "jsonb_build_array(" + String.join(", ", parts) + ", case when " + cohort
                        + " then jsonb_build_array(p.hasil, p.jalur, p.jenis_pemohon, p.alasan, p.hari_kerja) end)",
                saringan.url());
    }

    /** Everything that any figure of a selection counts of an objection. */
    static Ukuran semua(SaringanKeberatan saringan) {
        return new Ukuran(
                Register.KEBERATAN,
                saringan.sql(),
                saringan.parameters(),
                "jsonb_build_array(k.tahap, k.hasil, k.alasan)",
                saringan.url());
    }
}
