package org.sipppid.arsip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.sipppid.audit.Pemeriksaan;
import org.sipppid.audit.Temuan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Frozen prints: unchanged to the byte, numbered without a gap, and sealed as they stand. */
@Component
class PemeriksaanArsip implements Pemeriksaan {

    /** Prints are read a few at a time, for each may be large. */
    private static final int FETCH = 5;

    private static final String PRINTS = """
            select a.nomor, a.data, a.dokumen, i.pdf, a.sidik_data, a.sidik_dokumen, a.sidik_pdf
              from arsip a left join arsip_isi i on i.arsip = a.id order by a.ditetapkan, a.id""";

    private static final String NUMBERS = """
            select coalesce(n.penerbit || ' tahun ' || n.tahun, a.penerbit || ' tahun ' || a.tahun)
                   || ': diterbitkan ' || coalesce(n.terakhir, 0) || ', di arsip ' || count(a.id)
              from (select *, case jenis when 'laporan' then 'LPI' else 'BAR' end as cetakan
                      from penomoran where jenis in ('laporan', 'berita_acara')) n
              full join arsip a on (a.jenis, a.penerbit, a.tahun) = (n.cetakan, n.penerbit, n.tahun)
             group by n.cetakan, n.penerbit, n.tahun, n.terakhir, a.jenis, a.penerbit, a.tahun
            having count(a.id) is distinct from n.terakhir or max(a.urut) is distinct from n.terakhir""";

    private static final String SEALS = """
            select a.nomor
              from arsip a
              left join (select jenis, id, skpd, isi from segel
                         union all select jenis, id, skpd, isi from antrean_segel) s on s.jenis = 'arsip' and s.id = a.id
             where (s.isi, s.skpd) is distinct from (isi_arsip(a), a.pembuat)""";

    private static final String GONE = """
            select s.urutan from segel s where s.jenis = 'arsip' and not exists (select from arsip a where a.id = s.id)""";

    private final JdbcClient jdbc;

    PemeriksaanArsip(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String nama() {
        return "Arsip laporan";
    }

    @Override
    public Hasil periksa() {
        Temuan temuan = new Temuan();
        jdbc.sql(PRINTS).withFetchSize(FETCH).query(row -> {
            compare(row, temuan);
        });
        add(temuan, NUMBERS, "Nomor arsip %s.");
        add(temuan, SEALS, "Arsip %s berbeda dari yang disegel.");
        add(temuan, GONE, "Catatan ke-%s menyegel arsip yang tidak ada lagi.");
        long prints = jdbc.sql("select count(*) from arsip").query(Long.class).single();
        return temuan.hasil(prints, "cetakan");
    }

    private static void compare(ResultSet row, Temuan temuan) throws SQLException {
        String nomor = row.getString("nomor");
        byte[] pdf = row.getBytes("pdf");
        if (pdf == null) {
            temuan.add("Arsip " + nomor + ": cetakannya tidak ada.");
        } else if (!Arrays.equals(Sha256.of(pdf), row.getBytes("sidik_pdf"))) {
            temuan.add("Arsip " + nomor + ": cetakannya berubah.");
        }
        for (String part : new String[] {"data", "dokumen"}) {
            if (!Arrays.equals(Sha256.of(row.getString(part)), row.getBytes("sidik_" + part))) {
                temuan.add("Arsip " + nomor + ": " + part + " berubah.");
            }
        }
    }

    private void add(Temuan temuan, String sql, String sentence) {
        jdbc.sql(sql).query(String.class).list().forEach(what -> temuan.add(sentence.replace("%s", what)));
    }
}
