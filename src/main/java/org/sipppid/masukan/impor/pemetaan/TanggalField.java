package org.sipppid.masukan.impor.pemetaan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.sipppid.masukan.impor.lembar.Baris;
import org.sipppid.masukan.impor.lembar.Sel;

/**
 * A day of our register: one column and how it is written, or a year and a month with the day that stands for them.
 *
 * @param pola none = year first, the month's name, or a number of the workbook; anything else is refused
 */
public record TanggalField(Kolom kolom, List<PolaTanggal> pola, Optional<Bulanan> bulanan) {

    /** The day that stands for a month of which the register says no more. */
    enum Hari {
        AWAL,
        AKHIR
    }

    /** The month's column beside the year's. */
    record Bulanan(Kolom bulan, Hari hari) {}

    public Stream<Kolom> dipakai() {
        return Stream.concat(Stream.of(kolom), bulanan.stream().map(Bulanan::bulan));
    }

    /** The day; empty if the cells are blank. Throws if they hold something that is no day. */
    Optional<LocalDate> read(Letak letak, Baris baris, Tebakan tebakan) {
        Sel sel = letak.sel(baris, kolom);
        if (bulanan.isPresent()) {
            return month(sel, letak.sel(baris, bulanan.get().bulan()));
        }
        sel.cacat().ifPresent(sebab -> {
            throw new IllegalArgumentException("kolom " + letak.sebut(kolom) + " " + sebab);
        });
        if (sel.kosong()) {
            return Optional.empty();
        }
        if (sel.tanggal().isPresent()) {
            return sel.tanggal();
        }
        List<PolaTanggal> patterns = pola.isEmpty() ? List.of(PolaTanggal.TAHUN_DAHULU, PolaTanggal.NAMA_BULAN) : pola;
        Optional<LocalDate> day = patterns.stream()
                .flatMap(pattern -> pattern.read(sel.teks()).stream())
                .findFirst();
        if (day.isEmpty() && pola.isEmpty() && tebakan.catat(sel.teks(), baris.nomor())) {
            return Optional.of(LocalDate.EPOCH); // the whole file is refused when its last row has been seen
        }
        if (day.isEmpty()) {
            throw new IllegalArgumentException("'" + Potongan.of(sel.teks()) + "' di kolom " + letak.sebut(kolom)
                    + " bukan tanggal berpola "
                    + String.join(
                            " atau ",
                            patterns.stream().map(PolaTanggal::toString).toList())
                    + " yang ada di kalender");
        }
        return day;
    }

    private Optional<LocalDate> month(Sel tahun, Sel bulan) {
        if (tahun.kosong() && bulan.kosong()) {
            return Optional.empty();
        }
        OptionalInt month = PolaTanggal.bulan(bulan.teks());
        if (!tahun.teks().strip().matches("\\d{4}(\\.0+)?") || month.isEmpty()) {
            throw new IllegalArgumentException(
                    "tahun '" + Potongan.of(tahun.teks()) + "' dan bulan '" + Potongan.of(bulan.teks())
                            + "' tidak menunjuk satu bulan; tulis tahun 4 angka dan bulan 1-12 atau namanya");
        }
        YearMonth yearMonth = YearMonth.of(Integer.parseInt(tahun.teks().strip().substring(0, 4)), month.getAsInt());
        return Optional.of(bulanan.orElseThrow().hari() == Hari.AWAL ? yearMonth.atDay(1) : yearMonth.atEndOfMonth());
    }
}
