package org.sipppid.surel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The queue of mail. Its methods run in the caller's transaction, so a mail is queued exactly if what it tells of has
 * come true.
 */
@Repository
public class KotakKeluar {

    private static final String COLUMNS = """
            id, jenis_penerima, penerima, skpd, perihal, isi, keadaan, percobaan, coba_lagi, galat, dibuat, berubah""";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final BukuAlamat buku;

    public KotakKeluar(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
        this.buku = new BukuAlamat(jdbc);
    }

    /** Queues a mail; false if its cause has one already or if nobody could be reached. */
    public boolean antre(SurelBaru baru) {
        if (!tercapai(baru.penerima())) {
            return false;
        }
        // Without a target the statement needs no right to read what other units have queued.
        int added = jdbc.sql("""
                        insert into surel_keluar
                            (kunci, jenis_penerima, penerima, skpd, perihal, isi, lampiran, berlaku_sampai)
                        values (:kunci, :jenis, :penerima, :skpd, :perihal, :isi, :lampiran, :berlaku_sampai)
                        on conflict do nothing""")
                .param("kunci", baru.kunci())
                .param("jenis", baru.penerima().jenis().kode())
                .param("penerima", baru.penerima().id().orElse(null))
                .param("skpd", baru.skpd().orElse(null))
                .param("perihal", baru.naskah().perihal())
                .param("isi", baru.naskah().isi())
                .param("lampiran", baru.lampiran().orElse(null))
                .param(
                        "berlaku_sampai",
                        baru.berlakuSampai().map(KotakKeluar::timestamp).orElse(null))
                .update();
        if (added > 0) {
            events.publishEvent(new SurelDiantre());
        }
        return added > 0;
    }

    /** Whether there is an address to send to, as far as the acting unit may know. */
    public boolean tercapai(Penerima penerima) {
        if (penerima.jenis() == Penerima.Jenis.PEMOHON) {
            return buku.pemohon(penerima.id().orElseThrow()).isPresent();
        }
        if (penerima.jenis() == Penerima.Jenis.PEJABAT) {
            return buku.pejabat(penerima.id().orElseThrow()).isPresent();
        }
        return jdbc.sql("select petugas_bersurel(:jenis, :siapa)")
                .param("jenis", penerima.jenis().kode())
                .param("siapa", penerima.id().orElse(null))
                .query(Boolean.class)
                .single();
    }

    /** A page of the queue, newest first; pages count from 0. */
    public List<SurelKeluar> list(Optional<KeadaanSurel> keadaan, int page, int size) {
        return jdbc.sql("select " + COLUMNS + """
                         from surel_keluar where keadaan = coalesce(:keadaan, keadaan)
                        order by baris desc limit :size offset :offset""")
                .param("keadaan", keadaan.map(KeadaanSurel::kode).orElse(null))
                .param("size", size)
                .param("offset", (long) page * size)
                .query(KotakKeluar::map)
                .list();
    }

    public Optional<SurelKeluar> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from surel_keluar where id = :id")
                .param("id", id)
                .query(KotakKeluar::map)
                .optional();
    }

    /** How many mails stand in each state; a state without any is not in it. */
    public Map<KeadaanSurel, Integer> jumlah() {
        Map<KeadaanSurel, Integer> counts = new EnumMap<>(KeadaanSurel.class);
        jdbc.sql("select keadaan, count(*) as n from surel_keluar group by keadaan")
                .query(row -> {
                    counts.put(KeadaanSurel.parse(row.getString("keadaan")), row.getInt("n"));
                });
        return counts;
    }

    /** Queues again what failed or may not have arrived, by an officer's decision; false if it stands otherwise by now. */
    public boolean ulangi(UUID id) {
        int again = jdbc.sql("""
                        update surel_keluar set keadaan = 'antre', percobaan = 0, coba_lagi = sesi_saat(), galat = null
                         where id = :id and keadaan in ('gagal', 'tidak_pasti')""").param("id", id).update();
        if (again > 0) {
            events.publishEvent(new SurelDiantre());
        }
        return again > 0;
    }

    /** Gives a mail up; false if it is being sent, was sent or was given up already. */
    public boolean batalkan(UUID id) {
        return jdbc.sql("""
                        update surel_keluar set keadaan = 'dibatalkan'
                         where id = :id and keadaan in ('antre', 'gagal', 'tidak_pasti')""").param("id", id).update() > 0;
    }

    static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static SurelKeluar map(ResultSet row, int n) throws SQLException {
        return new SurelKeluar(
                row.getObject("id", UUID.class),
                penerima(row),
                Optional.ofNullable(row.getObject("skpd", UUID.class)),
                row.getString("perihal"),
                row.getString("isi"),
                KeadaanSurel.parse(row.getString("keadaan")),
                row.getInt("percobaan"),
                instant(row, "coba_lagi"),
                Optional.ofNullable(row.getString("galat")),
                instant(row, "dibuat"),
                instant(row, "berubah"));
    }

    static Penerima penerima(ResultSet row) throws SQLException {
        return new Penerima(
                Penerima.Jenis.parse(row.getString("jenis_penerima")),
                Optional.ofNullable(row.getObject("penerima", UUID.class)));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
