package org.sipppid.pemohon;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sipppid.isian.Kategori;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The papers that came with requests. A scan is stored encrypted and apart. Runs in the caller's transaction. */
@Repository
public class DaftarLampiran {

    /** Most scans that count at a time for one applicant. */
    public static final int MOST = 10;

    private final JdbcClient jdbc;
    private final PemohonCipher cipher;

    public DaftarLampiran(JdbcClient jdbc, PemohonCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Papers that the desk holds in its folder; they count as handed in, and there is nothing to open here. */
    public void terima(UUID pemohon, Set<JenisLampiran> kertas) {
        kertas.stream().sorted().forEach(jenis -> add(pemohon, jenis, BentukLampiran.KERTAS, Optional.empty()));
    }

    /** Stores a scan; throws {@link IllegalArgumentException} if the applicant has all the scans that one may have. */
    public UUID add(UUID pemohon, JenisLampiran jenis, Pindaian pindaian) {
        // Two uploads at once must not both find the last place free.
        jdbc.sql("select from pemohon where id = :id for update")
                .param("id", pemohon)
                .query()
                .listOfRows();
        long scans = list(pemohon).stream()
                .filter(it -> !it.ditarik() && it.bentuk() != BentukLampiran.KERTAS)
                .count();
        if (scans >= MOST) {
            throw new IllegalArgumentException("Sudah ada " + MOST
                    + " pindaian, batas bagi satu permohonan; tarik yang tidak perlu, atau gabungkan dalam satu PDF.");
        }
        UUID id = add(pemohon, jenis, pindaian.bentuk(), Optional.of(pindaian.isi().length));
        jdbc.sql("insert into lampiran_pemohon_isi (lampiran, sandi) values (:id, :sandi)")
                .param("id", id)
                .param("sandi", cipher.encrypt(id, pindaian.isi()))
                .update();
        return id;
    }

    private UUID add(UUID pemohon, JenisLampiran jenis, BentukLampiran bentuk, Optional<Integer> ukuran) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into lampiran_pemohon (id, pemohon, skpd, jenis, bentuk, ukuran)
                        select :id, o.id, o.skpd, :jenis, :bentuk, :ukuran from pemohon o where o.id = :pemohon""")
                .param("id", id)
                .param("pemohon", pemohon)
                .param("jenis", jenis.kode())
                .param("bentuk", bentuk.kode())
                .param("ukuran", ukuran.orElse(null))
                .update();
        return id;
    }

    /** All papers of an applicant in the order in which they came, withdrawn ones among them. */
    public List<Lampiran> list(UUID pemohon) {
        return jdbc.sql("""
                        select l.id, l.jenis, l.bentuk, l.ukuran, l.pada, nama_akun(l.oleh) as oleh_nama, l.alasan_tarik
                          from lampiran_pemohon l where l.pemohon = :pemohon order by l.pada, l.jenis, l.id""")
                .param("pemohon", pemohon)
                .query(DaftarLampiran::map)
                .list();
    }

    public Optional<Lampiran> find(UUID pemohon, UUID id) {
        return list(pemohon).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** What a scan shows; empty for paper. */
    public Optional<byte[]> isi(UUID id) {
        return jdbc.sql("select sandi from lampiran_pemohon_isi where lampiran = :id")
                .param("id", id)
                .query((row, n) -> cipher.decrypt(id, row.getBytes("sandi")))
                .optional();
    }

    /** Hides a paper that does not belong here. It is kept: only a retention schedule ends a record (UU 43/2009 Ps 51). */
    public void tarik(UUID id, String alasan) {
        jdbc.sql("""
                        update lampiran_pemohon
                           set ditarik = sesi_saat(), ditarik_oleh = sesi_akun(), alasan_tarik = :alasan
                         where id = :id and ditarik is null""").param("id", id).param("alasan", alasan).update();
    }

    private static Lampiran map(ResultSet row, int n) throws SQLException {
        return new Lampiran(
                row.getObject("id", UUID.class),
                Kategori.parse(JenisLampiran.class, row.getString("jenis")),
                Kategori.parse(BentukLampiran.class, row.getString("bentuk")),
                Optional.ofNullable(row.getObject("ukuran", Integer.class)),
                row.getObject("pada", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("oleh_nama")),
                Optional.ofNullable(row.getString("alasan_tarik")));
    }
}
