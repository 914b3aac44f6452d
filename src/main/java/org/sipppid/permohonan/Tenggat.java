package org.sipppid.permohonan;

import java.time.LocalDate;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Periode;

/**
 * How near the due date of a running request is, seen from a day (UU 14/2008 Ps 22(7)). Whenever it was received it
 * counts, or one that was carried over from last year would be late unseen.
 */
public enum Tenggat {
    LEWAT("Lewat tenggat", "masih berjalan, kapan pun diterima, dan jatuh temponya sebelum hari ini"),
    DEKAT("Jatuh tempo ≤ 3 hari kerja", "masih berjalan, dan jatuh temponya hari ini sampai tiga hari kerja lagi"),
    HARI_INI("Hari ini", "masih berjalan, dan jatuh temponya hari ini"),
    BESOK("Besok", "masih berjalan, dan jatuh temponya sesudah hari ini sampai hari kerja berikutnya"),
    MENDESAK("Jatuh tempo", "masih berjalan, dan jatuh temponya sudah lewat, hari ini, atau hari kerja berikutnya");

    private static final int NEAR = 3;

    /** No request is older than the register allows. */
    public static final LocalDate TERAWAL = LocalDate.of(2000, 1, 1);

    private final String label;
    private final String definisi;

    Tenggat(String label, String definisi) {
        this.label = label;
        this.definisi = definisi;
    }

    public String label() {
        return label;
    }

    /** The definition in words, printed on demand. */
    public String definisi() {
        return definisi;
    }

    /** These requests within a scope; the day stands in the selection, so that its link lists the same tomorrow. */
    public Saringan saringan(Saringan lingkup, LocalDate hari, Kalender kalender) {
        Kalender known = kalender.menurut(hari);
        Periode due = switch (this) {
            case LEWAT -> Periode.rentang(TERAWAL, hari.minusDays(1));
            case DEKAT -> Periode.rentang(hari, known.batasWaktu(hari, NEAR).jatuhTempo());
            case HARI_INI -> Periode.rentang(hari, hari);
            case BESOK ->
                Periode.rentang(hari.plusDays(1), known.batasWaktu(hari, 1).jatuhTempo());
            case MENDESAK -> Periode.rentang(TERAWAL, known.batasWaktu(hari, 1).jatuhTempo());
        };
        return berjalan(lingkup).jatuhTempo(due);
    }

    /** All that still run and were received up to the end of the scope's period. */
    public static Saringan berjalan(Saringan lingkup) {
        return lingkup.dasar(Dasar.SISA_AKHIR).hasil(Hasil.BERJALAN);
    }
}
