package org.sipppid.skpd.nomor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.skpd.Skpd;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The patterns that desks chose for their numbers. A change counts from now on; numbers that were issued stay. Its
 * methods run in the caller's transaction; an empty desk is PPID Utama's.
 */
@Repository
public class PolaNomor {

    /** What stands for the unit in the numbers of PPID Utama. */
    public static final String UTAMA = "PPID";

    /** As long as the registers can store, and a number that no desk reaches in a year. */
    private static final int LONGEST = 100;

    private static final int LARGEST = 9_999_999;

    private final JdbcClient jdbc;

    public PolaNomor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of a unit as it is printed, for what came or was made on a day. */
    public String print(String jenis, Skpd skpd, LocalDate tanggal, int urut) {
        return print(jenis, Optional.of(skpd), tanggal, urut);
    }

    /** The number of a desk as it is printed. */
    public String print(String jenis, Optional<Skpd> meja, LocalDate tanggal, int urut) {
        return berlaku(jenis, meja).print(unit(meja), tanggal, urut);
    }

    /** What stands for a desk in its numbers. */
    public static String unit(Optional<Skpd> meja) {
        return meja.map(Skpd::kode).orElse(UTAMA);
    }

    /** The pattern that counts now: the desk's newest, or the kind's own. */
    public Pola berlaku(String jenis, Optional<Skpd> meja) {
        return jdbc.sql("""
                        select coalesce(p.pola, j.pola) as pola, p.klasifikasi
                          from jenis_nomor j
                          left join lateral (select pola, klasifikasi from pola_nomor
                                              where jenis = j.kode and skpd is not distinct from :skpd
                                              order by baris desc limit 1) p on true
                         where j.kode = :jenis""")
                .param("jenis", jenis)
                .param("skpd", id(meja))
                .query((row, n) -> pola(row))
                .single();
    }

    /** Every kind of number. */
    public List<JenisNomor> jenis() {
        return jdbc.sql("select kode, nama, pola, null as klasifikasi from jenis_nomor order by nama")
                .query((row, n) -> new JenisNomor(row.getString("kode"), row.getString("nama"), pola(row)))
                .list();
    }

    /**
     * Lets a pattern count from now on, unless it does already. Throws {@link PolaBentrok}, or an exception that says in
     * Indonesian what would be valid.
     */
    public void tetapkan(String jenis, Optional<Skpd> meja, Pola pola) {
        if (berlaku(jenis, meja).equals(pola)) {
            return;
        }
        check(jenis, meja, pola);
        try {
            add(jenis, meja, pola);
        } catch (DuplicateKeyException late) { // the database asks the same question again, one desk after the other
            throw new PolaBentrok("meja yang baru saja mengubah polanya");
        }
    }

    /** Whether a desk might choose a pattern; an exception says why not. */
    public void check(String jenis, Optional<Skpd> meja, Pola pola) {
        if (pola.print(unit(meja), LocalDate.of(2028, 8, 31), LARGEST).length() > LONGEST) {
            throw new IllegalArgumentException("Nomor yang tercetak paling panjang " + LONGEST + " karakter.");
        }
        bentrok(jenis, meja, pola).ifPresent(lain -> {
            throw new PolaBentrok(lain);
        });
    }

    private void add(String jenis, Optional<Skpd> meja, Pola pola) {
        jdbc.sql("insert into pola_nomor (skpd, jenis, pola, klasifikasi) values (:skpd, :jenis, :pola, :klasifikasi)")
                .param("skpd", id(meja))
                .param("jenis", jenis)
                .param("pola", pola.teks())
                .param("klasifikasi", pola.klasifikasi().orElse(null))
                .update();
    }

    /** The desk whose numbers of the kind a pattern might print again. */
    private Optional<String> bentrok(String jenis, Optional<Skpd> meja, Pola pola) {
        return jdbc.sql("select bentrok_nomor(:skpd::uuid, :jenis, :pola, :klasifikasi)")
                .param("skpd", id(meja))
                .param("jenis", jenis)
                .param("pola", pola.teks())
                .param("klasifikasi", pola.klasifikasi().orElse(null))
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .single();
    }

    private static UUID id(Optional<Skpd> meja) {
        return meja.map(Skpd::id).orElse(null);
    }

    private static Pola pola(ResultSet row) throws SQLException {
        return new Pola(row.getString("pola"), Optional.ofNullable(row.getString("klasifikasi")));
    }
}
