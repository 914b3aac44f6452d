-- Counting everything anew, as an examination does: rows are first counted by day, and days then add up to months and to
-- all units, as the sealer folds them. Before, each row was counted four times over, and the digest's number was asked
-- for every measure of a row.

-- A digest as a number from 0 to 2^128 - 1; one expression, so that a query takes it in.
create or replace function sidik_angka(sidik bytea) returns numeric language sql immutable parallel safe as $$
    select mod((('x' || encode(substring(sidik from 1 for 8), 'hex'))::bit(64)::bigint)::numeric + 18446744073709551616,
               18446744073709551616) * 18446744073709551616
         + mod((('x' || encode(substring(sidik from 9 for 8), 'hex'))::bit(64)::bigint)::numeric + 18446744073709551616,
               18446744073709551616)
$$;

create or replace view rekap_hitung with (security_invoker = true) as
with harian as (
    select skpd, ukuran, tanggal, nilai, count(*) as n, sum(sidik_angka(sidik)) as sidik
      from (select * from ukuran_permohonan union all select * from ukuran_keberatan union all select * from ukuran_sengketa) u
     where urutan is not null and sampai is null
     group by skpd, ukuran, tanggal, nilai
)
select coalesce(skpd, '00000000-0000-0000-0000-000000000000') as skpd, ukuran, butir, mulai as tanggal, nilai,
       sum(n)::bigint as n, coalesce(sidik_lipat(sum(sidik)), 0) as sidik
  from harian
 cross join lateral (values ('hari', tanggal), ('bulan', date_trunc('month', tanggal::timestamp)::date)) as b(butir, mulai)
 where not (ukuran = 'berjalan' and butir = 'bulan')
 group by grouping sets ((skpd, ukuran, butir, mulai, nilai), (ukuran, butir, mulai, nilai));
