-- The units as they are today, as before, but their names read in one go: a group of units is asked for by every figure of
-- its board, and a look at the names of each unit by itself took most of the time where there are hundreds.
create or replace view skpd_kini with (security_invoker) as
    select s.id, s.kode, n.nama, n.singkatan, n.jenis, s.berlaku_dari,
           case when s.berlaku_sampai < sesi_saat()::date then s.berlaku_sampai end as berlaku_sampai,
           not exists (select from perubahan_skpd p
                        where p.menjadi = s.id and p.tanggal = s.berlaku_dari and p.tanggal > sesi_saat()::date) as ada
      from skpd s join (
           select distinct on (n.skpd) n.skpd, n.nama, n.singkatan, n.jenis from skpd_nama n
            order by n.skpd, n.dari <= sesi_saat()::date desc, case when n.dari <= sesi_saat()::date then n.dari end desc,
                     n.dari) n on n.skpd = s.id;
