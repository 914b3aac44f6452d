package org.sipppid.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one order of commits: places without a hole, each bound to the one before it. The chain is computed here a second
 * time, by other means than those of the database that wrote it.
 */
@Component
class PemeriksaanSegel implements Pemeriksaan {

    private static final int FETCH = 1_000;

    private final JdbcClient jdbc;

    PemeriksaanSegel(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String nama() {
        return "Rantai segel";
    }

    @Override
    public Hasil periksa() {
        Temuan temuan = new Temuan();
        Chain chain = new Chain(temuan);
        jdbc.sql("select urutan, isi, rantai from segel order by urutan")
                .withFetchSize(FETCH)
                .query(chain::next);
        long waiting =
                jdbc.sql("select count(*) from antrean_segel").query(Long.class).single();
        return temuan.hasil(
                chain.places, waiting == 0 ? "mata rantai" : "mata rantai, " + waiting + " menunggu disegel");
    }

    /** Follows the chain link by link, so that one broken link is one finding. */
    private static final class Chain {

        private final Temuan temuan;
        private final MessageDigest sha256;
        private byte[] previous;
        private long last;
        private long places;

        Chain(Temuan temuan) {
            this.temuan = temuan;
            try {
                this.sha256 = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible); // every Java platform has it
            }
            this.previous = sha256.digest("SIP PPID".getBytes(StandardCharsets.UTF_8));
        }

        void next(ResultSet row) throws SQLException {
            long place = row.getLong("urutan");
            byte[] link = row.getBytes("rantai");
            if (place != last + 1) {
                temuan.add("Sesudah catatan ke-" + last + " langsung catatan ke-" + place + "; di antaranya hilang.");
            }
            sha256.update(previous);
            sha256.update(ByteBuffer.allocate(Long.BYTES).putLong(place).array());
            if (!MessageDigest.isEqual(sha256.digest(row.getBytes("isi")), link)) {
                temuan.add("Catatan ke-" + place + " tidak tersambung pada catatan sebelumnya.");
            }
            previous = link;
            last = place;
            places++;
        }
    }
}
