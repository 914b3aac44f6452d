package org.sipppid.surat;

import org.sipppid.audit.Pemeriksaan;
import org.sipppid.audit.Temuan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Letters: there with their hidden bytes unchanged, numbered without a gap, and sealed as they stand. No letter is opened
 * for it.
 */
@Component
class PemeriksaanSurat implements Pemeriksaan {

    private static final String NAME = "coalesce(s.nomor, s.jenis || ' untuk ' || s.perihal_nomor)";

    private static final String BYTES = "select " + NAME + """
              from surat s left join surat_isi i on i.surat = s.id
             where sha256(i.sandi) is distinct from s.sidik_sandi order by s.dibuat, s.id""";

    private static final String NUMBERS = """
            select coalesce(n.penerbit, s.penerbit) || ' seri ' || coalesce(n.jenis, s.seri) || ' tahun '
                   || coalesce(n.tahun, s.tahun) || ': diterbitkan ' || coalesce(n.terakhir, 0) || ', tersimpan ' || count(s.id)
              from (select * from penomoran where jenis in ('surat', 'keputusan')) n
              full join (select * from surat where urut is not null) s
                on (s.penerbit, s.seri, s.tahun) = (n.penerbit, n.jenis, n.tahun)
             group by n.penerbit, n.jenis, n.tahun, n.terakhir, s.penerbit, s.seri, s.tahun
            having count(s.id) is distinct from n.terakhir or max(s.urut) is distinct from n.terakhir""";

    private static final String SEALS = "select " + NAME + """
              from surat s
              left join (select jenis, id, skpd, isi from segel
                         union all select jenis, id, skpd, isi from antrean_segel) g on g.jenis = 'surat' and g.id = s.id
             where (g.isi, g.skpd) is distinct from (isi_surat(s), s.skpd)""";

    private static final String GONE = """
            select s.urutan from segel s where s.jenis = 'surat' and not exists (select from surat a where a.id = s.id)""";

    private final JdbcClient jdbc;

    PemeriksaanSurat(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String nama() {
        return "Surat";
    }

    @Override
    public Hasil periksa() {
        Temuan temuan = new Temuan();
        add(temuan, BYTES, "Surat %s: isinya berubah atau tidak ada.");
        add(temuan, NUMBERS, "Nomor surat %s.");
        add(temuan, SEALS, "Surat %s berbeda dari yang disegel.");
        add(temuan, GONE, "Catatan ke-%s menyegel surat yang tidak ada lagi.");
        long letters = jdbc.sql("select count(*) from surat").query(Long.class).single();
        return temuan.hasil(letters, "surat");
    }

    private void add(Temuan temuan, String sql, String sentence) {
        jdbc.sql(sql).query(String.class).list().forEach(what -> temuan.add(sentence.replace("%s", what)));
    }
}
