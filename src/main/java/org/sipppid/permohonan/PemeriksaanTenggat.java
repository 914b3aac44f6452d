package org.sipppid.permohonan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import org.sipppid.audit.Pemeriksaan;
import org.sipppid.audit.Temuan;
import org.sipppid.kalender.Kalender;
import org.sipppid.ketetapan.DaftarKetetapan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Due dates and working days (UU 14/2008 Ps 22(7)-(8), P21 Ps 31-36): those of every version, counted again by the calendar
 * in force at its place in the order of commits, as it was known on the day of entry. What an act did not touch it takes
 * over from the version before; that no decree has passed a running date over is examined with the calendar.
 */
@Component
class PemeriksaanTenggat implements Pemeriksaan {

    private static final int FETCH = 1_000;

    private static final String VERSIONS = "select " + PermohonanRow.COLUMNS + """
            , p.tindakan, p.pada, coalesce(p.urutan, kepala_segel() + a.baris) as tempat
              from permohonan_versi p
              left join antrean_segel a on a.jenis = 'permohonan' and (a.id, a.versi) = (p.id, p.versi)
             order by p.id, p.versi""";

    private final JdbcClient jdbc;
    private final DaftarKetetapan ketetapan;
    private final ZoneId zone;

    PemeriksaanTenggat(JdbcClient jdbc, DaftarKetetapan ketetapan, Clock clock) {
        this.jdbc = jdbc;
        this.ketetapan = ketetapan;
        this.zone = clock.getZone();
    }

    @Override
    public String nama() {
        return "Jatuh tempo dan hari kerja";
    }

    @Override
    public Hasil periksa() {
        Temuan temuan = new Temuan();
        Counter counter = new Counter(temuan, ketetapan.sejarah());
        jdbc.sql(VERSIONS).withFetchSize(FETCH).query(counter::next);
        return temuan.hasil(counter.versions, "versi");
    }

    /** From which place on a calendar was in force, and the day of the last decision that it knew. */
    private record Known(long sejak, LocalDate sampai) {}

    private final class Counter {

        private final Temuan temuan;
        private final NavigableMap<Long, Kalender> sejarah;
        private final Map<Known, Kalender> calendars = new HashMap<>();
        private Optional<Permohonan> last = Optional.empty();
        private long versions;

        Counter(Temuan temuan, NavigableMap<Long, Kalender> sejarah) {
            this.temuan = temuan;
            this.sejarah = sejarah;
        }

        /** The calendar in force at a place, as it was known on a day; one serves all days up to the next decision. */
        private Kalender known(long place, LocalDate entered) {
            Map.Entry<Long, Kalender> inForce = sejarah.lowerEntry(place);
            return calendars.computeIfAbsent(
                    new Known(inForce.getKey(), inForce.getValue().ketetapanTerakhir(entered)),
                    known -> inForce.getValue().menurut(known.sampai()));
        }

        void next(ResultSet row) throws SQLException {
            versions++;
            Permohonan stored = PermohonanRow.map(row, 0);
            Optional<Permohonan> before = last.filter(other -> other.id().equals(stored.id()));
            LocalDate entered = row.getObject("pada", OffsetDateTime.class)
                    .atZoneSameInstant(zone)
                    .toLocalDate();
            Kalender known = known(row.getLong("tempat"), entered);
            boolean anew = row.getString("tindakan").equals(JenisTindakan.GESER_TENGGAT.kode());
            Keadaan expected = stored.keadaan()
                    .dihitung(before.filter(old -> !anew).map(Permohonan::keadaan), stored.diterimaJam(), known);
            expect(stored, "jatuh_tempo", expected.jatuhTempo(), stored.jatuhTempo());
            expect(
                    stored,
                    "jatuh_tempo_perki",
                    expected.jatuhTempoPerki(),
                    stored.keadaan().jatuhTempoPerki());
            expect(
                    stored,
                    "jatuh_tempo_tahap",
                    expected.jatuhTempoTahap(),
                    stored.keadaan().jatuhTempoTahap());
            expect(stored, "hari_kerja", hariKerja(stored, before, known), stored.hariKerja());
            last = Optional.of(stored);
        }

        private Optional<Integer> hariKerja(Permohonan stored, Optional<Permohonan> before, Kalender known) {
            Optional<LocalDate> akhir = stored.penyelesaian().map(Penyelesaian::tanggal);
            return before.filter(old -> old.diterima().equals(stored.diterima())
                            && old.penyelesaian().map(Penyelesaian::tanggal).equals(akhir))
                    .map(Permohonan::hariKerja)
                    .orElseGet(() -> akhir.map(day -> known.hariKerja(stored.diterima(), day)));
        }

        private void expect(Permohonan version, String column, Object expected, Object stored) {
            if (!Objects.equals(expected, stored)) {
                temuan.add("Permohonan " + version.nomor() + " versi " + version.versi() + ": " + column + " tercatat "
                        + print(stored) + ", menurut kalender " + print(expected) + ".");
            }
        }

        private static String print(Object value) {
            return value instanceof Optional<?> optional
                    ? optional.map(Object::toString).orElse("kosong")
                    : value.toString();
        }
    }
}
