package org.sipppid.skpd.kop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.skpd.BadanPublik;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The letterheads of the desks; an empty desk is PPID Utama's, which stands for the public body. A change is a new row,
 * so what a paper once said is known. Its methods run in the caller's transaction.
 */
@Repository
public class KopSurat {

    private final JdbcClient jdbc;
    private final DaftarSkpd daftarSkpd;

    public KopSurat(JdbcClient jdbc, DaftarSkpd daftarSkpd) {
        this.jdbc = jdbc;
        this.daftarSkpd = daftarSkpd;
    }

    /** The letterhead of a unit's papers. */
    public Kop of(Skpd skpd) {
        return of(Optional.of(skpd));
    }

    /** The letterhead of a desk's papers: its own, or else what the lists say; without a logo of its own the body's. */
    public Kop of(Optional<Skpd> meja) {
        Kop kop = sendiri(meja).orElseGet(() -> bawaan(meja));
        return meja.isEmpty() || kop.logo().isPresent()
                ? kop
                : new Kop(
                        kop.pemerintah(),
                        kop.instansi(),
                        kop.alamat(),
                        badanPublik().flatMap(Kop::logo));
    }

    /** What a desk has settled itself, with its own logo only. */
    public Optional<Kop> sendiri(Optional<Skpd> meja) {
        return jdbc.sql("""
                        select k.pemerintah, k.instansi, k.alamat, l.png
                          from kop_surat k left join logo l on l.sidik = k.logo
                         where k.skpd is not distinct from :skpd order by k.baris desc limit 1""").param("skpd", id(meja)).query(KopSurat::map).optional();
    }

    private Optional<Kop> badanPublik() {
        return sendiri(Optional.empty());
    }

    /** As the lists of the body and its units have it: an office's name without the region, which the line above names. */
    private Kop bawaan(Optional<Skpd> meja) {
        BadanPublik badan = daftarSkpd.badanPublik();
        String pemerintah = badanPublik().map(Kop::pemerintah).orElse(badan.nama());
        return meja.map(unit -> new Kop(
                        pemerintah, unit.nama().replace(" " + badan.wilayah(), ""), List.of(), Optional.empty()))
                .orElseGet(() -> new Kop(
                        pemerintah, "Pejabat Pengelola Informasi dan Dokumentasi", badan.alamat(), Optional.empty()));
    }

    /** Lets a letterhead count from now on; without a logo the body's stands in it. */
    public void tetapkan(Optional<Skpd> meja, Kop kop) {
        byte[] png = kop.logo().map(Logo::png).orElse(null);
        if (png != null) {
            jdbc.sql("insert into logo (sidik, png) values (sha256(:png), :png) on conflict do nothing")
                    .param("png", png)
                    .update();
        }
        jdbc.sql("""
                        insert into kop_surat (skpd, pemerintah, instansi, alamat, logo)
                        values (:skpd, :pemerintah, :instansi, :alamat, sha256(:png))""")
                .param("skpd", id(meja))
                .param("pemerintah", kop.pemerintah())
                .param("instansi", kop.instansi())
                .param("alamat", String.join("\n", kop.alamat()))
                .param("png", png)
                .update();
    }

    private static UUID id(Optional<Skpd> meja) {
        return meja.map(Skpd::id).orElse(null);
    }

    private static Kop map(ResultSet row, int n) throws SQLException {
        return new Kop(
                row.getString("pemerintah"),
                row.getString("instansi"),
                row.getString("alamat").lines().toList(),
                Optional.ofNullable(row.getBytes("png")).map(Logo::new));
    }
}
