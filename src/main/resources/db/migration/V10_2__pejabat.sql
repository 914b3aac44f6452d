-- Who holds the offices of a desk.

create extension if not exists btree_gist; -- trusted since PostgreSQL 13: the database's owner may create it

-- Who held which office of a desk from when to when (P21 Ps 6). One office has one holder on one day.
create table pejabat (
    id        uuid primary key,
    skpd      uuid references skpd,
    jenis     text not null check (jenis in ('ppid', 'atasan_ppid', 'kepala')),
    sebutan   text not null check (sebutan in ('definitif', 'plt', 'plh', 'an')),
    jabatan   text not null check (length(jabatan) between 1 and 200),
    atas_nama text check (length(atas_nama) between 1 and 200), -- the office on whose behalf an a.n. signs
    nama      text not null check (length(nama) between 1 and 150),
    nip       text check (nip ~ '^\d{18}$'),
    pangkat   text check (length(pangkat) between 1 and 80),
    surel     text check (length(surel) between 6 and 200),
    dari      date not null check (dari >= date '2000-01-01'),
    sampai    date check (sampai >= dari),
    batal     boolean not null default false, -- recorded by mistake: kept, and counts on no day
    versi     int not null default 1,
    check ((sebutan = 'an') = (atas_nama is not null)),
    constraint pejabat_satu_pemegang exclude using gist
        (coalesce(skpd, '00000000-0000-0000-0000-000000000000') with =, jenis with =, daterange(dari, sampai, '[]') with &&)
        where (not batal)
);
create table pejabat_versi (
    baris bigint generated always as identity primary key,
    id    uuid not null references pejabat,
    versi int not null,
    skpd  uuid,
    isi   jsonb not null,
    oleh  uuid default sesi_akun(),
    pada  timestamptz not null default sesi_saat(),
    asal  text not null default sesi_asal(),
    unique (id, versi)
);
create function pejabat_sebelum_ubah() returns trigger language plpgsql as $$
begin
    if (new.id, new.skpd, new.jenis) is distinct from (old.id, old.skpd, old.jenis) then
        raise exception 'Jabatan yang dipegang tidak dapat dipindahkan' using errcode = 'integrity_constraint_violation';
    end if;
    new.versi := old.versi + 1;
    return new;
end
$$;
create function pejabat_catat_versi() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    insert into pejabat_versi (id, versi, skpd, isi) values (new.id, new.versi, new.skpd, to_jsonb(new));
    return null;
end
$$;
create trigger versi before update on pejabat for each row execute function pejabat_sebelum_ubah();
create trigger catat_versi after insert or update on pejabat for each row execute function pejabat_catat_versi();
create trigger tetap before delete or truncate on pejabat execute function tolak_hapus();
create trigger beku before update or delete or truncate on pejabat_versi execute function tolak_ubah();

alter table pejabat enable row level security;
alter table pejabat_versi enable row level security;
grant select, insert on pejabat to sip_skpd, sip_utama;
grant update (sebutan, jabatan, atas_nama, nama, nip, pangkat, surel, dari, sampai, batal) on pejabat to sip_skpd, sip_utama;
grant select on pejabat_versi to sip_skpd, sip_utama;
grant select on pejabat, pejabat_versi to sip_periksa;
create policy milik on pejabat to sip_skpd using (skpd = (select sesi_skpd())) with check (skpd = (select sesi_skpd()));
create policy baca_induk on pejabat for select to sip_skpd using (skpd is null); -- the Atasan PPID of all units
create policy semua on pejabat to sip_utama using (true) with check (true);
create policy periksa on pejabat for select to sip_periksa using (true);
create policy milik on pejabat_versi for select to sip_skpd using (skpd = (select sesi_skpd()));
create policy semua on pejabat_versi for select to sip_utama, sip_periksa using (true);
