package org.sipppid.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Numbers, days, times and lists as Indonesian offices write them, whatever the machine's locale and zone. */
@Component
public class Format {

    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final Map<String, String> ZONES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    private final ZoneId zone;

    public Format(Clock clock) {
        this.zone = clock.getZone();
    }

    /** 16.878 */
    public String angka(long n) {
        return decimal("#,##0", n);
    }

    /** Rp16.878.800 */
    public String rupiah(long n) {
        return "Rp" + angka(n);
    }

    /** Rp2.500 (dua ribu lima ratus rupiah) */
    public String rupiahTerbilang(long n) {
        return rupiah(n) + " (" + Terbilang.of(n) + " rupiah)";
    }

    /** 230 (dua ratus tiga puluh) */
    public String terbilang(long n) {
        return angka(n) + " (" + Terbilang.of(n) + ")";
    }

    /** A share with two decimals: 97,28%. */
    public String persen(BigDecimal share) {
        return decimal("0.00", share) + "%";
    }

    /** With a decimal where there is one: 5,3 or 5. */
    public String desimal(BigDecimal n) {
        return decimal("#,##0.#", n);
    }

    private static String decimal(String pattern, Object n) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(INDONESIA)).format(n);
    }

    /** 6 Maret 2023 */
    public String tanggal(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIA).format(day);
    }

    /** Senin, 6 Maret 2023 */
    public String hariTanggal(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", INDONESIA).format(day);
    }

    /** 06/03/2023, for tables. */
    public String pendek(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy", INDONESIA).format(day);
    }

    /** The day on which an instant fell here. */
    public LocalDate hari(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** Mar */
    public String bulan(YearMonth month) {
        return switch (month.getMonthValue()) {
            case 8 -> "Agu"; // offices write Agu, the locale data Agt or Agu by version
            default -> DateTimeFormatter.ofPattern("MMM", INDONESIA).format(month);
        };
    }

    /** Maret */
    public String namaBulan(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM", INDONESIA).format(month);
    }

    /** 23 November 2026 14.02.11 WIB */
    public String waktu(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm.ss", INDONESIA)
                        .withZone(zone)
                        .format(instant) + " " + zona();
    }

    /** 14.02 */
    public String jam(Instant instant) {
        return DateTimeFormatter.ofPattern("HH.mm", INDONESIA).withZone(zone).format(instant);
    }

    /** 09.30 */
    public String jam(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH.mm", INDONESIA).format(time);
    }

    /** Satu, dua dan tiga */
    public String daftar(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " dan " + parts.get(last);
    }

    private String zona() {
        return ZONES.getOrDefault(zone.getId(), zone.getId());
    }
}
