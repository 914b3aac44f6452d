-- Berita Acara Rekonsiliasi: what a unit declared and what the register counts, frozen like a report, numbered apart.
insert into jenis_nomor values
    ('berita_acara', 'Berita Acara Rekonsiliasi', '{urut:3}/BAR/{unit}/{bulan_romawi}/{tahun}');
alter table arsip
    drop constraint arsip_jenis_check,
    add constraint arsip_jenis_check check (jenis in ('LPI', 'BAR')),
    drop constraint arsip_penerbit_tahun_urut_key,
    add constraint arsip_urut unique (jenis, penerbit, tahun, urut);
