package org.sipppid.masukan.cocok.berkas;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sipppid.basisdata.DataDirectory;
import org.sipppid.basisdata.SecretBox;
import org.sipppid.kalender.Periode;
import org.sipppid.masukan.impor.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The files that wait for their mapping, at every node of the program: in encrypted pieces, for they may name applicants
 * (UU 27/2022 Ps 35), and for no longer than a day. Its methods run in the caller's transaction.
 */
@Repository
class DaftarUnggahan {

    private static final int PIECE = 1 << 20;

    private final JdbcClient jdbc;
    private final SecretBox box;

    DaftarUnggahan(JdbcClient jdbc, DataDirectory data) {
        this.jdbc = jdbc;
        this.box = new SecretBox(data.secret("kunci_pemohon"), "unggahan");
    }

    /** Keeps a file, and forgets those that nobody came back to. */
    Unggahan simpan(Unggahan satu, Path berkas) {
        hapus(null);
        jdbc.sql("""
                        insert into unggahan (id, skpd, berkas, sha256, periode)
                        values (:id, :skpd, :berkas, :sha256, :periode)""")
                .param("id", satu.id())
                .param("skpd", satu.skpd())
                .param("berkas", satu.berkas())
                .param("sha256", Digest.of(berkas))
                .param("periode", satu.periode().map(Periode::kode).orElse(null))
                .update();
        try (InputStream in = Files.newInputStream(berkas)) {
            int ke = 0;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                jdbc.sql("insert into potongan_unggahan (unggahan, ke, skpd, isi) values (:id, :ke, :skpd, :isi)")
                        .param("id", satu.id())
                        .param("ke", ke)
                        .param("skpd", satu.skpd())
                        .param("isi", box.close(piece, SecretBox.name(satu.id(), ke)))
                        .update();
                ke++;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Berkas unggahan tidak dapat dibaca", failure);
        }
        return satu;
    }

    Optional<Unggahan> find(UUID id) {
        return jdbc.sql("select id, skpd, berkas, periode from unggahan where id = :id")
                .param("id", id)
                .query((row, n) -> new Unggahan(
                        id,
                        row.getObject("skpd", UUID.class),
                        row.getString("berkas"),
                        Optional.ofNullable(row.getString("periode")).map(Periode::parse)))
                .optional();
    }

    /** Works on the file, which is whole only as long as the work lasts. */
    <T> T baca(Unggahan satu, Function<Path, T> work) {
        try {
            Path directory = Files.createTempDirectory("sip-cocok");
            Path berkas = directory.resolve(satu.berkas());
            try {
                restore(satu, berkas);
                return work.apply(berkas);
            } finally {
                Files.deleteIfExists(berkas);
                Files.delete(directory);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Berkas unggahan tidak dapat disusun kembali", failure);
        }
    }

    private void restore(Unggahan satu, Path berkas) throws IOException {
        try (OutputStream out = Files.newOutputStream(berkas)) {
            jdbc.sql("select ke, isi from potongan_unggahan where unggahan = :id order by ke")
                    .param("id", satu.id())
                    .withFetchSize(1)
                    .query(row -> {
                        try {
                            out.write(box.open(row.getBytes("isi"), SecretBox.name(satu.id(), row.getInt("ke"))));
                        } catch (IOException failure) {
                            throw new UncheckedIOException(failure);
                        }
                    });
        }
    }

    /** Forgets a file that has been compared, or with none only those that are too old. */
    void hapus(UUID id) {
        jdbc.sql("select 1 from hapus_unggahan(:id)")
                .param("id", id, Types.OTHER)
                .query(Integer.class)
                .list();
    }

    /** A file's name as it may stand on a disk and on a page: without its path, and not too long. */
    static String nama(String typed) {
        String last =
                typed.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\\x7F\\u202A-\\u202E\\u2066-\\u2069]", " ");
        String nama = last.strip().replaceAll("^\\.+", "");
        return nama.isEmpty() ? "berkas" : nama.length() <= 120 ? nama : nama.substring(nama.length() - 120);
    }
}
