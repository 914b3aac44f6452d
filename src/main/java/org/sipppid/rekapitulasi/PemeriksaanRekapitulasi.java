package org.sipppid.rekapitulasi;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.sipppid.audit.Pemeriksaan;
import org.sipppid.audit.Temuan;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.Dasar;
import org.sipppid.permohonan.Saringan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every figure of every year, month and unit, as counted from the rows and as kept, held against a count of the rows that
 * takes another way.
 */
@Component
class PemeriksaanRekapitulasi implements Pemeriksaan {

    private static final int FETCH = 1_000;

    /** The rows known at the head: by their version numbers, not by the places that the figures go by. */
    private static final String ROWS = """
            select * from (
                select distinct on (v.id) v.skpd, v.diterima, v.selesai, v.hasil, v.jalur, v.jenis_pemohon, v.alasan
                  from permohonan_versi v where v.urutan is not null order by v.id, v.versi desc) as terakhir
             where hasil <> 'dibatalkan'""";

    private final JdbcClient jdbc;
    private final Rekapitulasi rekapitulasi;
    private final RekapTersimpan tersimpan;
    private final DaftarSkpd daftarSkpd;

    PemeriksaanRekapitulasi(
            JdbcClient jdbc, Rekapitulasi rekapitulasi, RekapTersimpan tersimpan, DaftarSkpd daftarSkpd) {
        this.jdbc = jdbc;
        this.rekapitulasi = rekapitulasi;
        this.tersimpan = tersimpan;
        this.daftarSkpd = daftarSkpd;
    }

    @Override
    public String nama() {
        return "Angka rekapitulasi";
    }

    /** One of the two ways in which the program comes by its figures. */
    private record Sumber(
            String nama,
            Function<Saringan, Kohor> kohor,
            ToIntFunction<Saringan> jumlah,
            Function<Saringan, Map<UUID, Integer>> menurutSkpd) {}

    @Override
    public Hasil periksa() {
        Hitungan counted = new Hitungan();
        jdbc.sql(ROWS).withFetchSize(FETCH).query(row -> {
            counted.add(Hitungan.Baris.of(row));
        });
        Map<UUID, String> units = daftarSkpd.all().stream().collect(Collectors.toMap(Skpd::id, Skpd::kode));
        Temuan temuan = new Temuan();
        int figures = 0;
        for (int tahun : counted.years().toArray()) {
            Map<String, Integer> expected = counted.figures(tahun);
            for (Sumber sumber : sources()) {
                compare(sumber.nama(), expected, stated(tahun, sumber), units, temuan);
                figures += expected.size();
            }
        }
        return temuan.hasil(figures, "angka dari " + counted.rows() + " permohonan");
    }

    private List<Sumber> sources() {
        long kepala = rekapitulasi.kepala();
        return List.of(
                new Sumber(
                        "baris",
                        saringan -> rekapitulasi.kohor(saringan, kepala),
                        saringan -> rekapitulasi.jumlah(saringan, kepala),
                        saringan -> rekapitulasi.menurutSkpd(saringan, kepala)),
                new Sumber("total tersimpan", tersimpan::kohor, tersimpan::jumlah, tersimpan::menurutSkpd));
    }

    /** What the program says of a year, each figure under a name. */
    private Map<String, Integer> stated(int tahun, Sumber sumber) {
        Saringan year = Saringan.diterima(Periode.tahun(tahun));
        Kohor kohor = sumber.kohor().apply(year);
        Map<String, Integer> figures = new TreeMap<>();
        figures.put(tahun + " diterima", kohor.diterima());
        kohor.hasil().forEach((hasil, n) -> figures.put(tahun + " " + hasil.kode(), n));
        kohor.jalur().forEach((jalur, n) -> figures.put(tahun + " " + jalur.kode(), n));
        kohor.jenisPemohon().forEach((jenis, n) -> figures.put(tahun + " " + jenis.kode() + " (pemohon)", n));
        kohor.alasan().forEach((alasan, n) -> figures.put(tahun + " alasan " + alasan.kode(), n));
        kohor.bulan().forEach((bulan, row) -> row.forEach((hasil, n) -> figures.put(bulan + " " + hasil.kode(), n)));
        kohor.bulanJalur()
                .forEach((bulan, row) -> row.forEach((jalur, n) -> figures.put(bulan + " " + jalur.kode(), n)));
        kohor.skpdBulan().forEach((skpd, row) -> row.forEach((bulan, n) -> figures.put(bulan + " kohor " + skpd, n)));
        for (org.sipppid.permohonan.Hasil hasil : Kohor.HASIL) {
            sumber.menurutSkpd()
                    .apply(year.hasil(hasil))
                    .forEach((skpd, n) -> figures.put(tahun + " " + hasil.kode() + " " + skpd, n));
        }
        for (YearMonth bulan : Periode.tahun(tahun).bulan()) {
            Saringan month = year.periode(Periode.bulan(bulan));
            for (Dasar dasar : Dasar.values()) {
                String name = bulan + " arus " + dasar.kode();
                figures.put(name, sumber.jumlah().applyAsInt(month.dasar(dasar)));
                sumber.menurutSkpd().apply(month.dasar(dasar)).forEach((skpd, n) -> figures.put(name + " " + skpd, n));
            }
        }
        return figures;
    }

    private static void compare(
            String source,
            Map<String, Integer> expected,
            Map<String, Integer> stated,
            Map<UUID, String> units,
            Temuan temuan) {
        TreeSet<String> names = new TreeSet<>(expected.keySet());
        names.addAll(stated.keySet());
        for (String name : names) {
            int rows = expected.getOrDefault(name, 0);
            int figure = stated.getOrDefault(name, 0);
            if (rows != figure) {
                temuan.add(readable(name, units) + ": angkanya dari " + source + " " + figure + ", barisnya " + rows
                        + ".");
            }
        }
    }

    private static String readable(String name, Map<UUID, String> units) {
        for (Map.Entry<UUID, String> unit : units.entrySet()) {
            if (name.endsWith(unit.getKey().toString())) {
                return name.replace(unit.getKey().toString(), unit.getValue());
            }
        }
        return name;
    }
}
