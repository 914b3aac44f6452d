-- The applicants of a file's rows that we lack, hidden with the key of the installation, for as long as their rows can be
-- taken, also those that were rejected: taken over with the row, else forgotten when the row goes, its comparison is replaced
-- or ninety days have passed (UU 27/2022 Ps 35, 43).
create table orang_beda (
    pencocokan uuid  not null,
    ke         int   not null,
    skpd       uuid  not null references skpd,
    isi        bytea not null, -- name, address, contact and occupation, encrypted
    nik_sandi  bytea,
    nik_sidik  bytea,
    primary key (pencocokan, ke),
    foreign key (pencocokan, ke) references beda (pencocokan, ke)
);

create function orang_ikuti_beda() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    delete from orang_beda o using baru b
     where (o.pencocokan, o.ke) = (b.pencocokan, b.ke) and (b.sikap = 'terima' or b.gugur is not null);
    return null;
end
$$;
create trigger orang_ubah after update on beda referencing new table as baru
    for each statement execute function orang_ikuti_beda();
create function orang_ikuti_pengganti() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    delete from orang_beda o using baru c where o.pencocokan = c.id and c.pengganti is not null;
    return null;
end
$$;
create trigger orang_pengganti after update on pencocokan referencing new table as baru
    for each statement execute function orang_ikuti_pengganti();

-- Whatever nobody took in ninety days, also where nobody compares again.
create function hapus_orang_beda() returns void language sql security definer set search_path = public, pg_temp as $$
    delete from orang_beda o using pencocokan c where c.id = o.pencocokan and c.pada < sesi_saat() - interval '90 days'
$$;
grant execute on function hapus_orang_beda to sip_skpd, sip_utama, sip_segel;

alter table orang_beda enable row level security;
grant select, insert on orang_beda to sip_skpd, sip_utama;
create policy milik on orang_beda to sip_skpd using (skpd = any (sesi_unit())) with check (skpd = any (sesi_unit()));
create policy semua on orang_beda to sip_utama using (true) with check (true);
