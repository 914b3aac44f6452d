package org.sipppid.permohonan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.sipppid.audit.Pemeriksaan;
import org.sipppid.audit.Temuan;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.kalender.Kalender;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Due dates and working days (UU 14/2008 Ps 22(7)): those of every version, counted again by the calendar as it was known
 * on the day of entry. What a later version did not touch it takes over from the one before.
 */
@Component
class PemeriksaanTenggat implements Pemeriksaan {

    private static final int FETCH = 1_000;

    /** In the order of entry, so that the calendar is made once a day and not once a row. */
    private static final String VERSIONS = """
            select v.nomor, v.versi, v.diterima, v.jatuh_tempo, v.selesai, v.hari_kerja, v.pada,
                   lag(v.diterima) over sebelum as diterima_lama, lag(v.jatuh_tempo) over sebelum as jatuh_tempo_lama,
                   lag(v.selesai) over sebelum as selesai_lama, lag(v.hari_kerja) over sebelum as hari_kerja_lama
              from permohonan_versi v
            window sebelum as (partition by v.id order by v.versi)
             order by v.pada""";

    private final JdbcClient jdbc;
    private final Kalender kalender;
    private final ZoneId zone;

    PemeriksaanTenggat(JdbcClient jdbc, Kalender kalender, Clock clock) {
        this.jdbc = jdbc;
        this.kalender = kalender;
        this.zone = clock.getZone();
    }

    @Override
    public String nama() {
        return "Jatuh tempo dan hari kerja";
    }

    @Override
    public Hasil periksa() {
        Temuan temuan = new Temuan();
        Counter counter = new Counter(temuan);
        jdbc.sql(VERSIONS).withFetchSize(FETCH).query(counter::next);
        return temuan.hasil(counter.versions, "versi");
    }

    private final class Counter {

        private final Temuan temuan;
        private LocalDate day = LocalDate.MIN;
        private Kalender known = kalender;
        private long versions;

        Counter(Temuan temuan) {
            this.temuan = temuan;
        }

        void next(ResultSet row) throws SQLException {
            versions++;
            LocalDate entered = row.getObject("pada", OffsetDateTime.class)
                    .atZoneSameInstant(zone)
                    .toLocalDate();
            if (!entered.equals(day)) {
                day = entered;
                known = kalender.menurut(day);
            }
            LocalDate diterima = date(row, "diterima");
            LocalDate selesai = date(row, "selesai");
            boolean sameReceipt = diterima.equals(date(row, "diterima_lama"));
            LocalDate jatuhTempo = sameReceipt ? date(row, "jatuh_tempo_lama") : jatuhTempo(diterima);
            expect(row, "jatuh_tempo", jatuhTempo, date(row, "jatuh_tempo"));
            Integer hariKerja = selesai == null ? null : known.hariKerja(diterima, selesai);
            Integer stored = row.getObject("hari_kerja", Integer.class);
            boolean takenOver = sameReceipt
                    && Objects.equals(selesai, date(row, "selesai_lama"))
                    && Objects.equals(stored, row.getObject("hari_kerja_lama", Integer.class));
            if (!takenOver) {
                expect(row, "hari_kerja", hariKerja, stored);
            }
        }

        private LocalDate jatuhTempo(LocalDate diterima) {
            return known.batasWaktu(diterima, JangkaWaktu.PEMBERITAHUAN_TERTULIS.hari())
                    .jatuhTempo();
        }

        private void expect(ResultSet row, String column, Object expected, Object stored) throws SQLException {
            if (!Objects.equals(expected, stored)) {
                temuan.add("Permohonan " + row.getString("nomor") + " versi " + row.getInt("versi") + ": " + column
                        + " tercatat " + stored + ", menurut kalender " + expected + ".");
            }
        }

        private LocalDate date(ResultSet row, String column) throws SQLException {
            return row.getObject(column, LocalDate.class);
        }
    }
}
