package org.sipppid.skpd.nomor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sipppid.kalender.BulanRomawi;

/**
 * How a number looks: text and placeholders between slashes, such as {@code {urut:3}/{unit}/{bulan_romawi}/{tahun}}. No
 * statute says how; a number must only be found again and never be given twice.
 *
 * @param klasifikasi the code of the archive's classification that stands in it, if it does
 */
public record Pola(String teks, Optional<String> klasifikasi) {

    /** Longest pattern, in characters. */
    public static final int LONGEST = 80;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern KNOWN = Pattern.compile("urut|urut:[1-6]|bulan_romawi|bulan|tahun|unit|klasifikasi");
    private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9 ._()/-]*");
    private static final Pattern KLASIFIKASI = Pattern.compile("\\d{1,4}(\\.\\d{1,4}){0,6}");

    /** Takes only what can be printed; an exception says in Indonesian what would be valid. */
    public Pola {
        klasifikasi
                .filter(kode -> !KLASIFIKASI.matcher(kode).matches())
                .ifPresent(kode -> refuse("Kode klasifikasi ditulis dengan angka dan titik, misalnya 500.12.18.1."));
        checkText(teks);
        checkPlaceholders(teks, klasifikasi);
        for (String part : teks.split("/", -1)) {
            checkPart(part);
        }
    }

    private static void checkText(String teks) {
        if (teks.length() < 10 || teks.length() > LONGEST) {
            refuse("Pola paling pendek 10 dan paling panjang " + LONGEST + " karakter.");
        }
        if (!TEXT.matcher(PLACEHOLDER.matcher(teks).replaceAll("")).matches()) {
            refuse("Pola hanya memuat huruf, angka, spasi, titik, garis miring, tanda hubung, garis bawah, kurung, dan"
                    + " isian di dalam { }.");
        }
    }

    private static void checkPlaceholders(String teks, Optional<String> klasifikasi) {
        List<String> used =
                PLACEHOLDER.matcher(teks).results().map(found -> found.group(1)).toList();
        used.stream().filter(name -> !KNOWN.matcher(name).matches()).findFirst().ifPresent(name -> {
            refuse("Isian {" + name + "} tidak dikenal; yang ada: {urut}, {urut:3}, {bulan_romawi}, {bulan}, {tahun},"
                    + " {unit}, {klasifikasi}.");
        });
        if (used.stream().filter(name -> name.startsWith("urut")).count() != 1) {
            refuse("Pola harus memuat satu {urut}, misalnya {urut:3} untuk 001.");
        }
        if (used.stream().filter("tahun"::equals).count() != 1) {
            refuse("Pola harus memuat satu {tahun}, sebab nomor urut mulai lagi setiap tahun.");
        }
        if (used.contains("klasifikasi") && klasifikasi.isEmpty()) {
            refuse("Isi kode klasifikasi, atau hapus {klasifikasi} dari pola.");
        }
    }

    private static void checkPart(String part) {
        if (part.isBlank() || !part.equals(part.strip()) || part.contains("  ")) {
            refuse("Di antara dua garis miring harus ada isi, tanpa spasi di tepi dan tanpa spasi ganda.");
        }
        if (PLACEHOLDER.matcher(part).results().count() > 1) {
            refuse("Pisahkan dua isian dengan garis miring, misalnya {unit}/{tahun}.");
        }
        if (part.contains("{bulan_romawi}") && !part.equals("{bulan_romawi}")) {
            refuse("{bulan_romawi} harus berdiri sendiri di antara dua garis miring.");
        }
    }

    private static void refuse(String message) {
        throw new IllegalArgumentException(message);
    }

    /** The number of a desk on a day. */
    public String print(String unit, LocalDate tanggal, int urut) {
        return PLACEHOLDER
                .matcher(teks)
                .replaceAll(found -> Matcher.quoteReplacement(fill(found, unit, tanggal, urut)));
    }

    private String fill(MatchResult found, String unit, LocalDate tanggal, int urut) {
        return switch (found.group(1)) {
            case "bulan_romawi" -> BulanRomawi.of(tanggal);
            case "bulan" -> digits(2, tanggal.getMonthValue());
            case "tahun" -> digits(4, tanggal.getYear());
            case "unit" -> unit;
            case "klasifikasi" -> klasifikasi.orElseThrow();
            case "urut" -> digits(1, urut);
            default -> digits(Integer.parseInt(found.group(1).substring("urut:".length())), urut);
        };
    }

    private static String digits(int width, int n) {
        return String.format(Locale.ROOT, "%0" + width + "d", n);
    }
}
