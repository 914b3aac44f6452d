package org.sipppid.skpd;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sipppid.kalender.Periode;

/**
 * From when to when each unit receives, by the decrees that found and end units (UU 23/2014 Ps 209), and who does on the
 * days around. A unit that is only listed, with no decree that founded it, is taken to have received ever since.
 */
public final class MasaSkpd {

    private final Map<String, Masa> byKode;

    MasaSkpd(List<Masa> all) {
        this.byKode = all.stream().collect(Collectors.toMap(Masa::kode, masa -> masa));
    }

    /**
     * The time of one unit.
     *
     * @param berdiri since when, if a decree founded it
     * @param berakhir until when, if one ends it
     * @param sebelum the codes of those it came of
     * @param sesudah the codes of those that came of it when it ended
     */
    record Masa(
            String kode,
            String nama,
            Optional<LocalDate> berdiri,
            Optional<LocalDate> berakhir,
            List<String> sebelum,
            List<String> sesudah) {

        private boolean over(LocalDate hari) {
            return berakhir.filter(hari::isAfter).isPresent();
        }

        private boolean toCome(LocalDate hari) {
            return berdiri.filter(hari::isBefore).isPresent();
        }
    }

    /** Why a unit receives nothing on a day and who does then, without a full stop; empty if it does. */
    public Optional<String> halangan(String kode, LocalDate hari) {
        Masa masa = byKode.get(kode);
        if (masa == null || !masa.over(hari) && !masa.toCome(hari)) {
            return Optional.empty();
        }
        String instead = living(masa, hari)
                .map(unit -> unit.nama() + " (" + unit.kode() + ")")
                .distinct()
                .collect(Collectors.joining(" atau "));
        String why = masa.over(hari)
                ? masa.nama() + " berakhir pada "
                        + Periode.tanggal(masa.berakhir().orElseThrow()) + "; yang diterima sesudahnya "
                : masa.nama() + " baru ada sejak "
                        + Periode.tanggal(masa.berdiri().orElseThrow()) + "; yang diterima sebelumnya ";
        return Optional.of(why + (instead.isEmpty() ? "bukan urusannya" : "dicatat pada " + instead));
    }

    /** The codes of those for which it can matter when something was received. */
    public List<String> terbatas() {
        return byKode.values().stream()
                .filter(masa -> masa.berdiri().isPresent() || masa.berakhir().isPresent())
                .map(Masa::kode)
                .sorted()
                .toList();
    }

    /** Those that were there on the day; days only decrease before it and increase after it, so this ends. */
    private Stream<Masa> living(Masa masa, LocalDate hari) {
        if (masa.over(hari)) {
            return masa.sesudah().stream().map(byKode::get).flatMap(next -> living(next, hari));
        }
        return masa.toCome(hari)
                ? masa.sebelum().stream().map(byKode::get).flatMap(last -> living(last, hari))
                : Stream.of(masa);
    }
}
