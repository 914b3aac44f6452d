package org.sipppid.rekonsiliasi.tutupbuku;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.skpd.Skpd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Closes the months of the units (tutup buku) and opens them again, and lists what was corrected in them. Its methods run
 * in the caller's transaction; the database itself judges whether a month may be closed, and refuses changes in one.
 */
@Repository
public class TutupBuku {

    private static final String KOREKSI = """
            select k.skpd, k.bulan, k.permohonan, k.versi, k.bagian, k.sebelum::text, k.sesudah::text, k.alasan, k.pada,
            """;

    private final JdbcClient jdbc;

    public TutupBuku(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Closes a month of the acting unit; refused unless what it declared is what its register says. */
    public void tutup(Skpd unit, YearMonth bulan) {
        int again = jdbc.sql("""
                        update tutup_buku set ditutup = true, alasan = null
                         where skpd = :skpd and bulan = :bulan and not ditutup""")
                .param("skpd", unit.id())
                .param("bulan", bulan.atDay(1))
                .update();
        if (again == 0) {
            jdbc.sql("insert into tutup_buku (skpd, bulan) values (:skpd, :bulan)")
                    .param("skpd", unit.id())
                    .param("bulan", bulan.atDay(1))
                    .update();
        }
    }

    /** Opens a closed month again; false if it is not closed. Only PPID Utama may. */
    boolean buka(Skpd unit, YearMonth bulan, String alasan) {
        return jdbc.sql("""
                        update tutup_buku set ditutup = false, alasan = :alasan
                         where skpd = :skpd and bulan = :bulan and ditutup""")
                        .param("skpd", unit.id())
                        .param("bulan", bulan.atDay(1))
                        .param("alasan", alasan)
                        .update()
                == 1;
    }

    /** How often a month was closed and opened, the newest first, as far as the acting unit may read it. */
    public List<Penutupan> riwayat(Skpd unit, YearMonth bulan) {
        return jdbc.sql("""
                        select versi, ditutup, alasan, nama, pada from tutup_buku_versi
                         where skpd = :skpd and bulan = :bulan order by versi desc""")
                .param("skpd", unit.id())
                .param("bulan", bulan.atDay(1))
                .query((row, n) -> new Penutupan(
                        row.getInt("versi"),
                        row.getBoolean("ditutup"),
                        Optional.ofNullable(row.getString("alasan")),
                        row.getString("nama"),
                        row.getObject("pada", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What was corrected in a closed month, the newest first, as far as the acting unit may read it. */
    public List<Koreksi> koreksi(Skpd unit, YearMonth bulan) {
        return jdbc.sql(KOREKSI + """
                         k.nama from koreksi_tutup_buku k
                         where k.skpd = :skpd and k.bulan = :bulan order by k.baris desc""")
                .param("skpd", unit.id())
                .param("bulan", bulan.atDay(1))
                .query(TutupBuku::koreksi)
                .list();
    }

    /**
     * What was corrected between two places in the order of commits, in the order in which it was: in months up to a day,
     * of all units or one.
     */
    public List<Koreksi> koreksi(LocalDate akhir, Optional<UUID> skpd, long sesudah, long sampai) {
        return jdbc.sql(KOREKSI + """
                         null as nama from koreksi_tutup_buku k
                          join permohonan_versi v on (v.id, v.versi) = (k.permohonan, k.versi)
                         where v.urutan > :sesudah and v.urutan <= :sampai and k.bulan <= :akhir
                           and (cast(:skpd as uuid) is null or k.skpd = cast(:skpd as uuid))
                         order by v.urutan, k.baris""")
                .param("sesudah", sesudah)
                .param("sampai", sampai)
                .param("akhir", akhir)
                .param("skpd", skpd.map(UUID::toString).orElse(null))
                .query(TutupBuku::koreksi)
                .list();
    }

    private static Koreksi koreksi(ResultSet row, int n) throws SQLException {
        return new Koreksi(
                row.getObject("skpd", UUID.class),
                YearMonth.from(row.getObject("bulan", LocalDate.class)),
                row.getObject("permohonan", UUID.class),
                row.getInt("versi"),
                Koreksi.Bagian.valueOf(row.getString("bagian").toUpperCase(Locale.ROOT)),
                PerubahanReader.read(
                        Optional.ofNullable(row.getString("sebelum")), Optional.ofNullable(row.getString("sesudah"))),
                row.getString("alasan"),
                Optional.ofNullable(row.getString("nama")),
                row.getObject("pada", OffsetDateTime.class).toInstant());
    }
}
