package org.sipppid.surel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The queue as the sender sees it. Its methods run in the caller's transaction, in the sender's own role; the clock is
 * the transaction's.
 */
@Repository
class AntreanKirim {

    /** Tries before a mail is given up: with the pauses between them a little over three days. */
    static final int PERCOBAAN = 15;

    /** Between taking a row and locking it passes a moment; only a row left alone for longer was left behind. */
    static final Duration TERTINGGAL = Duration.ofMinutes(1);

    /** A mail taken for sending. */
    record Kiriman(UUID id, Penerima penerima, Optional<UUID> skpd, String perihal, String isi, int percobaan) {}

    // The pause doubles from a minute up to half a day.
    private static final String POSTPONE = """
            percobaan = percobaan + 1,
            coba_lagi = sesi_saat() + least(interval '1 minute' * power(2, percobaan), interval '12 hours'),
            keadaan = case when percobaan + 1 < :percobaan_terakhir then 'antre' else 'gagal' end,
            galat = :galat\s""";

    private final JdbcClient jdbc;

    AntreanKirim(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a mail is to be sent now. */
    boolean ada() {
        return jdbc.sql("select exists (select from surel_keluar where keadaan = 'antre' and coba_lagi <= sesi_saat())")
                .query(Boolean.class)
                .single();
    }

    /** Gives up what is of no use any more. */
    void batalkanKedaluwarsa() {
        jdbc.sql("""
                        update surel_keluar set keadaan = 'dibatalkan', galat = 'Lewat waktunya sebelum dapat dikirim.'
                         where keadaan = 'antre' and berlaku_sampai <= sesi_saat()""").update();
    }

    /**
     * Takes the next mail for sending. Once this is committed no other sender takes it, on whatever node, and whatever
     * becomes of this one.
     */
    Optional<Kiriman> ambil() {
        return jdbc.sql("""
                        update surel_keluar set keadaan = 'sedang_dikirim'
                         where id = (select id from surel_keluar where keadaan = 'antre' and coba_lagi <= sesi_saat()
                                      order by coba_lagi, baris limit 1 for update skip locked)
                        returning id, jenis_penerima, penerima, skpd, perihal, isi, percobaan""").query(AntreanKirim::map).optional();
    }

    /**
     * Holds a mail that was taken until the transaction ends; false if it is not this sender's any more. It waits, for
     * another sender that looks for its own next mail touches this one for a moment.
     */
    boolean genggam(UUID id) {
        return jdbc.sql("select id from surel_keluar where id = :id and keadaan = 'sedang_dikirim' for update")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** What senders left behind: taken, yet held by nobody. It may have been sent, so a person decides. */
    int tandaiTertinggal() {
        return jdbc.sql("""
                        update surel_keluar set keadaan = 'tidak_pasti', percobaan = percobaan + 1,
                            galat = 'Pengiriman terputus; mungkin sudah sampai.'
                         where id in (select id from surel_keluar
                                       where keadaan = 'sedang_dikirim' and berubah < sesi_saat() - :tertinggal::interval
                                         for update skip locked)""").param("tertinggal", TERTINGGAL.toString()).update();
    }

    /** Records how a sending ended. */
    void catat(UUID id, Akibat akibat) {
        String change = akibat.keadaan() == KeadaanSurel.ANTRE
                ? POSTPONE
                : "percobaan = percobaan + 1, keadaan = :keadaan, galat = :galat";
        jdbc.sql("update surel_keluar set " + change + " where id = :id")
                .param("id", id)
                .param("keadaan", akibat.keadaan().kode())
                .param("percobaan_terakhir", PERCOBAAN)
                .param("galat", akibat.galat().orElse(null))
                .update();
    }

    /** Puts off everything that is due, when the server cannot be reached at all; how many mails that were. */
    int tundaSemua(String galat) {
        return jdbc.sql("update surel_keluar set " + POSTPONE + """
                         where id in (select id from surel_keluar where keadaan = 'antre' and coba_lagi <= sesi_saat()
                                         for update skip locked)""")
                .param("percobaan_terakhir", PERCOBAAN)
                .param("galat", galat)
                .update();
    }

    private static Kiriman map(ResultSet row, int n) throws SQLException {
        return new Kiriman(
                row.getObject("id", UUID.class),
                KotakKeluar.penerima(row),
                Optional.ofNullable(row.getObject("skpd", UUID.class)),
                row.getString("perihal"),
                row.getString("isi"),
                row.getInt("percobaan"));
    }
}
