-- Requests between public bodies (bantuan kedinasan, P21 Ps 54-55). They have a register and a series of their own and
-- are no permohonan: no figure counts them.
insert into jenis_nomor values
    ('bantuan_kedinasan', 'Bantuan kedinasan', '{urut:3}/BK/{unit}/{bulan_romawi}/{tahun}');

create table bantuan_kedinasan (
    id         uuid primary key,
    skpd       uuid not null references skpd,
    nomor      text not null check (length(nomor) between 1 and 100),
    penerbit   text not null,
    tahun      int  not null,
    urut       int  not null check (urut > 0),
    diterima   date not null check (diterima >= date '2000-01-01'),
    peminta    text not null check (length(peminta) between 1 and 200), -- the public body that asks, never a person
    surat      text check (length(surat) between 1 and 200),           -- number and date of its letter
    rincian    text not null check (length(rincian) between 1 and 8000),
    hasil      text not null default 'berjalan' check (hasil in ('berjalan', 'diberikan', 'tidak_diberikan', 'dicabut')),
    selesai    date check (selesai >= diterima),
    keterangan text check (length(keterangan) between 1 and 2000),
    versi      int not null default 1,
    unique (penerbit, tahun, urut),
    check ((hasil = 'berjalan') = (selesai is null)),
    check (hasil <> 'tidak_diberikan' or keterangan is not null)
);
create index bantuan_kedinasan_skpd on bantuan_kedinasan (skpd, diterima desc, id);

create table bantuan_kedinasan_versi (
    baris      bigint generated always as identity primary key,
    id         uuid not null,
    versi      int  not null,
    skpd       uuid not null,
    nomor      text not null,
    penerbit   text not null,
    tahun      int  not null,
    urut       int  not null,
    diterima   date not null,
    peminta    text not null,
    surat      text,
    rincian    text not null,
    hasil      text not null,
    selesai    date,
    keterangan text,
    oleh       uuid,
    pada       timestamptz not null,
    asal       text not null,
    urutan     bigint unique, -- its place in the order of commits, given by the sealer ...
    sampai     bigint,        -- ... and the place of the version that took over from it
    unique (id, versi)
);

-- What the chain binds: the stored fields, in this order, for ever, and who made them so, when and from where.
create function isi_bantuan_kedinasan(v bantuan_kedinasan_versi) returns bytea language sql immutable parallel safe as $$
    select sidik_isi('bantuan_kedinasan', v.id::text, v.versi::text, v.skpd::text, v.nomor, v.penerbit, v.tahun::text,
        v.urut::text, (v.diterima - date '2000-01-01')::text, v.peminta, v.surat, v.rincian, v.hasil,
        (v.selesai - date '2000-01-01')::text, v.keterangan, v.oleh::text,
        (extract(epoch from v.pada) * 1000000)::bigint::text, v.asal)
$$;
grant execute on function isi_bantuan_kedinasan to sip_periksa;

create function bantuan_kedinasan_sebelum_ubah() returns trigger language plpgsql as $$
begin
    if (new.id, new.skpd, new.penerbit, new.tahun, new.urut, new.nomor)
        is distinct from (old.id, old.skpd, old.penerbit, old.tahun, old.urut, old.nomor) then
        raise exception 'Identitas dan nomor bantuan kedinasan tidak dapat diubah'
            using errcode = 'integrity_constraint_violation';
    end if;
    new.versi := old.versi + 1;
    return new;
end
$$;
create function bantuan_kedinasan_catat_versi() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    v bantuan_kedinasan_versi;
begin
    v := jsonb_populate_record(null::bantuan_kedinasan_versi, to_jsonb(new)); -- by name, as of permohonan
    v.baris := nextval(pg_get_serial_sequence('bantuan_kedinasan_versi', 'baris'));
    v.oleh := sesi_akun();
    v.pada := sesi_saat();
    v.asal := sesi_asal();
    insert into bantuan_kedinasan_versi overriding system value select v.*;
    insert into antrean_segel (jenis, id, versi, skpd, isi)
    values ('bantuan_kedinasan', v.id, v.versi, v.skpd, isi_bantuan_kedinasan(v));
    return null;
end
$$;
create trigger versi before update on bantuan_kedinasan for each row execute function bantuan_kedinasan_sebelum_ubah();
create trigger catat_versi after insert or update on bantuan_kedinasan
    for each row execute function bantuan_kedinasan_catat_versi();
create trigger tetap before delete or truncate on bantuan_kedinasan execute function tolak_hapus();
create trigger tetap before delete or truncate on bantuan_kedinasan_versi execute function tolak_hapus();

alter table bantuan_kedinasan enable row level security;
alter table bantuan_kedinasan_versi enable row level security;
grant select, insert on bantuan_kedinasan to sip_skpd, sip_utama;
grant update (diterima, peminta, surat, rincian, hasil, selesai, keterangan) on bantuan_kedinasan to sip_skpd, sip_utama;
grant select on bantuan_kedinasan_versi to sip_skpd, sip_utama;
grant select on bantuan_kedinasan, bantuan_kedinasan_versi to sip_periksa;
create policy milik on bantuan_kedinasan to sip_skpd
    using (skpd = (select sesi_skpd())) with check (skpd = (select sesi_skpd()));
create policy semua on bantuan_kedinasan to sip_utama using (true) with check (true);
create policy periksa on bantuan_kedinasan for select to sip_periksa using (true);
create policy milik on bantuan_kedinasan_versi for select to sip_skpd using (skpd = (select sesi_skpd()));
create policy semua on bantuan_kedinasan_versi for select to sip_utama, sip_periksa using (true);
