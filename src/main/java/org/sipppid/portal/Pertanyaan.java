package org.sipppid.portal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.sipppid.isian.FieldReader;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.kalender.BatasWaktu;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.kalender.Kalender;

/**
 * A question to the deadline calculator, one on screen and on the command line.
 *
 * @param menurut the day up to which decisions on days off count; empty for all that are known
 */
record Pertanyaan(LocalDate diterima, int hari, Optional<LocalDate> menurut) {

    static final String LAZIM = String.valueOf(JangkaWaktu.PEMBERITAHUAN_TERTULIS.hari());

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final int LONGEST = 1000;
    private static final Pattern LENGTH = Pattern.compile("0*[0-9]{1,4}");
    private static final int QUOTED = 60;

    /** A question as it was typed; a blank field is a missing one. */
    record Isian(String diterima, String hari, String menurut) {}

    /** Reads what was typed; throws {@link IsianKeliru} with all that is wrong, each field under the name given to it. */
    static Pertanyaan parse(Isian isian, UnaryOperator<String> nama) {
        Map<String, String> messages = new LinkedHashMap<>();
        Optional<LocalDate> diterima = day("diterima", isian.diterima(), nama, messages);
        if (isian.diterima().isBlank()) {
            messages.put("diterima", nama.apply("diterima") + " harus diisi, misalnya 2025-08-06.");
        }
        int hari = length(isian.hari(), nama, messages);
        Optional<LocalDate> menurut = day("menurut", isian.menurut(), nama, messages);
        if (!messages.isEmpty()) {
            throw new IsianKeliru(messages);
        }
        return new Pertanyaan(diterima.orElseThrow(), hari, menurut);
    }

    private static Optional<LocalDate> day(
            String field, String typed, UnaryOperator<String> nama, Map<String, String> messages) {
        Optional<LocalDate> day =
                FieldReader.parse(typed.strip()).filter(it -> !it.isBefore(EARLIEST) && !it.isAfter(LATEST));
        if (day.isEmpty() && !typed.isBlank()) {
            messages.put(
                    field,
                    nama.apply(field) + " harus tanggal yang ada di kalender, dari " + EARLIEST + " sampai " + LATEST
                            + ", ditulis seperti 2025-08-06; bukan " + quote(typed) + ".");
        }
        return day;
    }

    private static int length(String typed, UnaryOperator<String> nama, Map<String, String> messages) {
        String text = typed.strip();
        int hari = LENGTH.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (hari < 1 || hari > LONGEST) {
            messages.put(
                    "hari",
                    nama.apply("hari") + " harus bilangan bulat dari 1 sampai " + LONGEST + "; bukan " + quote(typed)
                            + ".");
        }
        return hari;
    }

    /** What was typed, shortened, on one line and without what could steer a terminal. */
    static String quote(String typed) {
        String text = typed.replaceAll("[\\p{Cc}\\p{Cf}]", " ").strip();
        int end = Math.min(
                text.length(), text.offsetByCodePoints(0, Math.min(QUOTED, text.codePointCount(0, text.length()))));
        return "'" + text.substring(0, end) + (end < text.length() ? "…" : "") + "'";
    }

    BatasWaktu jawab(Kalender kalender) {
        return menurut.map(kalender::menurut).orElse(kalender).batasWaktu(diterima, hari);
    }
}
