package org.sipppid.permohonan;

import org.sipppid.isian.Kategori;

/**
 * How a period selects requests. The SQL beside its definition in words is the only one in the program: lists, figures
 * and reports all select by it.
 */
public enum Dasar implements Kategori {
    /** The cohort: every request received in the period, with the outcome known at the cut-off. */
    DITERIMA(
            "Diterima",
            "p.diterima between :dari and :sampai",
            "permohonan yang tanggal diterimanya berada di dalam periode"),
    /** The flow: what ended in the period, whenever it was received. */
    SELESAI(
            "Selesai",
            "p.selesai between :dari and :sampai",
            "permohonan yang tanggal pemberitahuan tertulis atau penutupannya berada di dalam periode, kapan pun diterimanya"),
    /** The flow: what was carried into the period. */
    SISA_AWAL(
            "Sisa awal",
            "p.diterima < :dari and (p.selesai is null or p.selesai >= :dari)",
            "permohonan yang diterima sebelum periode dan belum selesai pada hari pertamanya"),
    /** The flow: what is carried out of the period. */
    SISA_AKHIR(
            "Sisa akhir",
            "p.diterima <= :sampai and (p.selesai is null or p.selesai > :sampai)",
            "permohonan yang diterima sampai hari terakhir periode dan belum selesai pada hari itu");

    private final String label;
    private final String sql;
    private final String definisi;

    Dasar(String label, String sql, String definisi) {
        this.label = label;
        this.sql = sql;
        this.definisi = definisi;
    }

    @Override
    public String label() {
        return label;
    }

    /** The definition in words, printed on demand. */
    public String definisi() {
        return definisi;
    }

    String sql() {
        return sql;
    }
}
