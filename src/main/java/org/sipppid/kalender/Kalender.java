package org.sipppid.kalender;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The working days (hari kerja, P21 Ps 1 angka 22): Monday to Friday less the days off as decided up to some day.
 * Receipt is day 0; the first working day after it is day 1. Immutable.
 */
public final class Kalender {

    private static final int WORKING_WEEK = 5;

    private final DaftarLibur daftar;
    private final LocalDate sampai;
    private final NavigableMap<LocalDate, Libur> libur = new TreeMap<>();

    private Kalender(DaftarLibur daftar, LocalDate sampai) {
        this.daftar = daftar;
        this.sampai = sampai;
        daftar.ketetapan().stream()
                .filter(ketetapan -> !ketetapan.sejak().isAfter(sampai))
                .forEach(this::apply);
    }

    /** A decision strikes only a day of its own kind: a regional one never touches a national day on its date. */
    private void apply(Ketetapan ketetapan) {
        Libur day = ketetapan.libur();
        if (ketetapan.menghapus()) {
            libur.computeIfPresent(day.tanggal(), (date, there) -> there.jenis() == day.jenis() ? null : there);
        } else {
            libur.putIfAbsent(day.tanggal(), day);
        }
    }

    /** The national list that the program carries, with everything decided so far. */
    public static Kalender bawaan() {
        return new Kalender(DaftarLibur.bawaan(), LocalDate.MAX);
    }

    /** A list in place of the one that the program carries; its days count as always known. */
    public static Kalender dari(List<Libur> libur) {
        return new Kalender(DaftarLibur.of(libur), LocalDate.MAX);
    }

    /** The same calendar as it was known at the end of a day. */
    public Kalender menurut(LocalDate hari) {
        return new Kalender(daftar, hari);
    }

    /** The same calendar with further decisions laid over it, such as a governor's on regional days. */
    public Kalender dengan(List<Ketetapan> tambahan) {
        List<Ketetapan> all = new ArrayList<>(daftar.ketetapan());
        tambahan.stream().sorted(Comparator.comparing(Ketetapan::sejak)).forEach(all::add);
        return new Kalender(new DaftarLibur(List.copyOf(all), daftar.tahun()), sampai);
    }

    /** The days off of a year, in order, as they stand. */
    public List<Libur> libur(int tahun) {
        return libur.values().stream()
                .filter(day -> day.tanggal().getYear() == tahun)
                .toList();
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
        return daftar.tahun().stream().sorted().toList();
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
        return new BatasWaktu(mulai, hari, day, List.copyOf(rincian), tahunTanpaDaftar(mulai, day), known());
    }

    /** The day off that a day is; a weekend is passed over as such, whatever falls on it. */
    private Optional<Libur> dayOff(LocalDate day) {
        return weekend(day) ? Optional.empty() : Optional.of(libur.get(day));
    }

    /** The years among the days counted between two days that have no list, so that only weekends were off. */
    public List<Integer> tahunTanpaDaftar(LocalDate mulai, LocalDate akhir) {
        return Stream.iterate(mulai.plusDays(1).getYear(), year -> year <= akhir.getYear(), year -> year + 1)
                .filter(year -> !daftar.tahun().contains(year))
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
