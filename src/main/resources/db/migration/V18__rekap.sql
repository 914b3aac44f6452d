-- Kept totals. The sealer is the one writer of the whole database, one batch at a time: it folds what each batch
-- changed into the totals in the transaction that gives the batch its places. So they hold at every place in the order
-- of commits, whatever path a change took; nothing is added to a writing transaction, and no row is fought over.

-- Which units a total is of: one, or by the nil UUID all of them.
create table rekap (
    skpd    uuid    not null,
    ukuran  text    not null, -- the measure ...
    butir   text    not null check (butir in ('hari', 'bulan')),
    tanggal date    not null, -- ... on a day, or in the month that begins with it ...
    nilai   text    not null, -- ... by the value that the measure breaks down into
    n       bigint  not null,
    sidik   numeric not null, -- sum of the records' digests modulo 2^128, kept with the measure 'catatan'
    primary key (skpd, ukuran, butir, tanggal, nilai)
) with (fillfactor = 60); -- a total changes in place, within its page and without the index

-- A digest as a number from 0 to 2^128 - 1.
create function sidik_angka(sidik bytea) returns numeric language sql immutable parallel safe as $$
    select sum(case when b < 0 then b::numeric + 18446744073709551616 else b end * f)
      from (values (('x' || encode(substring(sidik from 1 for 8), 'hex'))::bit(64)::bigint, 18446744073709551616::numeric),
                   (('x' || encode(substring(sidik from 9 for 8), 'hex'))::bit(64)::bigint, 1::numeric)) as t(b, f)
$$;
-- Sums of digests wrap around.
create function sidik_lipat(jumlah numeric) returns numeric language sql immutable parallel safe
    return mod(mod(jumlah, 340282366920938463463374607431768211456) + 340282366920938463463374607431768211456,
        340282366920938463463374607431768211456);

-- What each version is counted under: every measure has its definition here and nowhere else.
create view ukuran_permohonan with (security_invoker = true) as
select v.id, v.versi, v.skpd, v.urutan, v.sampai, u.ukuran, u.tanggal, u.nilai,
       case when u.ukuran = 'catatan' then v.sidik end as sidik
  from permohonan_versi v cross join lateral (values
    -- every record, even one entered by mistake: what two registers are compared by
    ('catatan', v.diterima, '', true),
    -- the cohort: what was received, by what it is and what became of it
    ('diterima', v.diterima, '', v.hasil <> 'dibatalkan'),
    ('hasil', v.diterima, v.hasil, v.hasil <> 'dibatalkan'),
    ('jalur', v.diterima, v.jalur, v.hasil <> 'dibatalkan'),
    ('jenis_pemohon', v.diterima, v.jenis_pemohon, v.hasil <> 'dibatalkan'),
    ('golongan_pemohon', v.diterima, coalesce(v.golongan_pemohon, 'tidak_tercatat'), v.hasil <> 'dibatalkan'),
    ('alasan', v.diterima, v.alasan, v.hasil = 'ditolak'),
    ('hari_kerja', v.diterima, v.hari_kerja::text,
        v.hasil in ('dikabulkan_penuh', 'dikabulkan_sebagian', 'ditolak', 'dialihkan', 'belum_dikuasai')),
    -- the flow: what ended, by its own day
    ('selesai', v.selesai, v.hasil, v.selesai is not null and v.hasil <> 'dibatalkan'),
    -- what runs, by the day on which it is due; the value is the day of receipt, counted from 1 January 2000
    ('berjalan', v.jatuh_tempo, (v.diterima - date '2000-01-01')::text, v.hasil = 'berjalan')
  ) as u(ukuran, tanggal, nilai, ada)
 where u.ada;

-- Objections and disputes: as many as there are, and what of the objections was received, by where it stands.
create view ukuran_keberatan with (security_invoker = true) as
select v.id, v.versi, v.skpd, v.urutan, v.sampai, u.ukuran, u.tanggal, u.nilai,
       case when u.ukuran = 'catatan_keberatan' then v.sidik end as sidik
  from keberatan_versi v cross join lateral (values
    ('catatan_keberatan', v.diterima, '', true),
    ('keberatan', v.diterima, v.tahap, v.tahap <> 'dibatalkan')
  ) as u(ukuran, tanggal, nilai, ada)
 where u.ada;
create view ukuran_sengketa with (security_invoker = true) as
select v.id, v.versi, v.skpd, v.urutan, v.sampai, 'catatan_sengketa' as ukuran, v.diajukan as tanggal, '' as nilai, v.sidik
  from sengketa_versi v;

-- Folds the versions of a register that came into force after a place, and takes out those that they replaced.
create function lipat_rekap(register text, sesudah bigint) returns void language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    execute format($sql$
    with perubahan as (
        select u.*, 1 as arah
          from segel s join %1$I u on (u.id, u.versi) = (s.id, s.versi)
         where s.urutan > $1 and s.jenis = $2
         union all
        select u.*, -1
          from segel s join %1$I u on (u.id, u.versi) = (s.id, s.versi - 1)
         where s.urutan > $1 and s.jenis = $2
    ), harian as (
        select skpd, ukuran, tanggal, nilai, sum(arah) as n, coalesce(sum(arah * sidik_angka(sidik)), 0) as sidik
          from perubahan group by skpd, ukuran, tanggal, nilai
    ), terlipat as (
        select coalesce(skpd, '00000000-0000-0000-0000-000000000000') as skpd, ukuran, butir, mulai, nilai,
               sum(n) as n, sum(sidik) as sidik
          from harian cross join lateral (values ('hari', tanggal),
                                                 ('bulan', date_trunc('month', tanggal::timestamp)::date)) as b(butir, mulai)
         where (n <> 0 or sidik <> 0) and not (ukuran = 'berjalan' and butir = 'bulan')
         group by grouping sets ((skpd, ukuran, butir, mulai, nilai), (ukuran, butir, mulai, nilai))
        having sum(n) <> 0 or sum(sidik) <> 0
    )
    merge into rekap r using terlipat t
       on (r.skpd, r.ukuran, r.butir, r.tanggal, r.nilai) = (t.skpd, t.ukuran, t.butir, t.mulai, t.nilai)
     when matched and r.n + t.n = 0 and sidik_lipat(r.sidik + t.sidik) = 0 then delete
     when matched then update set n = r.n + t.n, sidik = sidik_lipat(r.sidik + t.sidik)
     when not matched then insert values (t.skpd, t.ukuran, t.butir, t.mulai, t.nilai, t.n, sidik_lipat(t.sidik))
    $sql$, 'ukuran_' || register) using sesudah, register;
end
$$;

-- Everything counted from the versions in force: what the totals must be.
create view rekap_hitung with (security_invoker = true) as
select coalesce(skpd, '00000000-0000-0000-0000-000000000000') as skpd, ukuran, butir, mulai as tanggal, nilai,
       count(*) as n, coalesce(sidik_lipat(sum(sidik_angka(sidik))), 0) as sidik
  from (select * from ukuran_permohonan union all select * from ukuran_keberatan union all select * from ukuran_sengketa) u
 cross join lateral (values ('hari', tanggal), ('bulan', date_trunc('month', tanggal::timestamp)::date)) as b(butir, mulai)
 where urutan is not null and sampai is null and not (ukuran = 'berjalan' and butir = 'bulan')
 group by grouping sets ((skpd, ukuran, butir, mulai, nilai), (ukuran, butir, mulai, nilai));

-- For a register that came another way than through the sealer.
create function hitung_ulang_rekap() returns void language sql
    security definer set search_path = public, pg_temp as $$
    delete from rekap;
    insert into rekap (skpd, ukuran, butir, tanggal, nilai, n, sidik)
    select skpd, ukuran, butir, tanggal, nilai, n, sidik from rekap_hitung;
$$;
select hitung_ulang_rekap();

create trigger tetap before truncate on rekap execute function tolak_hapus();
alter table rekap enable row level security;
grant select on rekap to sip_skpd, sip_utama, sip_hitung, sip_periksa;
create policy baca on rekap for select using (true); -- counts are open to every officer
grant select on ukuran_permohonan, ukuran_keberatan, ukuran_sengketa, rekap_hitung to sip_periksa;
grant execute on function sidik_angka, sidik_lipat to sip_skpd, sip_utama, sip_hitung, sip_periksa;

-- The sealer once more, now with the totals.
create or replace function segel_antrean(batas int, saat timestamptz) returns bigint language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    kepala   bigint;
    ujung    bytea;
    akhir    bigint;
    unit     text;
    register text;
begin
    if not exists (select from antrean_segel) or not pg_try_advisory_xact_lock(hashtext('sip.segel')) then
        return null;
    end if;
    select s.urutan, s.rantai into kepala, ujung from segel s order by s.urutan desc limit 1;
    kepala := coalesce(kepala, 0);
    ujung := coalesce(ujung, sha256('SIP PPID'::bytea));

    with diambil as (
        delete from antrean_segel where baris in (select baris from antrean_segel order by baris limit batas) returning *
    ), bernomor as (
        select *, kepala + row_number() over (order by baris) as urutan from diambil
    )
    insert into segel (urutan, jenis, id, versi, skpd, isi, rantai, pada)
    select urutan, jenis, id, versi, skpd, isi, rantai(ujung, urutan, isi) over (order by urutan), saat from bernomor;

    for register in select distinct s.jenis from segel s
                     where s.urutan > kepala and to_regclass(quote_ident(s.jenis || '_versi')) is not null loop
        execute format('update %I v set urutan = s.urutan
              from segel s where s.urutan > $1 and s.jenis = $2 and (v.id, v.versi) = (s.id, s.versi)', register || '_versi')
            using kepala, register;
        execute format('update %I v set sampai = s.urutan
              from segel s where s.urutan > $1 and s.jenis = $2 and (v.id, v.versi) = (s.id, s.versi - 1)', register || '_versi')
            using kepala, register;
        if to_regclass(quote_ident('ukuran_' || register)) is not null then
            perform lipat_rekap(register, kepala);
        end if;
    end loop;

    select max(urutan), coalesce(string_agg(distinct skpd::text, ','), '') into akhir, unit from segel where urutan > kepala;
    perform pg_notify('sip_segel', akhir || ' ' || case when length(unit) < 7000 then unit else '*' end);
    return akhir;
end
$$;
