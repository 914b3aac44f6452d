-- Comparing a unit's own register, as a file, with ours: what the file's columns mean, what differs, and what was decided.

-- How a unit's file is read, as its officer chose it; kept so that the next file needs no choosing.
create table pemetaan_berkas (
    skpd  uuid primary key references skpd,
    isian jsonb       not null, -- field to column, and word of the file to word of ours; no row of the file
    oleh  uuid                 default sesi_akun(),
    pada  timestamptz not null default sesi_saat()
);

-- A file that waits for its mapping, in encrypted pieces, for it may name applicants. It goes when it has been compared,
-- or a day after it came.
create table unggahan (
    id      uuid primary key,
    skpd    uuid        not null references skpd,
    berkas  text        not null check (length(berkas) between 1 and 200),
    sha256  text        not null,
    periode text,                -- as asked; none = what the file covers
    oleh    uuid                 default sesi_akun(),
    pada    timestamptz not null default sesi_saat()
);
create table potongan_unggahan (
    unggahan uuid  not null references unggahan on delete cascade,
    ke       int   not null,
    skpd     uuid  not null references skpd,
    isi      bytea not null,
    primary key (unggahan, ke)
);

-- Forgets a file of one's own, and whatever nobody came back to.
create function hapus_unggahan(satu uuid) returns void language sql security definer set search_path = public, pg_temp as $$
    delete from unggahan u
     where u.pada < sesi_saat() - interval '1 day'
        or u.id = satu and (current_setting('role') = 'sip_utama' or u.skpd = sesi_skpd())
$$;
grant execute on function hapus_unggahan to sip_skpd, sip_utama;

create table pencocokan (
    id              uuid primary key,
    ke              bigint generated always as identity,
    skpd            uuid        not null references skpd,
    berkas          text        not null,
    sha256          text        not null,
    sumber          text        not null, -- the register's name: with its number the identity of what is taken over
    ruas            text[]      not null, -- which fields were compared
    dari            date        not null, -- the days of receipt that were compared
    sampai          date        not null,
    dibaca          int         not null,
    sama            int         not null,
    kembar          int         not null, -- rows that say again what another row says
    di_luar         int         not null, -- rows received outside of the period
    ditolak         int         not null, -- rows that could not be read
    pernah_ditolak  int         not null, -- differences that were rejected before, and are not asked again
    pengganti       uuid references pencocokan, -- the later comparison that covers the same days
    oleh            uuid                 default sesi_akun(),
    pada            timestamptz not null default sesi_saat(),
    check (sampai >= dari)
);
create index pencocokan_skpd on pencocokan (skpd, ke desc);
create index pencocokan_ke on pencocokan (ke);

-- One difference. `isi` is what the file says as the register would store it; nothing of the applicant is here.
create table beda (
    pencocokan uuid        not null references pencocokan,
    ke         int         not null,
    skpd       uuid        not null references skpd,
    jenis      text        not null check (jenis in ('hanya_di_skpd', 'hanya_di_pusat', 'berbeda')),
    nomor      text        not null,
    baris      bigint,                 -- where it stands in the file
    permohonan uuid,                   -- ours ...
    versi      int,                    -- ... as it was when compared
    diterima   date        not null,
    ruas       jsonb       not null,   -- [{ruas, pusat, skpd}]: what differs
    isi        jsonb,
    sidik      text        not null,   -- the same difference again has the same one
    sikap      text check (sikap in ('terima', 'tolak')),
    alasan     text check (length(alasan) between 1 and 500),
    kendala    text,                   -- why the last attempt to take it failed
    oleh       uuid,
    pada       timestamptz,
    primary key (pencocokan, ke),
    check ((permohonan is null) = (jenis = 'hanya_di_skpd')),
    check ((isi is null) = (jenis = 'hanya_di_pusat')),
    check ((sikap is null) = (pada is null)),
    check (sikap is distinct from 'tolak' or alasan is not null)
);
create index beda_terbuka on beda (skpd, pencocokan) where sikap is null;
create index beda_ditolak on beda (skpd, sidik) where sikap = 'tolak';

-- A row that could not be read, and why.
create table baris_tak_terbaca (
    pencocokan uuid   not null references pencocokan,
    baris      bigint not null,
    skpd       uuid   not null references skpd,
    nomor      text   not null,
    sebab      text   not null,
    primary key (pencocokan, baris)
);

-- What was compared stays; what was decided is decided once, but that a rejected difference may still be taken.
create function jaga_beda() returns trigger language plpgsql as $$
begin
    if old.sikap = 'terima' or old.sikap = 'tolak' and new.sikap is distinct from 'terima' and new.kendala is null then
        raise exception 'Perbedaan ini sudah diselesaikan' using errcode = 'restrict_violation';
    end if;
    if new.sikap is distinct from old.sikap then
        new.oleh := sesi_akun();
        new.pada := sesi_saat();
    end if;
    return new;
end
$$;
create trigger jaga before update on beda for each row execute function jaga_beda();
create trigger tetap before delete or truncate on pencocokan execute function tolak_hapus();
create trigger tetap before delete or truncate on beda execute function tolak_hapus();
create trigger tetap before delete or truncate on baris_tak_terbaca execute function tolak_hapus();

-- Whether a number of another register is in use, by whichever unit: taken over once more it would be two requests.
create function nomor_asal_dipakai(sumber text, nomor_asal text) returns boolean language sql stable
    security definer set search_path = public, pg_temp
    return exists (select from permohonan p where (p.sumber, p.nomor_asal) = (nomor_asal_dipakai.sumber, nomor_asal_dipakai.nomor_asal));
grant execute on function nomor_asal_dipakai to sip_skpd, sip_utama;

alter table pemetaan_berkas enable row level security;
alter table unggahan enable row level security;
alter table potongan_unggahan enable row level security;
alter table pencocokan enable row level security;
alter table beda enable row level security;
alter table baris_tak_terbaca enable row level security;

grant select, insert, update on pemetaan_berkas to sip_skpd, sip_utama;
grant select, insert on unggahan, potongan_unggahan to sip_skpd, sip_utama;
grant select, insert, update (pengganti) on pencocokan to sip_skpd, sip_utama;
grant select, insert, update (sikap, alasan, kendala) on beda to sip_skpd, sip_utama;
grant select, insert on baris_tak_terbaca to sip_skpd, sip_utama;
-- How much is open, every officer may know; what it is, only the owner and PPID Utama.
grant select (id, skpd, dari, sampai, pengganti) on pencocokan to sip_hitung;
grant select (pencocokan, skpd, jenis, sikap) on beda to sip_hitung;

create policy milik on pemetaan_berkas to sip_skpd using (skpd = (select sesi_skpd())) with check (skpd = (select sesi_skpd()));
create policy semua on pemetaan_berkas to sip_utama using (true) with check (true);
create policy milik on unggahan to sip_skpd using (skpd = (select sesi_skpd())) with check (skpd = (select sesi_skpd()));
create policy semua on unggahan to sip_utama using (true) with check (true);
create policy milik on potongan_unggahan to sip_skpd using (skpd = (select sesi_skpd())) with check (skpd = (select sesi_skpd()));
create policy semua on potongan_unggahan to sip_utama using (true) with check (true);
create policy milik on pencocokan to sip_skpd using (skpd = (select sesi_skpd())) with check (skpd = (select sesi_skpd()));
create policy semua on pencocokan to sip_utama using (true) with check (true);
create policy hitung on pencocokan for select to sip_hitung using (true);
create policy milik on beda to sip_skpd using (skpd = (select sesi_skpd())) with check (skpd = (select sesi_skpd()));
create policy semua on beda to sip_utama using (true) with check (true);
create policy hitung on beda for select to sip_hitung using (true);
create policy milik on baris_tak_terbaca to sip_skpd using (skpd = (select sesi_skpd())) with check (skpd = (select sesi_skpd()));
create policy semua on baris_tak_terbaca to sip_utama using (true) with check (true);
