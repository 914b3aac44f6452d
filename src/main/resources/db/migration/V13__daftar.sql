-- The register as a list: words to search by, the day as known on, and the filters that people keep.

-- Words made behind the writes: a text index in the writing transaction slows loading four to twenty times. One row per
-- stretch of versions that say the same, so that a search as known on an earlier day finds the words of that day.
create table permohonan_cari (
    id     uuid     not null,
    dari   int      not null,               -- the first version that says this ...
    sampai int      not null,               -- ... and the last one that the index has read
    skpd   uuid     not null,
    kata   tsvector not null,
    primary key (id, dari),
    check (sampai >= dari)
) with (fillfactor = 80); -- a later version that says the same only moves `sampai`, within the page and without the index
create index permohonan_cari_kata on permohonan_cari using gin (kata);

-- How far the index has read in the order of commits.
create table cari_kepala (
    satu   boolean primary key default true check (satu),
    urutan bigint  not null
);
insert into cari_kepala values (true, 0);

-- What a version can be found by: its words by their stems, and its numbers whole, with and without leading zeros.
-- Nothing of the applicant, for nothing of the applicant is in a version.
create function kata_permohonan(nomor text, nomor_asal text, rincian text, tujuan text, keterangan text) returns tsvector
    language sql immutable parallel safe as $$
    select to_tsvector('indonesian', rincian || coalesce(e'\n' || tujuan, '') || coalesce(e'\n' || keterangan, ''))
        || array_to_tsvector(array_remove(array['no:' || lower(nomor), 'no:' || ltrim(lower(nomor), '0'),
               'no:' || lower(nomor_asal), 'no:' || ltrim(lower(nomor_asal), '0')], null))
$$;

-- What people type: words, "a phrase", -without, or; or the beginning of a number.
create function kata_kunci(kata text, nomor text) returns tsquery language sql immutable parallel safe as $$
    select websearch_to_tsquery('indonesian', kata)
        || ('''no:' || replace(replace(lower(nomor), '\', '\\'), '''', '''''') || ''':*')::tsquery
$$;

-- The index answers through this function alone, for the unit that acts or for PPID Utama. Within a row policy the
-- database would not use it: @@ may not see a row before the policy has judged it. Who calls reads ids only, and what
-- they lead to is judged by the policies of the register again.
create function cari_permohonan(kunci tsquery) returns table (id uuid, dari int, sampai int)
    language sql stable security definer set search_path = public, pg_temp rows 500 as $$
    select c.id, c.dari, c.sampai
      from permohonan_cari c
     where c.kata @@ kunci and (c.skpd = sesi_skpd() or current_setting('role') = 'sip_utama')
$$;
create function kepala_cari() returns bigint language sql stable security definer set search_path = public, pg_temp
    return (select c.urutan from cari_kepala c);

-- Reads the next versions into the index; returns how many places it went on. One at a time per database.
create function indeks_permohonan(batas int) returns bigint language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    kepala bigint;
    akhir  bigint;
begin
    if not pg_try_advisory_xact_lock(hashtext('sip.cari')) then
        return 0;
    end if;
    select c.urutan into kepala from cari_kepala c;
    akhir := least(kepala_segel(), kepala + batas);
    if akhir = kepala then
        return 0;
    end if;

    with potongan as (
        select v.*, (v.skpd, v.nomor, v.nomor_asal, v.rincian, v.tujuan, v.keterangan)
               is distinct from (l.skpd, l.nomor, l.nomor_asal, l.rincian, l.tujuan, l.keterangan) as lain
          from permohonan_versi v
          left join permohonan_versi l on (l.id, l.versi) = (v.id, v.versi - 1)
         where v.urutan > kepala and v.urutan <= akhir
    ), bernomor as (
        select *, count(*) filter (where lain) over (partition by id order by versi) as ke from potongan
    ), rentang as (
        select id, ke, min(versi) as dari, max(versi) as sampai from bernomor group by id, ke
    ), sambung as (
        update permohonan_cari c set sampai = r.sampai
          from rentang r where r.ke = 0 and (c.id, c.sampai) = (r.id, r.dari - 1)
    )
    insert into permohonan_cari (id, dari, sampai, skpd, kata)
    select r.id, r.dari, r.sampai, b.skpd, kata_permohonan(b.nomor, b.nomor_asal, b.rincian, b.tujuan, b.keterangan)
      from rentang r join bernomor b on (b.id, b.versi) = (r.id, r.dari)
     where r.ke > 0;

    update cari_kepala set urutan = akhir;
    return akhir - kepala;
end
$$;

alter table permohonan_cari enable row level security;
alter table cari_kepala enable row level security;
grant select on permohonan_cari, cari_kepala to sip_periksa;
create policy periksa on permohonan_cari for select to sip_periksa using (true);
create policy periksa on cari_kepala for select to sip_periksa using (true);
grant execute on function kata_permohonan to sip_skpd, sip_utama, sip_periksa;
grant execute on function kata_kunci, cari_permohonan, kepala_cari to sip_skpd, sip_utama;
grant execute on function indeks_permohonan to sip_segel;

-- The last place sealed before an instant, such as the end of a day: what was known then.
create index segel_pada on segel (pada, urutan);
create function urutan_sebelum(saat timestamptz) returns bigint language sql stable
    security definer set search_path = public, pg_temp
    return coalesce((select s.urutan from segel s where s.pada < saat order by s.pada desc, s.urutan desc limit 1), 0);
grant execute on function urutan_sebelum to sip_skpd, sip_utama, sip_hitung;

-- What is due, at one desk and at all of them.
create index permohonan_berjalan_skpd on permohonan (skpd, jatuh_tempo) where hasil = 'berjalan';
create index permohonan_berjalan on permohonan (jatuh_tempo) where hasil = 'berjalan';

-- Filters that an officer keeps under a name: bookmarks, no records. They are renamed and deleted at will.
create table saringan_tersimpan (
    id     uuid primary key,
    akun   uuid not null default sesi_akun() references akun,
    nama   text not null check (length(nama) between 1 and 60),
    alamat text not null check (length(alamat) between 1 and 4000), -- the selection as the parameters of an address
    dibuat timestamptz not null default sesi_saat()
);
create unique index saringan_tersimpan_nama on saringan_tersimpan (akun, lower(nama));

create function jaga_saringan_tersimpan() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('sip.saringan'), hashtext(new.akun::text));
    if (select count(*) from saringan_tersimpan s where s.akun = new.akun) >= 50 then
        raise exception 'Paling banyak 50 saringan tersimpan' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger batas before insert on saringan_tersimpan for each row execute function jaga_saringan_tersimpan();

alter table saringan_tersimpan enable row level security;
grant select, insert, update (nama), delete on saringan_tersimpan to sip_skpd, sip_utama;
create policy sendiri_skpd on saringan_tersimpan to sip_skpd
    using (akun = (select sesi_akun())) with check (akun = (select sesi_akun()));
create policy sendiri_utama on saringan_tersimpan to sip_utama
    using (akun = (select sesi_akun())) with check (akun = (select sesi_akun()));
