package org.sipppid.masukan.impor;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the rows of the import's table into the register, each as its fate says. */
final class RegisterWriter {

    /** The stage that an outcome of another register is in; whether what was granted was also fetched it does not say. */
    private static final String TAHAP = """
            case when i.hasil = 'berjalan' then 'diproses' when i.hasil in ('dicabut', 'tidak_lengkap') then 'berakhir'
                 else 'dijawab' end""";

    private static final List<String> INSERT = List.of("""
            insert into pemohon (id, skpd, nama, alamat, kontak, pekerjaan, nik_sandi, nik_sidik)
            select md5('pemohon:' || i.id)::uuid, s.id, i.nama, i.alamat, i.kontak, i.pekerjaan, i.nik_sandi, i.nik_sidik
              from impor i join skpd s on s.kode = i.skpd left join permohonan p on p.id = i.id
             where i.nama is not null and i.nasib in ('baru', 'berubah') and p.pemohon is null""", """
            insert into permohonan (id, skpd, pemohon, nomor, sumber, nomor_asal, diterima, jatuh_tempo, jalur,
                   jenis_pemohon, rincian, tujuan, hasil, selesai, hari_kerja, alasan, keterangan, tahap, tahap_sejak,
                   tindakan)
            select i.id, s.id, case when i.nama is not null then md5('pemohon:' || i.id)::uuid end, i.nomor_asal, :sumber,
                   i.nomor_asal, i.diterima, i.jatuh_tempo, i.jalur, i.jenis_pemohon, i.rincian, i.tujuan, i.hasil,
                   i.selesai, i.hari_kerja, i.alasan, i.keterangan,
            """ + TAHAP + """
                   , coalesce(i.selesai, i.diterima), 'impor'
              from impor i join skpd s on s.kode = i.skpd where i.nasib = 'baru' order by i.baris""");

    /**
     * What follows from dates that have not changed stays as it was known when they were entered; what was recorded of a
     * request that was received on another day is not this request's.
     */
    private static final String UPDATE = """
            update permohonan p
               set tindakan = 'impor', isian = null, tahap_sejak = coalesce(i.selesai, i.diterima), kelengkapan_sejak = null,
                   jatuh_tempo_tahap = null, diberikan = null,
                   dinyatakan_lengkap = case when p.diterima = i.diterima then p.dinyatakan_lengkap end,
                   jatuh_tempo_perki = case when p.diterima = i.diterima then p.jatuh_tempo_perki end,
                   diperpanjang = case when p.diterima = i.diterima then p.diperpanjang end,
                   alasan_perpanjangan = case when p.diterima = i.diterima then p.alasan_perpanjangan end,
                   tenggat_atasan = case when p.diterima = i.diterima then p.tenggat_atasan end,
                   tahap =
            """ + TAHAP + """
                   , skpd = s.id, diterima = i.diterima, jalur = i.jalur, jenis_pemohon = i.jenis_pemohon,
                   rincian = i.rincian, tujuan = i.tujuan, hasil = i.hasil, selesai = i.selesai, alasan = i.alasan,
                   keterangan = i.keterangan,
                   jatuh_tempo = case when p.diterima = i.diterima then p.jatuh_tempo else i.jatuh_tempo end,
                   hari_kerja = case when (p.diterima, p.selesai) is not distinct from (i.diterima, i.selesai)
                       then p.hari_kerja else i.hari_kerja end
              from impor i join skpd s on s.kode = i.skpd
             where p.id = i.id and p.versi = i.versi and i.nasib = 'berubah' and i.isi_berubah""";

    private static final List<String> UPDATE_PEMOHON = List.of("""
            update permohonan p set pemohon = md5('pemohon:' || p.id)::uuid
              from impor i where p.id = i.id and i.nasib = 'berubah' and i.nama is not null and p.pemohon is null""", """
            update pemohon o set nama = i.nama, alamat = i.alamat, kontak = i.kontak, pekerjaan = i.pekerjaan,
                   nik_sandi = i.nik_sandi, nik_sidik = i.nik_sidik
              from impor i join permohonan p on p.id = i.id
             where o.id = p.pemohon and i.nasib = 'berubah' and i.nama is not null
               and (i.nama, i.alamat, i.kontak, i.pekerjaan, i.nik_sidik)
                   is distinct from (o.nama, o.alamat, o.kontak, o.pekerjaan, o.nik_sidik)""", """
            update pemohon o set skpd = p.skpd from permohonan p join impor i on p.id = i.id
             where o.id = p.pemohon and i.nasib = 'berubah' and o.skpd <> p.skpd""");

    private final JdbcClient jdbc;

    RegisterWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param berubah how many rows change something, be it only the applicant
     */
    void write(String sumber, int berubah) {
        for (String sql : INSERT) {
            jdbc.sql(sql).param("sumber", sumber).update();
        }
        int expected = jdbc.sql("select count(*) from impor where nasib = 'berubah' and isi_berubah")
                .query(Integer.class)
                .single();
        if (jdbc.sql(UPDATE).update() != expected) {
            throw new IllegalStateException(
                    "Register sedang diubah petugas pada saat yang sama; tidak ada yang diimpor. Ulangi perintah ini.");
        }
        if (berubah > 0) {
            UPDATE_PEMOHON.forEach(sql -> jdbc.sql(sql).update());
        }
    }
}
