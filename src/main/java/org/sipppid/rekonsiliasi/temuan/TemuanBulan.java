package org.sipppid.rekonsiliasi.temuan;

import java.time.YearMonth;
import java.util.List;
import org.sipppid.isian.Kategori;
import org.sipppid.skpd.Skpd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many findings are open that belong to a month of a unit, by rule; a count that every officer may know. */
@Repository
public class TemuanBulan {

    private final JdbcClient jdbc;

    public TemuanBulan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many of one rule.
     *
     * @param perbedaan differences that they stand for, where one finding stands for many
     */
    public record Satu(Aturan aturan, int jumlah, int perbedaan, SaringanTemuan saringan) {}

    public List<Satu> terbuka(Skpd skpd, YearMonth bulan) {
        SaringanTemuan saringan = SaringanTemuan.TERBUKA.skpd(skpd.kode()).bulan(bulan);
        return jdbc.sql("select aturan, jumlah, perbedaan from temuan_bulan(:skpd, :bulan) order by aturan")
                .param("skpd", skpd.id())
                .param("bulan", bulan.atDay(1))
                .query((row, n) -> {
                    Aturan aturan = Kategori.parse(Aturan.class, row.getString("aturan"));
                    return new Satu(aturan, row.getInt("jumlah"), row.getInt("perbedaan"), saringan.aturan(aturan));
                })
                .list();
    }
}
