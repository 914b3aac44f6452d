package org.sipppid.audit;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects what an examination finds wrong: the first findings in words, of the others the number. */
public final class Temuan {

    private static final int KEPT = 20;
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

    private final List<String> kept = new ArrayList<>();
    private int others;

    public void add(String kalimat) {
        if (kept.size() < KEPT) {
            kept.add(kalimat);
        } else {
            others++;
        }
    }

    /** What was looked at ("3.577 versi permohonan") and what was found. */
    public Pemeriksaan.Hasil hasil(long jumlah, String diperiksa) {
        List<String> temuan = new ArrayList<>(kept);
        if (others > 0) {
            temuan.add("dan " + angka(others) + " temuan serupa.");
        }
        return new Pemeriksaan.Hasil(angka(jumlah) + " " + diperiksa, List.copyOf(temuan));
    }

    private static String angka(long n) {
        return NumberFormat.getIntegerInstance(INDONESIA).format(n);
    }
}
