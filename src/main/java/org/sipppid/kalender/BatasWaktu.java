package org.sipppid.kalender;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A deadline and how it was counted.
 *
 * @param mulai day 0: the day of receipt, or the one as which it counts
 * @param hari its length in working days
 * @param rincian every day after that up to the deadline, counted or passed over
 * @param tanpaDaftar the years it touches that have no list of days off, so that only weekends were passed over
 * @param menurut the day up to which decisions were known; empty if all that the program has
 * @param sesudahJam the receipt, where it came after the day's service and counts as one of day 0
 */
public record BatasWaktu(
        LocalDate mulai,
        int hari,
        LocalDate jatuhTempo,
        List<Hari> rincian,
        List<Integer> tanpaDaftar,
        Optional<LocalDate> menurut,
        Optional<SesudahJam> sesudahJam) {

    /** The same count for a receipt after the day's service. */
    BatasWaktu sesudah(SesudahJam diterima) {
        return new BatasWaktu(mulai, hari, jatuhTempo, rincian, tanpaDaftar, menurut, Optional.of(diterima));
    }

    public List<LocalDate> dihitung() {
        return rincian.stream().filter(Hari::dihitung).map(Hari::tanggal).toList();
    }

    public List<Hari> dilewati() {
        return rincian.stream().filter(day -> !day.dihitung()).toList();
    }

    /** The deadline in one sentence, without its full stop. */
    public String penjelasan() {
        return "jatuh tempo " + Periode.tanggal(jatuhTempo) + ": " + perhitungan();
    }

    /** How it was counted, in words, for a page that has already named the day. */
    public String perhitungan() {
        StringBuilder words =
                new StringBuilder().append(hari).append(" hari kerja setelah ").append(Periode.tanggal(mulai));
        sesudahJam.ifPresent(
                diterima -> words.append(" (").append(diterima.penjelasan()).append(')'));
        List<Jeda> jeda = Jeda.of(dilewati());
        if (!jeda.isEmpty()) {
            words.append(", melewati ")
                    .append(jeda.stream()
                            .map(one -> one.print(jatuhTempo.getYear()))
                            .collect(Collectors.joining(", ")));
        }
        menurut.ifPresent(
                day -> words.append("; menurut ketetapan libur sampai dengan ").append(Periode.tanggal(day)));
        if (!tanpaDaftar.isEmpty()) {
            words.append("; tahun ")
                    .append(tanpaDaftar.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                    .append(" tidak punya daftar libur, hanya akhir pekan yang dilewati");
        }
        return words.toString();
    }
}
