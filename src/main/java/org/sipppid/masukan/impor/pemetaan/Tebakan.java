package org.sipppid.masukan.impor.pemetaan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sipppid.masukan.impor.lembar.BerkasKeliru;

/**
 * What a column of dates without a pattern shows about the order of day and month. Nothing is ever guessed from it: the
 * file is refused with the pattern that must be written, and with the evidence if there is any.
 */
final class Tebakan {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/.\\- ])(\\d{1,2})\\2(\\d{4}|\\d{2})(\\D.*)?");

    /** The evidence of one column: the first value of each kind, with its row. */
    private final Map<String, String> bukti = new LinkedHashMap<>();

    private String pemisah = "/";
    private String tahun = "yyyy";

    /** Whether the text is a date of three numbers with the year at the end; then it is kept as evidence. */
    boolean catat(String text, long baris) {
        Matcher numbers = NUMBERS.matcher(text.strip());
        if (!numbers.matches()) {
            return false;
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        if (bukti.isEmpty()) {
            pemisah = numbers.group(2);
            tahun = numbers.group(4).length() == 4 ? "yyyy" : "yy";
        }
        String kind = first > 12 ? "hari" : second > 12 ? "bulan" : "dua";
        bukti.putIfAbsent(kind, text.strip() + " di baris " + baris);
        return true;
    }

    boolean ada() {
        return !bukti.isEmpty();
    }

    /** The refusal that says which pattern to write. */
    BerkasKeliru keliru(String ruas, String kolom) {
        String dayFirst = ruas + ".pola: dd" + pemisah + "mm" + pemisah + tahun;
        String monthFirst = ruas + ".pola: mm" + pemisah + "dd" + pemisah + tahun;
        Optional<String> hari = Optional.ofNullable(bukti.get("hari"));
        Optional<String> bulan = Optional.ofNullable(bukti.get("bulan"));
        String start = "Tanggal di kolom " + kolom + " ";
        if (hari.isPresent() && bulan.isPresent()) {
            return new BerkasKeliru(start + "mencampur dua urutan (" + hari.get() + "; " + bulan.get()
                    + "). Samakan dahulu urutannya di berkas itu, lalu tulis di pemetaan " + dayFirst + " atau "
                    + monthFirst
                    + ".");
        }
        if (hari.isPresent()) {
            return new BerkasKeliru(start + "tampaknya berurutan hari, bulan, tahun (" + hari.get()
                    + "). Pastikan, lalu tulis di pemetaan: " + dayFirst);
        }
        if (bulan.isPresent()) {
            return new BerkasKeliru(start + "tampaknya berurutan bulan, hari, tahun (" + bulan.get()
                    + "). Pastikan, lalu tulis di pemetaan: " + monthFirst);
        }
        return new BerkasKeliru(
                start + "dapat dibaca dengan dua cara (" + bukti.get("dua") + "). Tulis di pemetaan yang benar: "
                        + dayFirst + " (hari dahulu) atau " + monthFirst + " (bulan dahulu).");
    }
}
