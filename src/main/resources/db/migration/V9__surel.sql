-- Mail that leaves the program (UU 14/2008 Ps 22(4)-(5), P21 Ps 30(2), 42(3)). The queue names its recipients by
-- reference: names and addresses are looked up when a mail is sent, and are nowhere in it.

grant usage on schema public to sip_surel;

create table surel_keluar (
    id             uuid primary key default gen_random_uuid(), -- also the mail's Message-ID
    baris          bigint generated always as identity unique, -- in the order of queuing
    kunci          text not null unique check (length(kunci) between 1 and 200), -- one cause, one mail
    jenis_penerima text not null check (jenis_penerima in ('pemohon', 'akun', 'skpd', 'utama', 'pejabat')),
    penerima       uuid,                    -- none = whoever serves as PPID Utama when it is sent
    skpd           uuid references skpd,    -- the unit that sends it; none = PPID Utama
    perihal        text not null check (length(perihal) between 1 and 200 and perihal !~ '[[:cntrl:]]'),
    isi            text not null check (length(isi) between 1 and 20000),
    lampiran       uuid,                    -- a letter to attach
    berlaku_sampai timestamptz,             -- a reminder is of no use after its day; none = for ever
    keadaan        text not null default 'antre' check (keadaan in
        ('antre', 'sedang_dikirim', 'terkirim', 'gagal', 'tidak_pasti', 'dibatalkan')),
    percobaan      int  not null default 0 check (percobaan >= 0),
    coba_lagi      timestamptz not null default sesi_saat(), -- not before
    galat          text check (length(galat) <= 300), -- why the last try failed; never an address
    dibuat         timestamptz not null default sesi_saat(),
    berubah        timestamptz not null default sesi_saat(),
    check ((jenis_penerima = 'utama') = (penerima is null))
);
create index surel_keluar_antre on surel_keluar (coba_lagi, baris) where keadaan = 'antre';
create index surel_keluar_berjalan on surel_keluar (penerima) where keadaan in ('antre', 'sedang_dikirim');
create index surel_keluar_keadaan on surel_keluar (keadaan, baris desc);

-- Never twice, kept by the database: what was sent stays sent, and what may have been sent is sent again only by
-- somebody who decides so. The sender itself cannot.
create function surel_keluar_langkah() returns trigger language plpgsql as $$
begin
    if (new.keadaan, old.keadaan) not in (
           ('sedang_dikirim', 'antre'), ('antre', 'antre'), ('gagal', 'antre'), ('dibatalkan', 'antre'),
           ('terkirim', 'sedang_dikirim'), ('antre', 'sedang_dikirim'), ('gagal', 'sedang_dikirim'),
           ('tidak_pasti', 'sedang_dikirim'),
           ('antre', 'gagal'), ('antre', 'tidak_pasti'), ('dibatalkan', 'gagal'), ('dibatalkan', 'tidak_pasti'))
       or current_user = 'sip_surel' and old.keadaan not in ('antre', 'sedang_dikirim')
       or current_user = 'sip_utama' and (old.keadaan = 'sedang_dikirim' or new.keadaan = 'sedang_dikirim') then
        raise exception 'Surel % tidak dapat menjadi %', old.keadaan, new.keadaan using errcode = 'restrict_violation';
    end if;
    new.berubah := sesi_saat();
    return new;
end
$$;
create trigger langkah before update on surel_keluar for each row execute function surel_keluar_langkah();
create trigger tetap before delete or truncate on surel_keluar execute function tolak_hapus();

-- Work that is done once on a working day, whichever node comes first.
create table pekerjaan_harian (
    nama text not null check (length(nama) between 1 and 40),
    hari date not null,
    pada timestamptz not null default sesi_saat(),
    primary key (nama, hari)
);
create trigger tetap before delete or truncate on pekerjaan_harian execute function tolak_hapus();

-- How mail leaves. No row yet means that it waits.
create table peladen_surel (
    satu        boolean primary key default true check (satu),
    host        text not null check (length(host) between 1 and 253 and host !~ '[[:space:][:cntrl:]]'),
    porta       int  not null check (porta between 1 and 65535),
    pengamanan  text not null check (pengamanan in ('starttls', 'tls', 'tanpa')),
    pengguna    text check (length(pengguna) <= 200),
    sandi       bytea,                      -- encrypted with a key kept outside the database
    alamat      text not null check (length(alamat) between 3 and 254 and alamat !~ '[[:cntrl:]]'),
    nama        text not null check (length(nama) between 1 and 200 and nama !~ '[[:cntrl:]]'),
    jam_harian  int  not null check (jam_harian between 0 and 23), -- when reminders and digests are made
    check (sandi is null or pengguna is not null)
);

-- Where an officer reads mail: known to that officer and to the sender.
create table akun_surel (
    akun   uuid primary key references akun,
    alamat text check (length(alamat) between 3 and 254 and alamat !~ '[[:space:][:cntrl:]]') -- none = no mail
);

-- Whether anybody would be reached; it tells no address.
create function petugas_bersurel(jenis text, siapa uuid) returns boolean language sql stable
    security definer set search_path = public, pg_temp as $$
    select exists (select from akun a join akun_surel s on s.akun = a.id
                    where a.aktif and s.alamat is not null
                      and case jenis
                              when 'akun' then a.id = siapa
                              when 'skpd' then a.peran = 'skpd' and a.skpd = siapa
                              when 'utama' then a.peran = 'utama'
                              else false
                          end)
$$;
grant execute on function petugas_bersurel to sip_skpd, sip_utama;

alter table surel_keluar enable row level security;
alter table pekerjaan_harian enable row level security;
alter table peladen_surel enable row level security;
alter table akun_surel enable row level security;

grant select, insert on surel_keluar to sip_utama;
grant update (keadaan, percobaan, coba_lagi, galat) on surel_keluar to sip_utama;
grant insert on surel_keluar to sip_skpd;
grant select on surel_keluar to sip_surel;
grant update (keadaan, percobaan, coba_lagi, galat) on surel_keluar to sip_surel;
create policy antre_skpd on surel_keluar for insert to sip_skpd with check (skpd = (select sesi_skpd()) and keadaan = 'antre');
create policy antre_utama on surel_keluar for insert to sip_utama with check (keadaan = 'antre');
create policy baca_utama on surel_keluar for select to sip_utama using (true);
create policy putus_utama on surel_keluar for update to sip_utama using (true);
create policy kirim on surel_keluar to sip_surel using (true);

grant insert on pekerjaan_harian to sip_utama;
create policy tandai on pekerjaan_harian for insert to sip_utama with check (true);

grant select (satu, host, porta, pengamanan, pengguna, alamat, nama, jam_harian), insert, update on peladen_surel to sip_utama;
grant select on peladen_surel to sip_surel;
create policy atur on peladen_surel to sip_utama using (true) with check (true);
create policy kirim on peladen_surel for select to sip_surel using (true);

grant select, insert, update on akun_surel to sip_skpd, sip_utama;
grant select on akun_surel to sip_surel;
create policy sendiri_skpd on akun_surel to sip_skpd
    using (akun = (select sesi_akun())) with check (akun = (select sesi_akun()));
create policy sendiri_utama on akun_surel to sip_utama
    using (akun = (select sesi_akun())) with check (akun = (select sesi_akun()));
create policy kirim on akun_surel for select to sip_surel using (true);

-- The sender reads a person only while a mail to that person is on its way.
grant select on skpd, badan_publik to sip_surel;
grant select (id, nama, peran, skpd, aktif) on akun to sip_surel;
grant select (id, nama, kontak) on pemohon to sip_surel;
create policy kirim on akun for select to sip_surel using (true);
create policy kirim on pemohon for select to sip_surel using (exists (select from surel_keluar k
    where k.penerima = pemohon.id and k.jenis_penerima = 'pemohon' and k.keadaan in ('antre', 'sedang_dikirim')));
