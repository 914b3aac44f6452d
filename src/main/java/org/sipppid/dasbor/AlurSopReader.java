package org.sipppid.dasbor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.kalender.Periode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records that a desk opened its dashboard, once a day and person, and reads how far its SOP has come. */
@Component
class AlurSopReader {

    private static final String ACT = "buka dasbor";

    private static final String OPENED_TODAY = """
            select exists (select from jejak
                            where tindakan = :tindakan and akun is not distinct from sesi_akun() and pada >= cast(:hari as date))""";

    private static final String OPENED = """
            select count(distinct cast(pada as date)) as hari, max(pada) as terakhir from jejak
             where tindakan = :tindakan and skpd is not distinct from sesi_skpd() and pada >= cast(:dari as date)""";

    /** The desk's own report; PPID Utama answers for the whole body. Of several, the one that has come furthest. */
    private static final String REPORT = """
            select a.id, a.nomor, a.ditetapkan, c.dicetak, t.tempat, t.pada as disimpan
              from arsip a
              left join lateral (select min(e.pada) as dicetak from arsip_peristiwa e
                                  where e.arsip = a.id and e.jenis = 'dicetak') c on true
              left join lateral (select e.tempat, e.pada from arsip_peristiwa e
                                  where e.arsip = a.id and e.jenis = 'disimpan' order by e.baris desc limit 1) t on true
             where a.jenis = 'LPI' and a.dari = :dari and a.sampai = :sampai
               and a.pembuat is not distinct from sesi_skpd() and (a.pembuat is not null or a.skpd is null)
               and not exists (select from arsip b where b.menggantikan = a.id)
             order by c.dicetak is not null and t.pada is not null desc, c.dicetak is not null desc, a.ditetapkan desc
             limit 1""";

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Jejak jejak;
    private final Clock clock;

    AlurSopReader(JdbcClient jdbc, Transactions transactions, Jejak jejak, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.jejak = jejak;
        this.clock = clock;
    }

    /** Opening the dashboard is step 1 itself; what is read afterwards shows it as done. */
    AlurSop open(Actor actor) {
        LocalDate hari = LocalDate.now(clock);
        Periode berjalan = Periode.semester(hari.getYear(), hari.getMonthValue() <= 6 ? 1 : 2);
        if (!transactions.read(actor, () -> openedOn(hari))) {
            transactions.write(actor, () -> {
                // two tabs of one person at once: the second waits, and then finds the first one's line
                jdbc.sql("select pg_advisory_xact_lock(hashtext(:tindakan), hashtext(cast(sesi_akun() as text)))")
                        .param("tindakan", ACT)
                        .query((row, n) -> true)
                        .single();
                if (!openedOn(hari)) {
                    jejak.catat(ACT, berjalan.kode(), Optional.empty());
                }
            });
        }
        return transactions.read(actor, () -> read(Periode.semesterSebelum(hari), berjalan));
    }

    private boolean openedOn(LocalDate hari) {
        return jdbc.sql(OPENED_TODAY)
                .param("tindakan", ACT)
                .param("hari", hari)
                .query(Boolean.class)
                .single();
    }

    private AlurSop read(Periode terutang, Periode berjalan) {
        Optional<AlurSop.Laporan> laporan = jdbc.sql(REPORT)
                .param("dari", terutang.dari())
                .param("sampai", terutang.sampai())
                .query(AlurSopReader::laporan)
                .optional();
        return jdbc.sql(OPENED)
                .param("tindakan", ACT)
                .param("dari", berjalan.dari())
                .query((row, n) ->
                        new AlurSop(terutang, berjalan, row.getInt("hari"), instant(row, "terakhir"), laporan))
                .single();
    }

    private static AlurSop.Laporan laporan(ResultSet row, int n) throws SQLException {
        String tempat = row.getString("tempat");
        return new AlurSop.Laporan(
                row.getObject("id", UUID.class),
                row.getString("nomor"),
                instant(row, "ditetapkan"),
                Optional.ofNullable(instant(row, "dicetak")),
                tempat == null ? Optional.empty() : Optional.of(new AlurSop.Tempat(tempat, instant(row, "disimpan"))));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
