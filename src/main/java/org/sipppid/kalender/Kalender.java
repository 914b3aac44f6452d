package org.sipppid.kalender;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The working days (hari kerja, P21 Ps 1 angka 22): Monday to Friday less the days off as decided up to some day.
 * Receipt is day 0; the first working day after it is day 1. Immutable.
 */
public final class Kalender {

    private static final int WORKING_WEEK = 5;

    /** The decree on a year's days off is made in the autumn before it. */
    private static final int MONTHS_AHEAD = 3;

    private final DaftarLibur daftar;
    private final LocalDate sampai;
    private final List<JamLayanan> jamLayanan;

    /** Each day off with what made it one: several kinds may fall on it, and the first of them is what it is called. */
    private final NavigableMap<LocalDate, NavigableMap<JenisLibur, Libur>> libur = new TreeMap<>();

    private Kalender(DaftarLibur daftar, List<JamLayanan> jamLayanan, LocalDate sampai) {
        this.daftar = daftar;
        this.jamLayanan = jamLayanan;
        this.sampai = sampai;
        daftar.ketetapan().stream()
                .filter(ketetapan -> !ketetapan.sejak().isAfter(sampai))
                .forEach(this::apply);
    }

    /** A decision strikes only a day of its own kind: a regional one never touches a national day on its date. */
    private void apply(Ketetapan ketetapan) {
        Libur day = ketetapan.libur();
        if (!ketetapan.menghapus()) {
            libur.computeIfAbsent(day.tanggal(), date -> new TreeMap<>()).putIfAbsent(day.jenis(), day);
        } else if (libur.containsKey(day.tanggal())) {
            libur.get(day.tanggal()).remove(day.jenis());
            libur.computeIfPresent(day.tanggal(), (date, kinds) -> kinds.isEmpty() ? null : kinds);
        }
    }

    /** The national list that the program carries, with everything decided so far. */
    public static Kalender bawaan() {
        return new Kalender(DaftarLibur.bawaan(), List.of(), LocalDate.MAX);
    }

    /** A list in place of the one that the program carries; its days count as always known. */
    public static Kalender dari(List<Libur> libur) {
        return new Kalender(DaftarLibur.of(libur), List.of(), LocalDate.MAX);
    }

    /** The same calendar as it was known at the end of a day. */
    public Kalender menurut(LocalDate hari) {
        return new Kalender(daftar, jamLayanan, hari);
    }

    /** The day of the last decision known at the end of a day: as it was known then, the calendar is the same. */
    public LocalDate ketetapanTerakhir(LocalDate hari) {
        return daftar.ketetapan().stream()
                .map(Ketetapan::sejak)
                .filter(sejak -> !sejak.isAfter(hari))
                .reduce(LocalDate.MIN, (earlier, later) -> later);
    }

    /**
     * The same calendar with further decisions laid over it, such as a governor's on regional days. They take their
     * place among the others by the day from which they are known; on one day the later in the list is the later one.
     */
    public Kalender dengan(List<Ketetapan> tambahan) {
        List<Ketetapan> all = new ArrayList<>(daftar.ketetapan());
        all.addAll(tambahan);
        all.sort(Comparator.comparing(Ketetapan::sejak)); // stable
        return new Kalender(new DaftarLibur(List.copyOf(all), daftar.tahun()), jamLayanan, sampai);
    }

    /** The same calendar with the hours after which a receipt counts as one of the next working day, in their order. */
    public Kalender denganJam(List<JamLayanan> jam) {
        return new Kalender(daftar, List.copyOf(jam), sampai);
    }

    /** The days off of a year, in order, as they stand. */
    public List<Libur> libur(int tahun) {
        return libur.subMap(LocalDate.ofYearDay(tahun, 1), LocalDate.ofYearDay(tahun + 1, 1)).values().stream()
                .map(kinds -> kinds.firstEntry().getValue())
                .toList();
    }

    /** The same with everything that makes a day one, the first of them being what it is called. */
    public List<Libur> lapisan(int tahun) {
        return libur.subMap(LocalDate.ofYearDay(tahun, 1), LocalDate.ofYearDay(tahun + 1, 1)).values().stream()
                .flatMap(kinds -> kinds.values().stream())
                .toList();
    }

    /** The day off of one kind that a day is, whatever else it is besides. */
    public Optional<Libur> libur(LocalDate hari, JenisLibur jenis) {
        return Optional.ofNullable(libur.get(hari)).map(kinds -> kinds.get(jenis));
    }

    /** The decisions on a year's days off after its decree, in the order in which they were made. */
    public List<Ketetapan> perubahan(int tahun) {
        return daftar.ketetapan().stream()
                .filter(change -> change.menyusul() && !change.sejak().isAfter(sampai))
                .filter(change -> change.libur().tanggal().getYear() == tahun)
                .toList();
    }

    /** The years that have a list, in order. */
    public List<Integer> tahun() {
        Stream<Integer> decreed =
                libur.keySet().stream().map(LocalDate::getYear).filter(this::punyaDaftar);
        return Stream.concat(daftar.tahun().stream(), decreed)
                .distinct()
                .sorted()
                .toList();
    }

    /** A list laid down later is there once New Year's Day is: every year's decree begins with it. */
    private boolean punyaDaftar(int tahun) {
        return daftar.tahun().contains(tahun)
                || libur(LocalDate.ofYearDay(tahun, 1), JenisLibur.LIBUR_NASIONAL)
                        .isPresent();
    }

    /** The years whose list is due on a day and missing: its own, and from October on the next one. */
    public List<Integer> tahunMenungguDaftar(LocalDate hari) {
        return IntStream.rangeClosed(
                        hari.getYear(), hari.plusMonths(MONTHS_AHEAD).getYear())
                .filter(year -> !punyaDaftar(year))
                .boxed()
                .toList();
    }

    public boolean hariKerja(LocalDate hari) {
        return !weekend(hari) && !libur.containsKey(hari);
    }

    /** Working days after a day up to and including another; 0 on the same day. */
    public int hariKerja(LocalDate mulai, LocalDate akhir) {
        if (akhir.isBefore(mulai)) {
            throw new IllegalArgumentException("Akhir (" + Periode.tanggal(akhir) + ") tidak boleh mendahului mulai ("
                    + Periode.tanggal(mulai) + ")");
        }
        long off = libur.subMap(mulai, false, akhir, true).keySet().stream()
                .filter(hari -> !weekend(hari))
                .count();
        return Math.toIntExact(weekdaysUpTo(akhir) - weekdaysUpTo(mulai) - off);
    }

    /**
     * The day as which a receipt counts: its own, or the next working day where it came after the hour that ends a day's
     * service, or on a day without any. Where no hour is known or none is set it is its own.
     */
    public LocalDate hariKeNol(Penerimaan diterima) {
        return tutup(diterima)
                .map(hour -> batasWaktu(diterima.tanggal(), 1).jatuhTempo())
                .orElse(diterima.tanggal());
    }

    /** The hour that a receipt came after; on a day off every hour is after the last day's service. */
    private Optional<LocalTime> tutup(Penerimaan diterima) {
        return diterima.jam()
                .flatMap(hour -> jamTutup(diterima.tanggal())
                        .filter(close -> hour.isAfter(close) || !hariKerja(diterima.tanggal())));
    }

    /** The hour that ends a day's service, where one is set. */
    public Optional<LocalTime> jamTutup(LocalDate hari) {
        return jamLayanan.stream()
                .filter(jam -> !jam.berlakuDari().isAfter(hari))
                .reduce((earlier, later) -> later.berlakuDari().isBefore(earlier.berlakuDari()) ? earlier : later)
                .flatMap(JamLayanan::tutup);
    }

    /** The day on which so many working days after a receipt have gone by, with how it was counted. */
    public BatasWaktu batasWaktu(Penerimaan diterima, int hari) {
        BatasWaktu batas = batasWaktu(hariKeNol(diterima), hari);
        return tutup(diterima)
                .map(hour -> batas.sesudah(
                        new SesudahJam(diterima.tanggal(), diterima.jam().orElseThrow(), hour)))
                .orElse(batas);
    }

    /** The day on which so many working days after a day have gone by, with how it was counted. */
    public BatasWaktu batasWaktu(LocalDate mulai, int hari) {
        if (hari < 1) {
            throw new IllegalArgumentException("Jangka waktu paling sedikit 1 hari kerja, bukan " + hari);
        }
        List<Hari> rincian = new ArrayList<>();
        LocalDate day = mulai;
        for (int counted = 0; counted < hari; ) {
            day = day.plusDays(1);
            rincian.add(hariKerja(day) ? new Hari(day, ++counted, Optional.empty()) : new Hari(day, 0, dayOff(day)));
        }
        return new BatasWaktu(
                mulai, hari, day, List.copyOf(rincian), tahunTanpaDaftar(mulai, day), known(), Optional.empty());
    }

    /** The last day from which so many working days still go by up to a day, which is the last of them. */
    public LocalDate palingLambatSebelum(LocalDate akhir, int hari) {
        if (hari < 1) {
            throw new IllegalArgumentException("Jangka waktu paling sedikit 1 hari kerja, bukan " + hari);
        }
        LocalDate day = akhir;
        for (int counted = 0; counted < hari; counted += hariKerja(day) ? 1 : 0) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The day off that a day is; a weekend is passed over as such, whatever falls on it. */
    private Optional<Libur> dayOff(LocalDate day) {
        return weekend(day)
                ? Optional.empty()
                : libur.get(day).values().stream().findFirst();
    }

    /** The years among the days counted between two days that have no list, so that only weekends were off. */
    public List<Integer> tahunTanpaDaftar(LocalDate mulai, LocalDate akhir) {
        return Stream.iterate(mulai.plusDays(1).getYear(), year -> year <= akhir.getYear(), year -> year + 1)
                .filter(year -> !punyaDaftar(year))
                .toList();
    }

    private Optional<LocalDate> known() {
        return sampai.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(sampai);
    }

    private static boolean weekend(LocalDate hari) {
        return hari.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    /** Mondays to Fridays from the Monday before 1 January 1970, a Thursday, up to and including the day. */
    private static long weekdaysUpTo(LocalDate hari) {
        long days = hari.toEpochDay() + DayOfWeek.THURSDAY.ordinal();
        long inThisWeek = Math.min(Math.floorMod(days, 7) + 1, WORKING_WEEK);
        return Math.floorDiv(days, 7) * WORKING_WEEK + inThisWeek;
    }
}
