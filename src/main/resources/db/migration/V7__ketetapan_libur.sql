-- Days off that were decided after the lists that the program carries, and the hour that ends a day's service.

-- Decisions are appended in the order in which they became known here. None is changed or deleted: a wrong entry is
-- struck by another one that names it and says why.
create table ketetapan_libur (
    baris       bigint generated always as identity primary key,
    id          uuid not null unique,
    kelompok    uuid not null,      -- entered or imported together, all or nothing
    tanggal     date not null check (tanggal between date '2000-01-01' and date '2199-12-31'),
    tindakan    text not null check (tindakan in ('ditetapkan', 'dihapus')),
    jenis       text not null check (jenis in ('libur_nasional', 'cuti_bersama', 'libur_daerah')),
    nama        text not null check (length(nama) between 1 and 200),
    keputusan   text not null check (length(keputusan) between 1 and 200),
    diputuskan  date not null,      -- the day of the decree; it counts here from the day of its entry on
    membatalkan uuid unique references ketetapan_libur (id),
    alasan      text check (length(alasan) between 1 and 500),
    oleh        uuid        default sesi_akun(),
    pada        timestamptz not null default sesi_saat(),
    asal        text        not null default sesi_asal(),
    check ((membatalkan is null) = (alasan is null))
);
create index ketetapan_libur_kelompok on ketetapan_libur (kelompok);

-- The hour after which a receipt counts as one of the next working day. It holds for receipts from a later day on, so
-- that setting it moves no time that runs.
create table jam_layanan (
    baris        bigint generated always as identity primary key,
    id           uuid not null unique,
    berlaku_dari date not null,
    tutup        time,              -- none = the rule ends
    oleh         uuid        default sesi_akun(),
    pada         timestamptz not null default sesi_saat(),
    asal         text        not null default sesi_asal()
);

-- Which running times a group of decisions moved: what an officer reads after it, beside each record's own history.
create table tenggat_bergeser (
    baris    bigint generated always as identity primary key,
    kelompok uuid not null,
    jenis    text not null,         -- the register that the record stands in
    objek    uuid not null,
    skpd     uuid not null references skpd,
    nomor    text not null,
    tenggat  text not null,         -- which of the record's times
    dari     date not null,
    ke       date not null check (ke <> dari)
);
create index tenggat_bergeser_kelompok on tenggat_bergeser (kelompok, skpd);

create function isi_ketetapan_libur(k ketetapan_libur) returns bytea language sql immutable parallel safe as $$
    select sidik_isi('ketetapan_libur', k.id::text, k.kelompok::text, (k.tanggal - date '2000-01-01')::text, k.tindakan,
        k.jenis, k.nama, k.keputusan, (k.diputuskan - date '2000-01-01')::text, k.membatalkan::text, k.alasan,
        k.oleh::text, (extract(epoch from k.pada) * 1000000)::bigint::text, k.asal)
$$;
create function isi_jam_layanan(j jam_layanan) returns bytea language sql immutable parallel safe as $$
    select sidik_isi('jam_layanan', j.id::text, (j.berlaku_dari - date '2000-01-01')::text,
        extract(epoch from j.tutup)::bigint::text, j.oleh::text, (extract(epoch from j.pada) * 1000000)::bigint::text,
        j.asal)
$$;
grant execute on function isi_ketetapan_libur, isi_jam_layanan to sip_periksa;

create function ketetapan_libur_antre() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    insert into antrean_segel (jenis, id, versi, isi) values ('ketetapan_libur', new.id, 1, isi_ketetapan_libur(new));
    return null;
end
$$;
create function jam_layanan_antre() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    insert into antrean_segel (jenis, id, versi, isi) values ('jam_layanan', new.id, 1, isi_jam_layanan(new));
    return null;
end
$$;
create trigger antre after insert on ketetapan_libur for each row execute function ketetapan_libur_antre();
create trigger antre after insert on jam_layanan for each row execute function jam_layanan_antre();
create trigger beku before update or delete or truncate on ketetapan_libur execute function tolak_ubah();
create trigger beku before update or delete or truncate on jam_layanan execute function tolak_ubah();
create trigger beku before update or delete or truncate on tenggat_bergeser execute function tolak_ubah();

-- How much is known of the calendar: another text after every entry.
create function kepala_kalender() returns text language sql stable security definer set search_path = public, pg_temp
    return coalesce((select max(baris) from ketetapan_libur), 0) || '.' || coalesce((select max(baris) from jam_layanan), 0);

-- Whoever stores what the calendar gave holds it until the end of the transaction, and whoever records a decision waits
-- for that: nothing is stored by a calendar that a decision has meanwhile replaced. Volatile, so that what is read after
-- the wait is what the other has committed.
create function kunci_kalender() returns text language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform pg_advisory_xact_lock_shared(hashtext('sip.kalender'));
    return (select kepala_kalender());
end
$$;
-- A long import holds it for minutes; then this says false, and the desks are not kept waiting behind it.
create function kunci_kalender_ubah() returns boolean language plpgsql
    security definer set search_path = public, pg_temp set lock_timeout = '5s' as $$
begin
    perform pg_advisory_xact_lock(hashtext('sip.kalender'));
    return true;
exception
    when lock_not_available then return false;
end
$$;
grant execute on function kepala_kalender, kunci_kalender to sip_skpd, sip_utama, sip_hitung, sip_periksa;
grant execute on function kunci_kalender_ubah to sip_utama;

alter table ketetapan_libur enable row level security;
alter table jam_layanan enable row level security;
alter table tenggat_bergeser enable row level security;

grant select on ketetapan_libur, jam_layanan to sip_skpd, sip_utama, sip_hitung, sip_periksa;
grant insert on ketetapan_libur, jam_layanan, tenggat_bergeser to sip_utama;
grant select on tenggat_bergeser to sip_skpd, sip_utama, sip_periksa;
create policy baca on ketetapan_libur for select using (true);
create policy baca on jam_layanan for select using (true);
create policy tetapkan on ketetapan_libur for insert to sip_utama
    with check (oleh is not distinct from (select sesi_akun()) and pada = (select sesi_saat()));
create policy tetapkan on jam_layanan for insert to sip_utama
    with check (oleh is not distinct from (select sesi_akun()) and pada = (select sesi_saat()));
create policy milik on tenggat_bergeser for select to sip_skpd using (skpd = (select sesi_skpd()));
create policy semua on tenggat_bergeser for select to sip_utama using (true);
create policy periksa on tenggat_bergeser for select to sip_periksa using (true);
create policy catat on tenggat_bergeser for insert to sip_utama with check (true);
