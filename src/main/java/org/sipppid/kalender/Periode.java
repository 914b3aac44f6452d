package org.sipppid.kalender;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A span of days that a report or board is about, both ends included. Its code is what people type and addresses carry:
 * {@code 2025}, {@code 2025-S1}, {@code 2025-Q3}, {@code 2025-07} or {@code 2025-01-01..2025-03-15}.
 *
 * @param label the period in words, such as "Semester I Tahun 2025"
 */
public record Periode(String kode, String label, LocalDate dari, LocalDate sampai) {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2199;
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(?:S([12])|Q([1-4])|(0[1-9]|1[0-2])))?");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    public Periode {
        if (sampai.isBefore(dari)) {
            throw new IllegalArgumentException(
                    "Akhir periode (" + tanggal(sampai) + ") mendahului awalnya (" + tanggal(dari) + ")");
        }
        if (dari.getYear() < EARLIEST || sampai.getYear() > LATEST) {
            throw new IllegalArgumentException("Periode harus di antara tahun " + EARLIEST + " dan " + LATEST);
        }
    }

    public static Periode tahun(int tahun) {
        return new Periode(
                Integer.toString(tahun), "Tahun " + tahun, LocalDate.of(tahun, 1, 1), LocalDate.of(tahun, 12, 31));
    }

    /** The half year 1 or 2, the law's rhythm for the access summary (P21 Ps 18). */
    public static Periode semester(int tahun, int semester) {
        return months(tahun, semester * 6 - 5, 6, "S" + semester, "Semester " + ROMAN.get(semester - 1));
    }

    public static Periode triwulan(int tahun, int triwulan) {
        return months(tahun, triwulan * 3 - 2, 3, "Q" + triwulan, "Triwulan " + ROMAN.get(triwulan - 1));
    }

    public static Periode bulan(YearMonth bulan) {
        return new Periode(bulan.toString(), bulan(bulan, "MMMM yyyy"), bulan.atDay(1), bulan.atEndOfMonth());
    }

    public static Periode rentang(LocalDate dari, LocalDate sampai) {
        return new Periode(dari + ".." + sampai, tanggal(dari) + " s.d. " + tanggal(sampai), dari, sampai);
    }

    private static Periode months(int tahun, int first, int count, String code, String name) {
        YearMonth from = YearMonth.of(tahun, first);
        return new Periode(
                tahun + "-" + code,
                name + " Tahun " + tahun,
                from.atDay(1),
                from.plusMonths(count - 1L).atEndOfMonth());
    }

    /** The half year that ended last before the day: the one whose report is due (P21 Ps 18). */
    public static Periode semesterSebelum(LocalDate hari) {
        return hari.getMonthValue() <= 6 ? semester(hari.getYear() - 1, 2) : semester(hari.getYear(), 1);
    }

    /** Reads a code; the error says what is valid. */
    public static Periode parse(String kode) {
        try {
            int dots = kode.indexOf("..");
            if (dots > 0) {
                return rentang(LocalDate.parse(kode.substring(0, dots)), LocalDate.parse(kode.substring(dots + 2)));
            }
            Matcher matcher = CODE.matcher(kode);
            if (matcher.matches()) {
                int tahun = Integer.parseInt(matcher.group(1));
                if (matcher.group(2) != null) {
                    return semester(tahun, Integer.parseInt(matcher.group(2)));
                }
                if (matcher.group(3) != null) {
                    return triwulan(tahun, Integer.parseInt(matcher.group(3)));
                }
                return matcher.group(4) == null
                        ? tahun(tahun)
                        : bulan(YearMonth.of(tahun, Integer.parseInt(matcher.group(4))));
            }
        } catch (DateTimeException notADay) {
            // said below
        }
        throw new IllegalArgumentException("Periode '" + kode
                + "' tidak dikenal; contoh yang sah: 2025, 2025-S1, 2025-Q3, 2025-07, 2025-01-01..2025-03-15");
    }

    /** The same span under its shortest name: two days that bound a semester are that semester. */
    public Periode disingkat() {
        int tahun = dari.getYear();
        int bulan = dari.getMonthValue();
        return Stream.of(
                        tahun(tahun),
                        semester(tahun, (bulan + 5) / 6),
                        triwulan(tahun, (bulan + 2) / 3),
                        bulan(YearMonth.from(dari)))
                .filter(other -> other.dari.equals(dari) && other.sampai.equals(sampai))
                .findFirst()
                .orElse(this);
    }

    /** The months that the period touches, in order. */
    public List<YearMonth> bulan() {
        YearMonth first = YearMonth.from(dari);
        return LongStream.rangeClosed(0, first.until(YearMonth.from(sampai), ChronoUnit.MONTHS))
                .mapToObj(first::plusMonths)
                .toList();
    }

    /** The part of a month that lies in the period. */
    public Periode potong(YearMonth bulan) {
        LocalDate from = bulan.atDay(1).isBefore(dari) ? dari : bulan.atDay(1);
        LocalDate to = bulan.atEndOfMonth().isAfter(sampai) ? sampai : bulan.atEndOfMonth();
        return rentang(from, to);
    }

    /** A day as documents write it: 6 Maret 2023. */
    public static String tanggal(LocalDate hari) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIA).format(hari);
    }

    /** A day with its weekday: Senin, 6 Maret 2023. */
    public static String hariTanggal(LocalDate hari) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", INDONESIA).format(hari);
    }

    private static String bulan(YearMonth bulan, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, INDONESIA).format(bulan);
    }
}
