package org.sipppid.keberatan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.sipppid.kalender.BatasWaktu;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Periode;

/**
 * One time of the law as a page shows it. It says how time stands and decides nothing.
 *
 * @param apa what is to happen by then
 * @param jangka the time of the law; empty for a day that somebody set
 * @param perhitungan how the day was counted, in words; empty where the stored day was counted by an older calendar
 * @param kata how it stands: how much is left, or when it was met
 */
public record Jam(
        String apa,
        Optional<JangkaWaktu> jangka,
        LocalDate jatuhTempo,
        Optional<String> perhitungan,
        String dasar,
        Keadaan keadaan,
        String kata) {

    /** How a time stands. */
    public enum Keadaan {
        BERJALAN,
        LEWAT,
        TEPAT_WAKTU,
        TERLAMBAT
    }

    /** A time in working days whose end was stored, counted by the calendar as known at entry or, once moved, today. */
    public static Jam tersimpan(
            String apa,
            JangkaWaktu jangka,
            LocalDate mulai,
            LocalDate jatuhTempo,
            Optional<LocalDate> terjadi,
            LocalDate dicatat,
            LocalDate today,
            Kalender kalender) {
        Optional<String> words = Stream.of(dicatat, today)
                .map(day -> kalender.menurut(day).batasWaktu(mulai, jangka.hari()))
                .filter(counted -> counted.jatuhTempo().equals(jatuhTempo))
                .map(BatasWaktu::perhitungan)
                .findFirst();
        return of(apa, Optional.of(jangka), jatuhTempo, words, jangka.dasar(), terjadi, today, kalender);
    }

    /** A time in working days, counted by the calendar as it is known today. */
    public static Jam hariKerja(
            String apa,
            JangkaWaktu jangka,
            LocalDate mulai,
            Optional<LocalDate> terjadi,
            LocalDate today,
            Kalender kalender) {
        BatasWaktu batas = kalender.menurut(today).batasWaktu(mulai, jangka.hari());
        return of(
                apa,
                Optional.of(jangka),
                batas.jatuhTempo(),
                Optional.of(batas.perhitungan()),
                jangka.dasar(),
                terjadi,
                today,
                kalender);
    }

    /** A time in days of the calendar, where the law does not say working days. */
    public static Jam hariKalender(
            String apa,
            JangkaWaktu jangka,
            LocalDate mulai,
            Optional<LocalDate> terjadi,
            LocalDate today,
            Kalender kalender) {
        String words = jangka.panjang() + " hari kalender setelah " + Periode.tanggal(mulai);
        LocalDate jatuhTempo = jangka.jatuhTempo(mulai, kalender);
        return of(apa, Optional.of(jangka), jatuhTempo, Optional.of(words), jangka.dasar(), terjadi, today, kalender);
    }

    /** A day that somebody set. */
    public static Jam ditetapkan(
            String apa,
            String dasar,
            LocalDate jatuhTempo,
            Optional<LocalDate> terjadi,
            LocalDate today,
            Kalender kalender) {
        return of(apa, Optional.empty(), jatuhTempo, Optional.empty(), dasar, terjadi, today, kalender);
    }

    private static Jam of(
            String apa,
            Optional<JangkaWaktu> jangka,
            LocalDate jatuhTempo,
            Optional<String> perhitungan,
            String dasar,
            Optional<LocalDate> terjadi,
            LocalDate today,
            Kalender kalender) {
        LocalDate hari = terjadi.orElse(today);
        boolean late = hari.isAfter(jatuhTempo);
        Keadaan keadaan = terjadi.isPresent()
                ? (late ? Keadaan.TERLAMBAT : Keadaan.TEPAT_WAKTU)
                : (late ? Keadaan.LEWAT : Keadaan.BERJALAN);
        String kata = switch (keadaan) {
            case TEPAT_WAKTU -> "tepat waktu, " + Periode.tanggal(hari);
            case TERLAMBAT -> Periode.tanggal(hari) + ", terlambat " + days(jatuhTempo, hari, kalender.menurut(today));
            case LEWAT -> "lewat " + days(jatuhTempo, hari, kalender.menurut(today));
            case BERJALAN -> left(hari, jatuhTempo, kalender.menurut(today));
        };
        return new Jam(apa, jangka, jatuhTempo, perhitungan, dasar, keadaan, kata);
    }

    private static String left(LocalDate today, LocalDate jatuhTempo, Kalender kalender) {
        return today.equals(jatuhTempo) ? "hari ini" : days(today, jatuhTempo, kalender) + " lagi";
    }

    /** Working days between two days; days of the calendar where there are none. */
    private static String days(LocalDate dari, LocalDate sampai, Kalender kalender) {
        int working = kalender.hariKerja(dari, sampai);
        return working == 0 ? ChronoUnit.DAYS.between(dari, sampai) + " hari" : working + " hari kerja";
    }

    public boolean lewat() {
        return keadaan == Keadaan.LEWAT || keadaan == Keadaan.TERLAMBAT;
    }

    public boolean berjalan() {
        return keadaan == Keadaan.BERJALAN || keadaan == Keadaan.LEWAT;
    }
}
