package org.sipppid.dasbor;

import org.sipppid.basisdata.TestDatabase;

/**
 * A register of any size, written where the sealer would have left it: five years of requests in force, each with its
 * place in the order of commits, the running ones in the register too, one objection to two hundred requests, and every
 * month that is over declared by every unit.
 */
public final class RegisterBesar {

    private static final int FIRST_UNITS = 45;

    private RegisterBesar() {}

    public static void fill(TestDatabase database, int rows, int units) {
        database.asOwner("""
                insert into skpd select ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'UJI' || n,
                       'Satuan Kerja Uji ' || n, 'Uji ' || n, 'lainnya', date '2020-01-01'
                  from generate_series(1, %d) as n""".formatted(units - FIRST_UNITS));
        database.asOwner("""
                select setseed(0.2026);
                insert into permohonan_versi (id, versi, skpd, nomor, sumber, nomor_asal, diterima, jatuh_tempo, jalur,
                       jenis_pemohon, rincian, hasil, selesai, hari_kerja, alasan, tahap, tahap_sejak, tindakan, pada, asal,
                       skema, sidik, urutan)
                select lpad(to_hex(n), 32, '0')::uuid, 1, unit[1 + floor(random() * %2$d)::int], n::text, 'bench', n::text,
                       diterima, diterima + 14, (array['langsung', 'surat', 'surel', 'daring', 'whatsapp'])[1 + n %% 5],
                       (array['perseorangan', 'perseorangan', 'badan_hukum'])[1 + n %% 3],
                       'Dokumen pelaksanaan anggaran dan laporan realisasi kegiatan tahun berjalan nomor ' || n,
                       hasil, case when hasil <> 'berjalan' then diterima + hari end,
                       case when hasil <> 'berjalan' then hari * 5 / 7 end, case when hasil = 'ditolak' then '17h' end,
                       case when hasil = 'berjalan' then 'diproses' else 'dijawab' end, diterima, 'impor', now(), 'bench',
                       2, decode(md5(n::text), 'hex'), n
                  from (select n, diterima, hari, case when diterima + hari > date '2026-11-23' or n %% 2000 = 0 then 'berjalan'
                                                        when n %% 10 = 0 then 'ditolak'
                                                        when n %% 10 < 3 then 'dikabulkan_sebagian'
                                                        else 'dikabulkan_penuh' end as hasil
                          from (select n, date '2026-11-20' - floor(random() * 1825)::int as diterima,
                                       floor(random() * random() * 25)::int as hari
                                  from generate_series(1, %1$d) as n) as hari) as baris,
                       (select array_agg(id order by kode) as unit from skpd) as semua""".formatted(rows, units));
        database.asOwner("""
                insert into keberatan_versi (id, versi, skpd, dengan_kuasa, nomor, penerbit, tahun, urut, alasan,
                       alasan_ditemukan, batas_pengajuan, diterima, didaftarkan, jatuh_tempo, jatuh_tempo_perki, informasi,
                       kasus_posisi, tahap, tahap_sejak, tindakan, isian, pada, asal, sidik, urutan)
                select v.id, 1, v.skpd, false, v.nomor, 'BENCH', 2026, v.urutan, 'a', v.diterima, v.diterima + 30,
                       v.diterima + 20, v.diterima + 20, v.diterima + 60, v.diterima + 60, 'informasi', 'kasus', 'diproses',
                       v.diterima + 20, 'daftarkan', '{}', now(), 'bench', v.sidik, v.urutan
                  from permohonan_versi v where v.urutan % 200 = 0""");
        database.asOwner("""
                insert into segel (urutan, jenis, id, versi, isi, rantai, pada)
                values (%d, 'bench', gen_random_uuid(), 1, '', '', now())""".formatted(rows));
        database.asOwner("set work_mem = '256MB'; select hitung_ulang_rekap()");
        database.asOwner("""
                insert into pernyataan_versi (id, versi, skpd, bulan, nihil, diterima, dikabulkan_penuh, dikabulkan_sebagian,
                       ditolak, hasil_lain, berjalan, nama, oleh, pada, asal, urutan)
                select gen_random_uuid(), 1, s.id, b.bulan::date, h.n is null, coalesce(h.n, 0), coalesce(h.penuh, 0),
                       coalesce(h.sebagian, 0), coalesce(h.ditolak, 0), 0, coalesce(h.berjalan, 0), 'bench',
                       gen_random_uuid(), now(), 'bench', -row_number() over ()
                  from skpd s
                 cross join generate_series(date '2021-12-01', date '2026-10-01', interval '1 month') as b(bulan)
                  left join (select r.skpd, r.tanggal, sum(r.n) as n,
                                    sum(r.n) filter (where r.nilai = 'dikabulkan_penuh') as penuh,
                                    sum(r.n) filter (where r.nilai = 'dikabulkan_sebagian') as sebagian,
                                    sum(r.n) filter (where r.nilai = 'ditolak') as ditolak,
                                    sum(r.n) filter (where r.nilai = 'berjalan') as berjalan
                               from rekap r where r.ukuran = 'hasil' and r.butir = 'bulan' group by r.skpd, r.tanggal) h
                    on (h.skpd, h.tanggal) = (s.id, b.bulan::date)""");
        for (String table :
                new String[] {"permohonan_versi", "keberatan_versi", "pernyataan_versi", "rekap", "segel"}) {
            database.asOwner("vacuum analyze " + table);
        }
    }
}
