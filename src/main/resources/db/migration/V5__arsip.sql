-- Frozen prints. The row never changes; what happens to a print is appended beside it.

create table arsip (
    id              uuid primary key,
    kode            text not null unique check (kode ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
    jenis           text not null check (jenis in ('LPI')),
    nomor           text not null unique,
    penerbit        text not null,
    tahun           int  not null,
    urut            int  not null check (urut > 0),
    judul           text not null,
    dari            date not null,
    sampai          date not null check (sampai >= dari),
    skpd            uuid references skpd,      -- the scope; none = the whole province
    pembuat         uuid references skpd,      -- the unit whose officer enacted it; none = PPID Utama
    urutan          bigint not null,           -- computed from the versions up to this place
    ditetapkan      timestamptz not null,
    ditetapkan_oleh uuid references akun,
    ditetapkan_nama text not null,
    data            text not null,             -- the figures, as canonical JSON
    dokumen         text not null,             -- the report's records, as JSON
    sidik_data      bytea not null check (length(sidik_data) = 32),
    sidik_dokumen   bytea not null check (length(sidik_dokumen) = 32),
    sidik_pdf       bytea not null check (length(sidik_pdf) = 32),
    menggantikan    uuid unique references arsip, -- a mistake is mended by a revision that names what it replaces
    unique (penerbit, tahun, urut)
);
create index arsip_ditetapkan on arsip (ditetapkan desc);

-- The bytes stand apart, so that they can one day be destroyed lawfully while their hash stays (UU 43/2009 Ps 51).
create table arsip_isi (
    arsip uuid primary key references arsip,
    pdf   bytea not null
);

create table arsip_peristiwa (
    baris     bigint generated always as identity primary key,
    arsip     uuid not null references arsip,
    jenis     text not null check (jenis in ('dicetak', 'disimpan')),
    pada      timestamptz not null default sesi_saat(),
    oleh      uuid default sesi_akun(),
    oleh_nama text not null,
    rangkap   int  check (rangkap between 1 and 99),
    tempat    text check (length(tempat) between 1 and 300),
    check ((jenis = 'dicetak') = (rangkap is not null)),
    check ((jenis = 'disimpan') = (tempat is not null))
);
create index arsip_peristiwa_arsip on arsip_peristiwa (arsip, baris);

create function arsip_antre() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into antrean_segel (jenis, id, versi, skpd, isi) values ('arsip', new.id, 1, new.pembuat, isi_arsip(new));
    return null;
end
$$;
create function isi_arsip(a arsip) returns bytea language sql immutable parallel safe as $$
    select sidik_isi('arsip', a.id::text, a.kode, a.nomor, encode(a.sidik_data, 'hex'), encode(a.sidik_dokumen, 'hex'),
        encode(a.sidik_pdf, 'hex'), a.urutan::text, (extract(epoch from a.ditetapkan) * 1000000)::bigint::text,
        a.ditetapkan_oleh::text, a.menggantikan::text)
$$;
grant execute on function isi_arsip to sip_periksa;
create trigger antre after insert on arsip for each row execute function arsip_antre();

create function tolak_ubah() returns trigger language plpgsql as $$
begin
    raise exception 'Baris % tidak pernah diubah', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger beku before update or delete or truncate on arsip execute function tolak_ubah();
create trigger beku before update or delete or truncate on arsip_isi execute function tolak_ubah();
create trigger beku before update or delete or truncate on arsip_peristiwa execute function tolak_ubah();

alter table arsip enable row level security;
alter table arsip_isi enable row level security;
alter table arsip_peristiwa enable row level security;

-- A report holds counts only, and counts are open to every officer.
grant select, insert on arsip, arsip_isi, arsip_peristiwa to sip_skpd, sip_utama;
grant select on arsip, arsip_isi, arsip_peristiwa to sip_periksa;
grant select (id, kode, jenis, nomor, judul, dari, sampai, skpd, urutan, ditetapkan, ditetapkan_nama, data,
    sidik_data, sidik_pdf, menggantikan) on arsip to sip_publik;
create policy baca on arsip for select using (true);
create policy baca on arsip_isi for select to sip_skpd, sip_utama, sip_periksa using (true);
create policy baca on arsip_peristiwa for select to sip_skpd, sip_utama, sip_periksa using (true);
create policy tetapkan_skpd on arsip for insert to sip_skpd with check (pembuat = (select sesi_skpd()));
create policy tetapkan_utama on arsip for insert to sip_utama with check (pembuat is null);
create policy tetapkan_skpd on arsip_isi for insert to sip_skpd
    with check (exists (select from arsip a where a.id = arsip and a.pembuat = (select sesi_skpd())));
create policy tetapkan_utama on arsip_isi for insert to sip_utama with check (true);
-- Every officer may print; where the signed paper is kept, only the desk that enacted it can say.
create policy catat_skpd on arsip_peristiwa for insert to sip_skpd with check (oleh is not distinct from (select sesi_akun())
    and (jenis = 'dicetak' or exists (select from arsip a where a.id = arsip and a.pembuat = (select sesi_skpd()))));
create policy catat_utama on arsip_peristiwa for insert to sip_utama with check (oleh is not distinct from (select sesi_akun()));
