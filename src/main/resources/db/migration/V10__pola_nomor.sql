-- How the numbers of a desk look. A desk is a unit, or PPID Utama, which has none.

-- What is numbered, and how its numbers look until a desk says otherwise. A new kind of number is a new row.
create table jenis_nomor (
    kode text primary key check (kode ~ '^[a-z_]{3,40}$'),
    nama text not null,
    pola text not null
);
insert into jenis_nomor values
    ('permohonan', 'Permohonan informasi', '{urut:3}/{unit}/{bulan_romawi}/{tahun}'),
    ('keberatan', 'Keberatan', '{urut:3}/KEBERATAN/{unit}/{bulan_romawi}/{tahun}'),
    ('sengketa', 'Sengketa informasi', '{urut:3}/SENGKETA/{unit}/{bulan_romawi}/{tahun}'),
    ('surat', 'Surat', '{urut:3}/SURAT/{unit}/{bulan_romawi}/{tahun}'),
    ('keputusan', 'Surat keputusan', '{urut:3}/SK/{unit}/{bulan_romawi}/{tahun}'),
    ('laporan', 'Laporan Pelayanan Informasi', '{urut:3}/LPI/{unit}/{bulan_romawi}/{tahun}');
create trigger beku before update or delete or truncate on jenis_nomor execute function tolak_ubah();

-- The pattern that a desk chose; it counts from now on, and numbers that were issued stay as they are.
create table pola_nomor (
    baris       bigint generated always as identity primary key,
    skpd        uuid references skpd,
    jenis       text not null references jenis_nomor,
    pola        text not null check (length(pola) between 10 and 80),
    klasifikasi text check (klasifikasi ~ '^\d{1,4}(\.\d{1,4}){0,6}$'),
    oleh        uuid default sesi_akun(),
    pada        timestamptz not null default sesi_saat(),
    asal        text not null default sesi_asal(),
    check (pola ~ '\{urut(:[1-6])?\}' and pola ~ '\{tahun\}'),
    check (regexp_replace(pola, '\{(urut(:[1-6])?|bulan_romawi|bulan|tahun|unit|klasifikasi)\}', '0', 'g')
        ~ '^[A-Za-z0-9 ._()/-]+$'),
    check (pola !~ '\}[^/]*\{'), -- one placeholder between two slashes, so that a number can be told apart again
    check (pola !~ '[^/]\{bulan_romawi\}|\{bulan_romawi\}[^/]'),
    check (pola !~ '\{klasifikasi\}' or klasifikasi is not null)
);
create index pola_nomor_meja on pola_nomor (jenis, skpd, baris desc);

-- What all numbers of a pattern have in common: every run of digits and every month in Roman numerals is a '#'. Two
-- patterns of different skeletons never print the same number.
create function kerangka_nomor(pola text, unit text, klasifikasi text) returns text language sql immutable
    set search_path = public, pg_temp as $$
    select regexp_replace(regexp_replace(upper(regexp_replace(
        replace(replace(pola, '{unit}', unit), '{klasifikasi}', coalesce(klasifikasi, '')), '\{[^}]*\}', '#', 'g')),
        '(^|/)(I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII)(?=/|$)', '\1#', 'g'), '[#0-9]+', '#', 'g')
$$;
-- A pattern with only those parts between slashes left that hold one of the placeholders; how wide a number is padded
-- does not matter.
create function bentuk_nomor(pola text, isian text) returns text language sql immutable
    set search_path = public, pg_temp as $$
    select string_agg(case when bagian ~ isian then regexp_replace(bagian, ':\d\}', '}') else '*' end, '/' order by n)
      from regexp_split_to_table(pola, '/') with ordinality as t(bagian, n)
$$;
-- The desk whose numbers of a kind, past or to come, a pattern might print again; null if there is none. Two patterns of
-- one skeleton are still told apart by the unit in the same place or, within a desk, by the year and number there.
create function bentrok_nomor(milik uuid, jenis_nya text, pola_nya text, klasifikasi_nya text) returns text
    language sql stable security definer set search_path = public, pg_temp as $$
    with meja(id, kode, nama) as (
        select id, kode, nama from skpd union all select null, 'PPID', 'PPID Utama'
    ), terpakai as (
        select m.*, j.pola, null as klasifikasi from meja m cross join jenis_nomor j where j.kode = jenis_nya
        union all
        select m.*, p.pola, p.klasifikasi from pola_nomor p join meja m on m.id is not distinct from p.skpd
         where p.jenis = jenis_nya
    )
    select lain.nama
      from terpakai lain join meja saya on saya.id is not distinct from milik
     where kerangka_nomor(lain.pola, lain.kode, lain.klasifikasi) = kerangka_nomor(pola_nya, saya.kode, klasifikasi_nya)
       and case when lain.id is not distinct from milik
                then bentuk_nomor(lain.pola, '\{(urut|tahun)') <> bentuk_nomor(pola_nya, '\{(urut|tahun)')
                else pola_nya !~ '\{unit' or bentuk_nomor(lain.pola, '\{unit') <> bentuk_nomor(pola_nya, '\{unit') end
     order by lain.id is not distinct from milik desc, lain.nama limit 1
$$;
grant execute on function bentrok_nomor to sip_skpd, sip_utama;

create function pola_nomor_jaga() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    lain text;
begin
    perform pg_advisory_xact_lock(hashtext('sip.pola_nomor.' || new.jenis)); -- two desks may choose at the same moment
    lain := bentrok_nomor(new.skpd, new.jenis, new.pola, new.klasifikasi);
    if lain is not null then
        raise exception 'Pola nomor % dapat mencetak nomor yang sama dengan %', new.pola, lain
            using errcode = 'unique_violation';
    end if;
    return new;
end
$$;
create trigger jaga before insert on pola_nomor for each row execute function pola_nomor_jaga();
create trigger beku before update or delete or truncate on pola_nomor execute function tolak_ubah();

alter table jenis_nomor enable row level security;
alter table pola_nomor enable row level security;
grant select on jenis_nomor, pola_nomor to sip_skpd, sip_utama, sip_periksa;
grant insert on pola_nomor to sip_skpd, sip_utama;
create policy baca on jenis_nomor for select using (true);
create policy milik on pola_nomor to sip_skpd using (skpd = (select sesi_skpd())) with check (skpd = (select sesi_skpd()));
create policy semua on pola_nomor to sip_utama, sip_periksa using (true) with check (true);
