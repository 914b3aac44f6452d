package org.sipppid.permohonan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A class of service time: answered within so many working days after receipt, both ends included (UU 14/2008 Ps 22(7),
 * (8)). Withdrawn and never completed requests got no answer and belong to none.
 */
public record LamaLayanan(int dari, int sampai) {

    private static final int LONGEST = 9_999;
    private static final Pattern CODE = Pattern.compile("(\\d{1,4})-(\\d{1,4})?");

    /** The SQL of the definition; the days are counted by the calendar when the outcome is recorded. */
    static final String SQL = """
            p.hari_kerja between :hari_kerja_dari and :hari_kerja_sampai \
            and p.hasil in ('dikabulkan_penuh', 'dikabulkan_sebagian', 'ditolak', 'dialihkan', 'belum_dikuasai')""";

    /** The definition in words, printed on demand. */
    public static final String DEFINISI = "permohonan yang sudah diberi pemberitahuan tertulis (dikabulkan, ditolak, "
            + "dialihkan atau belum dikuasai), menurut hari kerja sejak diterima; yang dicabut atau tidak lengkap "
            + "tidak dihitung";

    public LamaLayanan {
        if (dari < 0 || sampai < dari || sampai > LONGEST) {
            throw new IllegalArgumentException(
                    "Lama layanan '" + dari + "-" + sampai + "' tidak mungkin; contoh: 6-10");
        }
    }

    /** From so many days on. */
    public static LamaLayanan sejak(int dari) {
        return new LamaLayanan(dari, LONGEST);
    }

    /** However long it took. */
    public static LamaLayanan semua() {
        return sejak(0);
    }

    public boolean memuat(int hari) {
        return dari <= hari && hari <= sampai;
    }

    public String kode() {
        return dari + "-" + (sampai == LONGEST ? "" : sampai);
    }

    /** 6–10, ≤ 1, > 17 */
    public String label() {
        if (sampai == LONGEST) {
            return "> " + (dari - 1);
        }
        return dari == 0 ? "≤ " + sampai : dari + "–" + sampai;
    }

    static LamaLayanan parse(String kode) {
        Matcher matcher = CODE.matcher(kode);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Lama layanan '" + kode + "' tidak dikenal; contoh yang sah: 6-10, 18-");
        }
        int dari = Integer.parseInt(matcher.group(1));
        return matcher.group(2) == null ? sejak(dari) : new LamaLayanan(dari, Integer.parseInt(matcher.group(2)));
    }
}
