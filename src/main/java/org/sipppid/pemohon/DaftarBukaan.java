package org.sipppid.pemohon;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.basisdata.StoredText;
import org.sipppid.isian.Kategori;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who opened whose data, when and for what (UU 27/2022 Ps 31). Runs in the caller's transaction. */
@Repository
public class DaftarBukaan {

    private static final int LONGEST = 300;

    private final JdbcClient jdbc;

    public DaftarBukaan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was typed as the reason, as it is kept; empty if that is none. */
    public static Optional<String> keperluan(String typed) {
        try {
            return StoredText.optional(StoredText.line(typed)).filter(it -> it.length() <= LONGEST);
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    /** Records an opening, in the transaction in which the data are read: neither happens without the other. */
    public void catat(UUID pemohon, Optional<UUID> lampiran, String keperluan) {
        jdbc.sql("""
                        insert into bukaan_pemohon (pemohon, skpd, lampiran, keperluan)
                        select o.id, o.skpd, :lampiran, :keperluan from pemohon o where o.id = :pemohon""")
                .param("pemohon", pemohon)
                .param("lampiran", lampiran.orElse(null))
                .param("keperluan", keperluan)
                .update();
    }

    /** The openings of an applicant's data and papers, newest first. */
    public List<Bukaan> list(UUID pemohon) {
        return jdbc.sql("""
                        select b.pada, nama_akun(b.oleh) as oleh_nama, l.jenis, b.keperluan
                          from bukaan_pemohon b left join lampiran_pemohon l on l.id = b.lampiran
                         where b.pemohon = :pemohon order by b.baris desc""")
                .param("pemohon", pemohon)
                .query((row, n) -> new Bukaan(
                        row.getObject("pada", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getString("oleh_nama")),
                        Optional.ofNullable(row.getString("jenis"))
                                .map(kode -> Kategori.parse(JenisLampiran.class, kode)),
                        row.getString("keperluan")))
                .list();
    }
}
