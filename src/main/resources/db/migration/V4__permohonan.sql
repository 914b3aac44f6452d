-- The register of requests (P21 Ps 32, Lampiran VIII), its versions and its numbers.

-- A person's data lives here and nowhere else: not in versions, trail, queue, logs or search.
create table pemohon (
    id        uuid primary key,
    skpd      uuid not null references skpd,
    nama      text not null check (length(nama) between 1 and 200),
    alamat    text check (length(alamat) <= 500),
    kontak    text check (length(kontak) <= 200),
    pekerjaan text check (length(pekerjaan) <= 100),
    nik_sandi bytea, -- encrypted with a key kept outside the database
    nik_sidik bytea  -- HMAC of the same, for finding the same applicant again
);
create index pemohon_nik on pemohon (nik_sidik) where nik_sidik is not null;

create table permohonan (
    id            uuid primary key,
    skpd          uuid not null references skpd,       -- the owner: only its people may change the row
    pemohon       uuid references pemohon,             -- none where an imported register names nobody
    nomor         text not null check (length(nomor) between 1 and 100),
    penerbit      text,                                -- the desk that issued the number ...
    tahun         int,
    urut          int check (urut > 0),                -- ... gapless within (penerbit, tahun)
    sumber        text,                                -- or the register that an import brought it from
    nomor_asal    text check (length(nomor_asal) <= 100),
    diterima      date not null check (diterima >= date '2000-01-01'),
    jatuh_tempo   date not null,                       -- the written notice is due (UU 14/2008 Ps 22(7)), as known at entry
    jalur         text not null check (jalur in ('langsung', 'lisan', 'surat', 'surel', 'daring', 'whatsapp', 'tidak_tercatat')),
    jenis_pemohon text not null check (jenis_pemohon in
        ('perseorangan', 'kelompok_orang', 'badan_hukum', 'tidak_tercatat')),
    rincian       text not null check (length(rincian) between 1 and 8000),
    tujuan        text check (length(tujuan) <= 2000),
    hasil         text not null default 'berjalan' check (hasil in ('berjalan', 'dikabulkan_penuh',
        'dikabulkan_sebagian', 'ditolak', 'dialihkan', 'belum_dikuasai', 'dicabut', 'tidak_lengkap')),
    selesai       date,
    hari_kerja    int check (hari_kerja >= 0),         -- working days from receipt to the end
    alasan        text check (alasan in ('17a', '17b', '17c', '17d', '17e', '17f', '17g', '17h', '17i', '17j',
        '6_3_a', '6_3_b', '6_3_c', '6_3_d', 'lain')),
    keterangan    text check (length(keterangan) <= 2000),
    versi         int not null default 1,
    unique (penerbit, tahun, urut),
    unique (sumber, nomor_asal),
    check (num_nulls(penerbit, tahun, urut) in (0, 3)),
    check (num_nulls(sumber, nomor_asal) in (0, 2)),
    check ((urut is null) <> (nomor_asal is null)),
    check ((hasil = 'berjalan') = (selesai is null)),
    check (selesai >= diterima),
    check (jatuh_tempo > diterima),
    check ((hari_kerja is null) = (selesai is null)),
    check ((hasil = 'ditolak') = (alasan is not null)),
    check (keterangan is not null or (hasil not in ('dikabulkan_sebagian', 'dialihkan') and alasan not in ('17j', 'lain')))
);
create index permohonan_skpd_diterima on permohonan (skpd, diterima desc, id);
create index permohonan_diterima on permohonan (diterima desc, id);

-- Every state a row ever had; written by the database itself, whatever path the change took.
create table permohonan_versi (
    baris         bigint generated always as identity primary key,
    id            uuid        not null,
    versi         int         not null,
    skpd          uuid        not null,
    nomor         text        not null,
    penerbit      text,
    tahun         int,
    urut          int,
    sumber        text,
    nomor_asal    text,
    diterima      date        not null,
    jatuh_tempo   date        not null,
    jalur         text        not null,
    jenis_pemohon text        not null,
    rincian       text        not null,
    tujuan        text,
    hasil         text        not null,
    selesai       date,
    hari_kerja    int,
    alasan        text,
    keterangan    text,
    oleh          uuid,
    pada          timestamptz not null,
    asal          text        not null,
    sidik         bytea       not null,
    urutan        bigint unique, -- its place in the order of commits, given by the sealer ...
    sampai        bigint,        -- ... and the place of the version that took over from it
    unique (id, versi)
);
create index permohonan_versi_diterima on permohonan_versi (diterima, skpd);

-- The record's digest: its stored fields, in this order, for ever (scheme 1). The applicant is not in it.
create function sidik_permohonan(v permohonan_versi) returns bytea language sql immutable parallel safe as $$
    select substring(sidik_isi('1', v.id::text, v.skpd::text, v.nomor, v.penerbit, v.tahun::text, v.urut::text,
        v.sumber, v.nomor_asal, (v.diterima - date '2000-01-01')::text, (v.jatuh_tempo - date '2000-01-01')::text,
        v.jalur, v.jenis_pemohon, v.rincian, v.tujuan, v.hasil, (v.selesai - date '2000-01-01')::text,
        v.hari_kerja::text, v.alasan, v.keterangan) for 16)
$$;

-- What the chain binds: the record's digest and who made it so, when and from where.
create function isi_permohonan(v permohonan_versi) returns bytea language sql immutable parallel safe as $$
    select sidik_isi('permohonan', v.id::text, v.versi::text, encode(v.sidik, 'hex'), v.oleh::text,
        (extract(epoch from v.pada) * 1000000)::bigint::text, v.asal)
$$;
grant execute on function sidik_permohonan, isi_permohonan to sip_periksa;

create function permohonan_sebelum_ubah() returns trigger language plpgsql as $$
begin
    if (new.id, new.penerbit, new.tahun, new.urut, new.sumber, new.nomor_asal)
        is distinct from (old.id, old.penerbit, old.tahun, old.urut, old.sumber, old.nomor_asal) then
        raise exception 'Identitas dan nomor permohonan tidak dapat diubah' using errcode = 'integrity_constraint_violation';
    end if;
    new.versi := old.versi + 1;
    return new;
end
$$;
create trigger versi before update on permohonan for each row execute function permohonan_sebelum_ubah();

create function permohonan_catat_versi() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    v permohonan_versi;
begin
    v := jsonb_populate_record(null::permohonan_versi, to_jsonb(new)); -- by name: a new column cannot be forgotten
    v.baris := nextval(pg_get_serial_sequence('permohonan_versi', 'baris'));
    v.oleh := sesi_akun();
    v.pada := sesi_saat();
    v.asal := sesi_asal();
    v.sidik := sidik_permohonan(v);
    insert into permohonan_versi overriding system value select v.*;
    insert into antrean_segel (jenis, id, versi, skpd, isi)
    values ('permohonan', v.id, v.versi, v.skpd, isi_permohonan(v));
    return null;
end
$$;
create trigger catat_versi after insert or update on permohonan for each row execute function permohonan_catat_versi();
create trigger tetap before delete or truncate on permohonan execute function tolak_hapus();
create trigger tetap before delete or truncate on permohonan_versi execute function tolak_hapus();

-- Numbers: the row lock makes the series gapless, for a number is taken in the transaction that uses it.
create table penomoran (
    penerbit text not null,
    jenis    text not null,
    tahun    int  not null,
    terakhir int  not null check (terakhir > 0),
    primary key (penerbit, jenis, tahun)
);
create function terbitkan_nomor(penerbit text, jenis text, tahun int) returns int language sql
    security definer set search_path = public, pg_temp as $$
    insert into penomoran as p values (penerbit, jenis, tahun, 1)
    on conflict (penerbit, jenis, tahun) do update set terakhir = p.terakhir + 1
    returning terakhir
$$;
grant execute on function terbitkan_nomor to sip_skpd, sip_utama;

alter table pemohon enable row level security;
alter table permohonan enable row level security;
alter table permohonan_versi enable row level security;
alter table penomoran enable row level security;

grant select, insert, update on pemohon, permohonan to sip_skpd, sip_utama;
grant select on permohonan_versi to sip_skpd, sip_utama;
grant select on permohonan, permohonan_versi, penomoran to sip_periksa;
-- Figures may count every row and say when it changed, and may read none of its words.
grant select (id, versi, skpd, diterima, jatuh_tempo, jalur, jenis_pemohon, hasil, selesai, hari_kerja, alasan, pada,
    urutan, sampai) on permohonan_versi to sip_hitung;

create policy milik on pemohon to sip_skpd using (skpd = (select sesi_skpd())) with check (skpd = (select sesi_skpd()));
create policy semua on pemohon to sip_utama using (true) with check (true);
create policy milik on permohonan to sip_skpd using (skpd = (select sesi_skpd())) with check (skpd = (select sesi_skpd()));
create policy semua on permohonan to sip_utama using (true) with check (true);
create policy periksa on permohonan for select to sip_periksa using (true);
create policy milik on permohonan_versi for select to sip_skpd using (skpd = (select sesi_skpd()));
create policy semua on permohonan_versi for select to sip_utama using (true);
create policy hitung on permohonan_versi for select to sip_hitung using (true);
create policy periksa on permohonan_versi for select to sip_periksa using (true);
create policy periksa on penomoran for select to sip_periksa using (true);

-- The sealer: takes what is committed, gives it the next places, extends the chain, tells the listeners.
-- One at a time per database; a second one finds the lock taken and returns null.
create function segel_antrean(batas int, saat timestamptz) returns bigint language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    kepala bigint;
    ujung  bytea;
    akhir  bigint;
    unit   text;
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

    update permohonan_versi v set urutan = s.urutan
      from segel s where s.urutan > kepala and s.jenis = 'permohonan' and (v.id, v.versi) = (s.id, s.versi);
    update permohonan_versi v set sampai = s.urutan
      from segel s where s.urutan > kepala and s.jenis = 'permohonan' and (v.id, v.versi) = (s.id, s.versi - 1);

    select max(urutan), coalesce(string_agg(distinct skpd::text, ','), '') into akhir, unit from segel where urutan > kepala;
    perform pg_notify('sip_segel', akhir || ' ' || case when length(unit) < 7000 then unit else '*' end);
    return akhir;
end
$$;
grant execute on function segel_antrean to sip_segel;
