-- All differences of a kind taken or rejected at once: how far that has come, so that it is seen, can be stopped, and goes
-- on after a crash where it was. Each portion moves this row in its own transaction, so nothing is decided twice.

create table putusan_massal (
    id         uuid primary key,
    ke         bigint generated always as identity unique,
    pencocokan uuid not null references pencocokan,
    skpd       uuid not null references skpd,
    jenis      text not null check (jenis in ('hanya_di_skpd', 'hanya_di_pusat', 'berbeda')),
    sikap      text not null check (sikap in ('terima', 'tolak')),
    alasan     text not null check (length(alasan) between 1 and 500),
    koreksi    text check (length(koreksi) between 1 and 1000), -- why months that were closed may be changed
    semua      int  not null check (semua > 0),  -- how many waited when it was asked
    sesudah    int  not null default 0,          -- the place up to which it has come
    satu_satu  int  not null default 0,          -- up to there one by one: a portion that ends there was refused
    selesai    int  not null default 0,
    terkendala int  not null default 0,
    keadaan    text not null default 'berjalan' check (keadaan in ('berjalan', 'selesai', 'dihentikan', 'gagal')),
    sebab      text,                             -- why it failed
    peran      text not null default current_setting('role'), -- whose act it is: each portion is done as this officer
    akun       uuid          default sesi_akun(),
    unit       uuid          default sesi_skpd(),
    asal       text not null default sesi_asal(),
    pada       timestamptz not null default sesi_saat(),
    diubah     timestamptz not null default sesi_saat(),
    check ((keadaan = 'gagal') = (sebab is not null))
);
create unique index putusan_massal_berjalan on putusan_massal (pencocokan) where keadaan = 'berjalan';

create function jaga_putusan_massal() returns trigger language plpgsql as $$
begin
    if old.keadaan <> 'berjalan' then
        raise exception 'Putusan ini sudah berakhir' using errcode = 'restrict_violation';
    end if;
    new.diubah := sesi_saat();
    return new;
end
$$;
create trigger jaga before update on putusan_massal for each row execute function jaga_putusan_massal();
create trigger tetap before delete or truncate on putusan_massal execute function tolak_hapus();

-- What is under way anywhere, for whoever carries it on, and whether the account that asked may still act; of what it
-- decides this tells nothing.
create function putusan_massal_berjalan() returns table (id uuid, peran text, akun uuid, unit uuid, asal text,
        aktif boolean)
    language sql stable security definer set search_path = public, pg_temp as $$
    select m.id, m.peran, m.akun, m.unit, m.asal,
           m.akun is null or exists (select from akun a where a.id = m.akun and a.aktif)
      from putusan_massal m where m.keadaan = 'berjalan' order by m.ke
$$;
grant execute on function putusan_massal_berjalan to sip_segel;

alter table putusan_massal enable row level security;
grant select, insert (id, pencocokan, skpd, jenis, sikap, alasan, koreksi, semua),
    update (sesudah, satu_satu, selesai, terkendala, keadaan, sebab) on putusan_massal to sip_skpd, sip_utama;
create policy milik on putusan_massal to sip_skpd using (skpd = any (sesi_unit())) with check (skpd = any (sesi_unit()));
create policy semua on putusan_massal to sip_utama using (true) with check (true);
