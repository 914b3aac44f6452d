-- Units change in mid-year: they get another name or kind, are merged or split, each from a day and by a decree. What was
-- recorded before stays the old unit's; what a unit was called on a day stays known.

create table perubahan_skpd (
    ke          bigint generated always as identity primary key,
    kelompok    uuid        not null, -- one decree's changes: a merger of three units is three rows
    jenis       text        not null check (jenis in ('ganti_nama', 'pindah', 'gabung', 'pecah')),
    tanggal     date        not null,
    dasar       text        not null check (length(dasar) between 1 and 200),
    skpd        uuid        not null references skpd, -- the unit that changed ...
    menjadi     uuid references skpd,                 -- ... and the one that came of it
    melanjutkan boolean     not null,                 -- which then answers for what the old one left running
    oleh        uuid                 default sesi_akun(),
    pada        timestamptz not null default sesi_saat(),
    check ((menjadi is not null) = (jenis in ('gabung', 'pecah'))),
    check (not melanjutkan or menjadi is not null),
    check (menjadi <> skpd)
);
create unique index perubahan_skpd_penerus on perubahan_skpd (skpd) where melanjutkan; -- one unit answers, or none
create index perubahan_skpd_menjadi on perubahan_skpd (menjadi) where melanjutkan;
create trigger beku before update or delete or truncate on perubahan_skpd execute function tolak_ubah();

-- What a unit is called from a day on; the row of skpd itself holds the last of these.
create table skpd_nama (
    skpd      uuid not null references skpd,
    dari      date not null,
    nama      text not null check (length(nama) between 3 and 200),
    singkatan text not null check (length(singkatan) between 1 and 40),
    jenis     text not null,
    primary key (skpd, dari)
);
insert into skpd_nama select id, berlaku_dari, nama, singkatan, jenis from skpd;
create function skpd_catat_nama() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into skpd_nama values (new.id, new.berlaku_dari, new.nama, new.singkatan, new.jenis);
    return null;
end
$$;
create trigger catat_nama after insert on skpd for each row execute function skpd_catat_nama();
create trigger beku before update or delete or truncate on skpd_nama execute function tolak_ubah();

alter table perubahan_skpd enable row level security;
alter table skpd_nama enable row level security;
grant select on perubahan_skpd, skpd_nama to sip_skpd, sip_utama, sip_hitung, sip_periksa;
create policy baca on perubahan_skpd for select using (true);
create policy baca on skpd_nama for select using (true);
grant insert on perubahan_skpd, skpd_nama to sip_utama;
create policy catat on perubahan_skpd for insert to sip_utama with check (true);
create policy catat on skpd_nama for insert to sip_utama with check (true);

-- The units that one answers for: itself, and those that it came of.
create function unit_dijawab(satu uuid) returns uuid[] language plpgsql stable strict security definer set search_path = public, pg_temp as $$
begin
    if not exists (select from perubahan_skpd p where p.menjadi = satu and p.melanjutkan) then
        return array[satu];
    end if;
    return (with recursive unit (id) as (
        select satu
        union
        select p.skpd from perubahan_skpd p join unit u on p.menjadi = u.id where p.melanjutkan
    )
    select array_agg(u.id) from unit u);
end
$$;
-- Those of the session, as the program has set them beside its unit; none set means the unit alone. Written so that the
-- planner knows the array before it chooses: of an unknown one it would expect ten units, and pass the index by.
create function sesi_unit() returns uuid[] language sql stable
    return coalesce(nullif(current_setting('sip.unit', true), ''), '{' || current_setting('sip.skpd', true) || '}')::uuid[];
grant execute on function unit_dijawab, sesi_unit to public;

alter policy milik on pemohon using (skpd = any (sesi_unit())) with check (skpd = any (sesi_unit()));
alter policy milik on permohonan using (skpd = any (sesi_unit())) with check (skpd = any (sesi_unit()));
alter policy milik on permohonan_versi using (skpd = any (sesi_unit()));
alter policy milik on keberatan using (skpd = any (sesi_unit())) with check (skpd = any (sesi_unit()));
alter policy milik on keberatan_versi using (skpd = any (sesi_unit()));
alter policy milik on sengketa using (skpd = any (sesi_unit())) with check (skpd = any (sesi_unit()));
alter policy milik on sengketa_versi using (skpd = any (sesi_unit()));
alter policy milik on kuasa using (skpd = any (sesi_unit())) with check (skpd = any (sesi_unit()));
alter policy milik on lampiran_pemohon using (skpd = any (sesi_unit())) with check (skpd = any (sesi_unit()));
alter policy milik on lampiran_pemohon_isi
    using (exists (select from lampiran_pemohon l where l.id = lampiran and l.skpd = any (sesi_unit())))
    with check (exists (select from lampiran_pemohon l where l.id = lampiran and l.skpd = any (sesi_unit())));
alter policy baca_skpd on bukaan_pemohon using (skpd = any (sesi_unit()));
alter policy catat_skpd on bukaan_pemohon with check (skpd = any (sesi_unit())
    and oleh is not distinct from (select sesi_akun()) and pada = (select sesi_saat()));
alter policy milik_baca on surat using (case perihal
    when 'permohonan' then exists (select from permohonan p where p.id = perihal_id)
    when 'keberatan' then exists (select from keberatan k where k.id = perihal_id)
    else skpd = any (sesi_unit()) end);
alter policy milik_tulis on surat
    with check (skpd = any (sesi_unit()) and oleh is not distinct from (select sesi_akun()));
alter policy milik on tenggat_bergeser using (skpd = any (sesi_unit()));
alter policy antre_skpd on surel_keluar with check (skpd = any (sesi_unit()) and keadaan = 'antre');
alter policy baca_skpd on disposisi using (skpd = any (sesi_unit()) or pemilik = any (sesi_unit()));

create or replace function limpahkan_permohonan(permohonan uuid, versi int, ke uuid, sejak date, isian jsonb) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    dilimpahkan boolean;
begin
    if not exists (select from skpd s where s.id = limpahkan_permohonan.ke and s.berlaku_sampai is null) then
        raise exception 'SKPD penerima tidak ada atau sudah berakhir' using errcode = 'foreign_key_violation';
    end if;
    update permohonan p
       set skpd = limpahkan_permohonan.ke, tindakan = 'limpahkan', tahap_sejak = limpahkan_permohonan.sejak,
           isian = limpahkan_permohonan.isian
     where p.id = limpahkan_permohonan.permohonan and p.versi = limpahkan_permohonan.versi
       and p.skpd <> limpahkan_permohonan.ke
       and (current_setting('role') = 'sip_utama' or p.skpd = any (sesi_unit()));
    dilimpahkan := found;
    update pemohon o set skpd = limpahkan_permohonan.ke
      from permohonan p where dilimpahkan and p.id = limpahkan_permohonan.permohonan and o.id = p.pemohon;
    return dilimpahkan;
end
$$;
create or replace function riwayat_permohonan(permohonan uuid) returns setof permohonan_versi
    language sql stable security definer set search_path = public, pg_temp as $$
    select v.* from permohonan_versi v
     where v.id = riwayat_permohonan.permohonan
       and exists (select from permohonan p where p.id = riwayat_permohonan.permohonan
                   and (current_setting('role') = 'sip_utama' or p.skpd = any (sesi_unit())))
$$;
create or replace function riwayat_keberatan(keberatan uuid) returns setof keberatan_versi
    language sql stable security definer set search_path = public, pg_temp as $$
    select v.* from keberatan_versi v
     where v.id = riwayat_keberatan.keberatan
       and exists (select from keberatan k where k.id = riwayat_keberatan.keberatan
                   and (current_setting('role') in ('sip_utama', 'sip_periksa') or k.skpd = any (sesi_unit())))
$$;
create or replace function riwayat_sengketa(sengketa uuid) returns setof sengketa_versi
    language sql stable security definer set search_path = public, pg_temp as $$
    select v.* from sengketa_versi v
     where v.id = riwayat_sengketa.sengketa
       and exists (select from sengketa s where s.id = riwayat_sengketa.sengketa
                   and (current_setting('role') in ('sip_utama', 'sip_periksa') or s.skpd = any (sesi_unit())))
$$;
create or replace function cari_permohonan(kunci tsquery) returns table (id uuid, dari int, sampai int)
    language sql stable security definer set search_path = public, pg_temp rows 500 as $$
    select c.id, c.dari, c.sampai
      from permohonan_cari c
     where c.kata @@ kunci and (c.skpd = any (sesi_unit()) or current_setting('role') = 'sip_utama')
$$;
create or replace function permohonan_disposisi(disposisi uuid)
    returns table (nomor text, rincian text, tujuan text, diterima date, jatuh_tempo date, tahap text, hasil text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select p.nomor, p.rincian, p.tujuan, p.diterima, p.jatuh_tempo, p.tahap, p.hasil
      from disposisi d join permohonan p on p.id = d.permohonan
     where d.id = permohonan_disposisi.disposisi
       and (current_setting('role') = 'sip_utama' or d.skpd = any (sesi_unit()) or d.pemilik = any (sesi_unit()))
$$;

-- Numbers of the desks that a session answers for; a letter on an ended unit's request continues that desk's series.
create or replace function terbitkan_nomor(penerbit text, jenis text, tahun int) returns int language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    nomor int;
begin
    if current_setting('role') <> 'sip_utama' and not exists (
            select from badan_publik b cross join skpd s
             where s.id = any (sesi_unit()) and b.kode || ':' || s.kode = terbitkan_nomor.penerbit) then
        raise exception 'Nomor % hanya diterbitkan oleh mejanya sendiri', penerbit using errcode = 'insufficient_privilege';
    end if;
    insert into penomoran as p values (penerbit, jenis, tahun, 1)
    on conflict on constraint penomoran_pkey do update set terakhir = p.terakhir + 1
    returning terakhir into nomor;
    return nomor;
end
$$;

-- Nothing is received by a unit that has ended; what it received before may still be recorded.
create function jaga_skpd_berakhir() returns trigger language plpgsql as $$
begin
    if exists (select from skpd s where s.id = new.skpd and s.berlaku_sampai < new.diterima) then
        raise exception 'SKPD ini sudah berakhir pada tanggal diterimanya' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger skpd_berakhir before insert on permohonan for each row execute function jaga_skpd_berakhir();
