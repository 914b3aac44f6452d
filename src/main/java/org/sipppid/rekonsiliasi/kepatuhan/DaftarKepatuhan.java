package org.sipppid.rekonsiliasi.kepatuhan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sipppid.kalender.Periode;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which months were declared when, against their due days. Its methods run in the caller's transaction. */
@Repository
class DaftarKepatuhan {

    private final JdbcClient jdbc;
    private final DaftarSkpd daftarSkpd;
    private final Clock clock;

    DaftarKepatuhan(JdbcClient jdbc, DaftarSkpd daftarSkpd, Clock clock) {
        this.jdbc = jdbc;
        this.daftarSkpd = daftarSkpd;
        this.clock = clock;
    }

    JatuhTempoPernyataan jatuhTempo() {
        return new JatuhTempoPernyataan(jdbc.sql("select mulai, hari from jatuh_tempo_pernyataan order by baris")
                .query((row, n) -> new JatuhTempoPernyataan.Aturan(
                        YearMonth.from(row.getObject("mulai", LocalDate.class)), row.getInt("hari")))
                .list());
    }

    /** Settles the due day from a month on. */
    void atur(YearMonth mulai, int hari) {
        jdbc.sql("insert into jatuh_tempo_pernyataan (mulai, hari) values (:mulai, :hari)")
                .param("mulai", mulai.atDay(1))
                .param("hari", hari)
                .update();
    }

    /** How each unit has kept to the due days of a year that have come by a day; units with none are left out. */
    List<Kepatuhan> kepatuhan(Periode tahun, LocalDate hari) {
        JatuhTempoPernyataan rule = jatuhTempo();
        Map<UUID, Map<YearMonth, LocalDate>> first = pertama(tahun);
        List<Kepatuhan> kepatuhan = new ArrayList<>();
        for (Skpd unit : daftarSkpd.all()) {
            int[] counts = new int[3];
            for (YearMonth bulan : months(unit, tahun)) {
                LocalDate declared = first.getOrDefault(unit.id(), Map.of()).get(bulan);
                LocalDate due = rule.pada(bulan);
                if (declared != null) {
                    counts[declared.isAfter(due) ? 1 : 0]++;
                } else if (hari.isAfter(due)) {
                    counts[2]++;
                }
            }
            Kepatuhan satu = new Kepatuhan(unit, counts[0], counts[1], counts[2]);
            if (satu.wajib() > 0) {
                kepatuhan.add(satu);
            }
        }
        return kepatuhan;
    }

    /** What is not declared of a period though its due day has come by a day; the longest late first. */
    List<Tunggakan> tunggakan(Periode periode, LocalDate hari) {
        JatuhTempoPernyataan rule = jatuhTempo();
        Map<UUID, Map<YearMonth, LocalDate>> first = pertama(periode);
        List<Tunggakan> open = new ArrayList<>();
        List<Skpd> units = daftarSkpd.all();
        Map<UUID, Skpd> byId = Skpd.byId(units);
        Map<UUID, UUID> penjawab = daftarSkpd.penjawab();
        for (Skpd unit : units) {
            for (YearMonth bulan : months(unit, periode)) {
                if (!hari.isBefore(rule.pada(bulan))
                        && !first.getOrDefault(unit.id(), Map.of()).containsKey(bulan)) {
                    open.add(new Tunggakan(unit, byId.get(penjawab.get(unit.id())), bulan, rule.pada(bulan)));
                }
            }
        }
        open.sort(java.util.Comparator.comparing(Tunggakan::jatuhTempo));
        return open;
    }

    private static List<YearMonth> months(Skpd unit, Periode periode) {
        return periode.bulan().stream()
                .filter(bulan -> unit.berlaku(bulan.atDay(1), bulan.atEndOfMonth()))
                .toList();
    }

    /** The day here on which each month was declared for the first time. */
    private Map<UUID, Map<YearMonth, LocalDate>> pertama(Periode periode) {
        Map<UUID, Map<YearMonth, LocalDate>> first = new HashMap<>();
        jdbc.sql("""
                        select skpd, bulan, pada from pernyataan_versi
                         where versi = 1 and bulan between date_trunc('month', cast(:dari as date)) and :sampai""")
                .param("dari", periode.dari())
                .param("sampai", periode.sampai())
                .query(row -> {
                    first.computeIfAbsent(row.getObject("skpd", UUID.class), unit -> new HashMap<>())
                            .put(
                                    YearMonth.from(row.getObject("bulan", LocalDate.class)),
                                    LocalDate.ofInstant(
                                            row.getObject("pada", OffsetDateTime.class)
                                                    .toInstant(),
                                            clock.getZone()));
                });
        return first;
    }
}
