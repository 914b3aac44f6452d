-- The public body whose installation this is (UU 14/2008 Ps 1(3)), its work units, and the people who sign in.

create table badan_publik (
    satu          boolean primary key default true check (satu), -- one installation = one public body
    kode          text not null check (kode ~ '^[A-Z0-9]{2,12}$'),
    nama          text not null, -- first line of the letterhead
    wilayah       text not null,
    tempat        text not null, -- where documents are dated
    alamat        text not null,
    alamat_publik text,          -- address printed in the verification code; none = the code stands alone
    demo          boolean not null -- its register is invented, and every page and print says so
);
insert into badan_publik values (true, 'KALBAR', 'Pemerintah Provinsi Kalimantan Barat', 'Provinsi Kalimantan Barat',
    'Pontianak', e'Jalan Jenderal Ahmad Yani Pontianak, Kalimantan Barat 78124\nLaman www.kalbarprov.go.id', null, false);

create table skpd (
    id             uuid primary key,
    kode           text not null unique check (kode ~ '^[A-Z0-9][A-Z0-9._-]{0,23}$'),
    nama           text not null check (length(nama) between 3 and 200),
    singkatan      text not null check (length(singkatan) between 1 and 40),
    jenis          text not null check (jenis in
        ('biro', 'sekretariat', 'dinas', 'satuan', 'badan', 'inspektorat', 'rsud', 'rsj', 'lainnya')),
    berlaku_dari   date not null,
    berlaku_sampai date,
    check (berlaku_sampai >= berlaku_dari)
);

create table akun (
    id            uuid primary key,
    nama_pengguna text not null unique check (nama_pengguna ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
    nama          text not null check (length(nama) between 1 and 200),
    sandi         text not null,
    peran         text not null check (peran in ('admin', 'utama', 'skpd')),
    skpd          uuid references skpd,
    aktif         boolean not null default true,
    dibuat        timestamptz not null,
    check ((peran = 'skpd') = (skpd is not null))
);

-- The trail: who did what, when, from where. Never a person's data.
create table jejak (
    baris    bigint generated always as identity primary key,
    pada     timestamptz not null default sesi_saat(),
    akun     uuid        default sesi_akun(),
    skpd     uuid        default sesi_skpd(),
    asal     text        not null default sesi_asal(),
    tindakan text        not null,
    objek    text        not null,
    rincian  text
);
create index jejak_tindakan on jejak (tindakan, pada);
create trigger tetap before delete or truncate on jejak execute function tolak_hapus();

-- A demonstration begins with nothing and never becomes a real register: its sign-ins are public. So are names
-- that begin like theirs, which no real register admits.
create function jaga_demo() returns trigger language plpgsql as $$
begin
    if old.demo and not new.demo then
        raise exception 'Basis data demonstrasi tidak dapat menjadi register sungguhan' using errcode = 'restrict_violation';
    end if;
    if new.demo and not old.demo and (exists (select from permohonan) or exists (select from arsip)
        or exists (select from akun where peran <> 'admin')) then
        raise exception 'Demonstrasi hanya untuk basis data kosong' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger jaga_demo before update of demo on badan_publik for each row execute function jaga_demo();
create function tolak_akun_demo() returns trigger language plpgsql as $$
begin
    if new.nama_pengguna like 'demo.%' and not (select demo from badan_publik) then
        raise exception 'Akun % hanya ada di basis data demonstrasi', new.nama_pengguna using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger tolak_akun_demo before insert or update of nama_pengguna on akun for each row execute function tolak_akun_demo();

alter table badan_publik enable row level security;
alter table skpd enable row level security;
alter table akun enable row level security;
alter table jejak enable row level security;

grant select on badan_publik, skpd to sip_skpd, sip_utama, sip_hitung, sip_masuk, sip_publik, sip_periksa;
create policy baca on badan_publik for select using (true);
create policy baca on skpd for select using (true);
grant insert, update on skpd to sip_utama;
grant update (demo) on badan_publik to sip_utama;
create policy ubah_utama on badan_publik for update to sip_utama using (true);
create policy catat_utama on skpd for insert to sip_utama with check (true);
create policy ubah_utama on skpd for update to sip_utama using (true);

grant select on akun to sip_masuk;
grant select (id, nama_pengguna, nama, peran, skpd, aktif, dibuat) on akun to sip_periksa;
grant select, insert, update on akun to sip_utama;
grant select (id, nama_pengguna, nama, peran, skpd, aktif), update (sandi) on akun to sip_skpd;
create policy masuk on akun for select to sip_masuk using (true);
create policy periksa on akun for select to sip_periksa using (true);
create policy kelola on akun to sip_utama using (true) with check (true);
create policy sendiri_baca on akun for select to sip_skpd using (id = (select sesi_akun()));
create policy sendiri_ubah on akun for update to sip_skpd using (id = (select sesi_akun()));

grant insert on jejak to sip_skpd, sip_utama, sip_masuk, sip_publik;
grant select on jejak to sip_skpd, sip_utama, sip_periksa;
create policy tulis on jejak for insert with check (true);
create policy baca_skpd on jejak for select to sip_skpd using (skpd = (select sesi_skpd()));
create policy baca_utama on jejak for select to sip_utama using (true);
create policy baca_periksa on jejak for select to sip_periksa using (true);

-- Officials' names in office are no secret (UU 14/2008 Ps 18(2) b); their other columns are.
create function nama_akun(siapa uuid) returns text language sql stable security definer set search_path = public, pg_temp
    return (select a.nama from akun a where a.id = siapa);
grant execute on function nama_akun to sip_skpd, sip_utama;
