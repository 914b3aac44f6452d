package org.sipppid.permohonan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sipppid.isian.Kategori;
import org.sipppid.pemohon.DaftarPemohon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Other requests of the same applicant, found without opening who that is: an officer finds those of the own unit, PPID
 * Utama those of all. Requests registered by mistake are none. Runs in the caller's transaction.
 */
@Repository
class DaftarPemohonSama {

    /** One of them, as a list shows it. */
    record Sama(UUID id, String nomor, LocalDate diterima, String skpd, Hasil hasil, String rincian) {}

    private static final String FROM = """
              from permohonan p join skpd_kini s on s.id = p.skpd
             where p.pemohon in (:pemohon) and p.id <> :permohonan and p.hasil <> 'dibatalkan'""";

    private final JdbcClient jdbc;
    private final DaftarPemohon daftarPemohon;

    DaftarPemohonSama(JdbcClient jdbc, DaftarPemohon daftarPemohon) {
        this.jdbc = jdbc;
        this.daftarPemohon = daftarPemohon;
    }

    int count(UUID permohonan, UUID pemohon) {
        return jdbc.sql("select count(*)" + FROM)
                .param("pemohon", daftarPemohon.sama(pemohon))
                .param("permohonan", permohonan)
                .query(Integer.class)
                .single();
    }

    /** Newest receipt first. */
    List<Sama> list(UUID permohonan, UUID pemohon) {
        return jdbc.sql("select p.id, p.nomor, p.diterima, s.singkatan, p.hasil, p.rincian" + FROM
                        + " order by p.diterima desc, p.nomor desc, p.id")
                .param("pemohon", daftarPemohon.sama(pemohon))
                .param("permohonan", permohonan)
                .query((row, n) -> new Sama(
                        row.getObject("id", UUID.class),
                        row.getString("nomor"),
                        row.getObject("diterima", LocalDate.class),
                        row.getString("singkatan"),
                        Kategori.parse(Hasil.class, row.getString("hasil")),
                        row.getString("rincian")))
                .list();
    }
}
