package org.sipppid.rekonsiliasi.pernyataan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Saringan;
import org.sipppid.rekapitulasi.RekapTersimpan;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.sipppid.rekonsiliasi.KeadaanBulan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the units have declared, month by month, and how it stands beside the register. Its methods run in the caller's
 * transaction; those that count need the role {@code HITUNG}.
 */
@Repository
public class DaftarPernyataan {

    private static final String COLUMNS = """
            p.id, p.versi, p.skpd, p.bulan, p.diterima, p.dikabulkan_penuh, p.dikabulkan_sebagian, p.ditolak,
            p.hasil_lain, p.berjalan""";

    private static final String AS_KNOWN = "select " + COLUMNS + """
            , null as nama, p.pada,
              exists (select from tutup_buku_versi t
                       where (t.skpd, t.bulan) = (p.skpd, p.bulan) and t.ditutup and t.urutan <= :urutan
                         and (t.sampai is null or t.sampai > :urutan)) as ditutup
              from pernyataan_versi p
             where p.urutan <= :urutan and (p.sampai is null or p.sampai > :urutan)
               and p.bulan between :dari and :sampai""";

    private final JdbcClient jdbc;
    private final Rekapitulasi rekapitulasi;
    private final RekapTersimpan rekap;
    private final DaftarSkpd daftarSkpd;
    private final Clock clock;

    public DaftarPernyataan(
            JdbcClient jdbc, Rekapitulasi rekapitulasi, RekapTersimpan rekap, DaftarSkpd daftarSkpd, Clock clock) {
        this.jdbc = jdbc;
        this.rekapitulasi = rekapitulasi;
        this.rekap = rekap;
        this.daftarSkpd = daftarSkpd;
        this.clock = clock;
    }

    /**
     * How each month that a period touches stands for each unit, at a place in the order of commits: every unit and every
     * month is there, by as many statements for one unit as for all.
     */
    public Map<UUID, Map<YearMonth, KeadaanBulan>> keadaan(Periode periode, long urutan) {
        Periode months = utuh(periode);
        return keadaan(
                months, urutan, declared -> rekapitulasi.menurutSkpdDanBulan(Saringan.diterima(declared), urutan));
    }

    /** The same at the head of the order, from the kept totals: at a price that does not grow with the register. */
    public Map<UUID, Map<YearMonth, KeadaanBulan>> keadaan(Periode periode) {
        Periode months = utuh(periode);
        return keadaan(months, rekap.kepala(), declared -> rekap.menurutSkpdDanBulan(Saringan.diterima(declared)));
    }

    /** Counts only the months from the first to the last of which something was declared: others are compared with nothing. */
    private Map<UUID, Map<YearMonth, KeadaanBulan>> keadaan(
            Periode months, long urutan, Function<Periode, Map<UUID, Map<YearMonth, Map<Hasil, Integer>>>> count) {
        Map<UUID, Map<YearMonth, Pernyataan>> declared = menurut(months, urutan);
        NavigableSet<YearMonth> known = declared.values().stream()
                .flatMap(row -> row.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<UUID, Map<YearMonth, Map<Hasil, Integer>>> counts = known.isEmpty()
                ? Map.of()
                : count.apply(
                        Periode.rentang(known.first().atDay(1), known.last().atEndOfMonth()));
        YearMonth now = YearMonth.now(clock);
        Map<UUID, Map<YearMonth, KeadaanBulan>> states = new LinkedHashMap<>();
        for (Skpd unit : daftarSkpd.all()) {
            Map<YearMonth, KeadaanBulan> row = new LinkedHashMap<>();
            for (YearMonth bulan : months.bulan()) {
                Optional<Pernyataan> pernyataan = Optional.ofNullable(
                        declared.getOrDefault(unit.id(), Map.of()).get(bulan));
                Map<Hasil, Integer> outcomes =
                        counts.getOrDefault(unit.id(), Map.of()).getOrDefault(bulan, Map.of());
                row.put(bulan, keadaan(unit, bulan, now, pernyataan, outcomes));
            }
            states.put(unit.id(), row);
        }
        return states;
    }

    /** What a unit declared of each month that a period touches, beside the count, at a place in the order of commits. */
    public List<Perbandingan> perbandingan(Skpd unit, Periode periode, long urutan) {
        Periode months = utuh(periode);
        Map<YearMonth, Map<Hasil, Integer>> counts = rekapitulasi
                .menurutSkpdDanBulan(Saringan.diterima(months).skpd(unit.kode()), urutan)
                .getOrDefault(unit.id(), Map.of());
        Map<YearMonth, Pernyataan> declared = menurut(months, urutan).getOrDefault(unit.id(), Map.of());
        YearMonth now = YearMonth.now(clock);
        return months.bulan().stream()
                .map(bulan -> {
                    Optional<Pernyataan> pernyataan = Optional.ofNullable(declared.get(bulan));
                    Map<Hasil, Integer> hitungan = counts.getOrDefault(bulan, Map.of());
                    return new Perbandingan(
                            bulan,
                            keadaan(unit, bulan, now, pernyataan, hitungan),
                            pernyataan,
                            Angka.dihitung(hitungan));
                })
                .toList();
    }

    /** How one month of a unit stands beside a count by outcome. */
    static KeadaanBulan keadaan(
            Skpd unit, YearMonth bulan, YearMonth now, Optional<Pernyataan> pernyataan, Map<Hasil, Integer> hitungan) {
        if (pernyataan.isPresent()) {
            Pernyataan satu = pernyataan.get();
            KeadaanBulan keadaan = KeadaanBulan.dinyatakan(
                    satu.nihil(), satu.angka().selisih(Angka.dihitung(hitungan)).size());
            return satu.ditutup() ? keadaan.ditutup() : keadaan;
        }
        if (!unit.berlaku(bulan.atDay(1), bulan.atEndOfMonth())) {
            return KeadaanBulan.TANPA_SKPD;
        }
        return bulan.isBefore(now) ? KeadaanBulan.BELUM_MELAPOR : KeadaanBulan.BELUM_WAKTUNYA;
    }

    /** Months are declared whole, however a period cuts them. */
    private static Periode utuh(Periode periode) {
        return Periode.rentang(
                periode.dari().withDayOfMonth(1),
                YearMonth.from(periode.sampai()).atEndOfMonth());
    }

    private Map<UUID, Map<YearMonth, Pernyataan>> menurut(Periode months, long urutan) {
        Map<UUID, Map<YearMonth, Pernyataan>> declared = new HashMap<>();
        jdbc.sql(AS_KNOWN)
                .param("urutan", urutan)
                .param("dari", months.dari())
                .param("sampai", months.sampai())
                .query(DaftarPernyataan::map)
                .list()
                .forEach(satu -> declared.computeIfAbsent(satu.skpd(), first -> new HashMap<>())
                        .put(satu.bulan(), satu));
        return declared;
    }

    /** The program's own count of what a unit received in a month, by outcome, at the head of the order. */
    public Map<Hasil, Integer> hitung(Skpd unit, YearMonth bulan) {
        Saringan cohort = Saringan.diterima(Periode.bulan(bulan)).skpd(unit.kode());
        return rekap.menurutSkpdDanBulan(cohort)
                .getOrDefault(unit.id(), Map.of())
                .getOrDefault(bulan, Map.of());
    }

    /** Every declaration of a month that the acting unit may read, the newest first. */
    public List<Pernyataan> riwayat(Skpd unit, YearMonth bulan) {
        return jdbc.sql("select " + COLUMNS + """
                        , p.nama, p.pada, false as ditutup from pernyataan_versi p
                         where p.skpd = :skpd and p.bulan = :bulan order by p.versi desc""")
                .param("skpd", unit.id())
                .param("bulan", bulan.atDay(1))
                .query(DaftarPernyataan::map)
                .list();
    }

    /** The numbers of a month as they are declared now; open to every officer. */
    public Optional<Pernyataan> find(Skpd unit, YearMonth bulan) {
        return jdbc.sql("select " + COLUMNS + """
                        , null as nama, null as pada,
                          exists (select from tutup_buku t
                                   where (t.skpd, t.bulan) = (p.skpd, p.bulan) and t.ditutup) as ditutup
                          from pernyataan p
                         where p.skpd = :skpd and p.bulan = :bulan""")
                .param("skpd", unit.id())
                .param("bulan", bulan.atDay(1))
                .query(DaftarPernyataan::map)
                .optional();
    }

    /**
     * Declares a month, or declares it again.
     *
     * @param versi the version that the officer saw; 0 if the month was not declared yet
     * @return false if somebody else has declared it since
     */
    public boolean nyatakan(Skpd unit, YearMonth bulan, int versi, Angka angka) {
        String sql = versi == 0 ? """
                insert into pernyataan (id, skpd, bulan, nihil, diterima, dikabulkan_penuh, dikabulkan_sebagian, ditolak,
                    hasil_lain, berjalan)
                values (gen_random_uuid(), :skpd, :bulan, :nihil, :diterima, :dikabulkan_penuh, :dikabulkan_sebagian,
                    :ditolak, :hasil_lain, :berjalan)
                on conflict (skpd, bulan) do nothing""" : """
                update pernyataan
                   set nihil = :nihil, diterima = :diterima, dikabulkan_penuh = :dikabulkan_penuh,
                       dikabulkan_sebagian = :dikabulkan_sebagian, ditolak = :ditolak, hasil_lain = :hasil_lain,
                       berjalan = :berjalan
                 where skpd = :skpd and bulan = :bulan and versi = :versi""";
        Map<String, Object> values = new HashMap<>();
        angka.nilai().forEach((butir, n) -> values.put(butir.kode(), n));
        return jdbc.sql(sql)
                        .params(values)
                        .param("skpd", unit.id())
                        .param("bulan", bulan.atDay(1))
                        .param("versi", versi)
                        .param("nihil", angka.nihil())
                        .update()
                == 1;
    }

    private static Pernyataan map(ResultSet row, int n) throws SQLException {
        Map<Butir, Integer> angka = new EnumMap<>(Butir.class);
        for (Butir butir : Butir.values()) {
            angka.put(butir, row.getInt(butir.kode()));
        }
        return new Pernyataan(
                row.getObject("id", UUID.class),
                row.getInt("versi"),
                row.getObject("skpd", UUID.class),
                YearMonth.from(row.getObject("bulan", LocalDate.class)),
                new Angka(angka),
                row.getBoolean("ditutup"),
                Optional.ofNullable(row.getString("nama")),
                Optional.ofNullable(row.getObject("pada", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }
}
