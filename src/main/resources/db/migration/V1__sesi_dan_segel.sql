-- Who acts, and in which order the acts became true.

revoke all on schema public from public;
grant usage on schema public to sip_skpd, sip_utama, sip_hitung, sip_masuk, sip_publik, sip_segel, sip_periksa;
alter default privileges revoke execute on functions from public;

-- The transaction's own settings, written by the program before its first statement. Nothing set means
-- null, and null equals nobody's rows.
create function sesi_skpd() returns uuid language sql stable
    return nullif(current_setting('sip.skpd', true), '')::uuid;
create function sesi_akun() returns uuid language sql stable
    return nullif(current_setting('sip.akun', true), '')::uuid;
-- A write without an instant or an origin is refused here rather than recorded as unknown.
create function sesi_saat() returns timestamptz language sql stable
    return current_setting('sip.saat')::timestamptz;
create function sesi_asal() returns text language sql stable
    return current_setting('sip.asal');
grant execute on function sesi_skpd, sesi_akun, sesi_saat, sesi_asal to public;

-- One digest over fields in a fixed order, each with its length before it, so that ('ab','c') and ('a','bc')
-- differ; null is '-'. Declared immutable: the database is UTF8, so convert_to depends on nothing else.
create function sidik_isi(variadic isi text[]) returns bytea language sql immutable parallel safe as $$
    select sha256(convert_to(string_agg(coalesce(octet_length(b) || ':' || b, '-'), '' order by n), 'UTF8'))
      from unnest(isi) with ordinality as t(b, n)
$$;

-- The hash chain as an aggregate, so that a batch is chained by one window and not by a loop.
create function rantai_lanjut(rantai bytea, awal bytea, urutan bigint, isi bytea) returns bytea
    language sql immutable parallel safe
    return sha256(coalesce(rantai, awal) || int8send(urutan) || isi);
create aggregate rantai(awal bytea, urutan bigint, isi bytea) (sfunc = rantai_lanjut, stype = bytea);
grant execute on function sidik_isi, rantai_lanjut, rantai(bytea, bigint, bytea) to public;

-- Committed, not yet in order. Filled by triggers in the writing transaction; emptied by the sealer.
create table antrean_segel (
    baris bigint generated always as identity primary key,
    jenis text   not null,
    id    uuid   not null,
    versi int    not null,
    skpd  uuid,
    isi   bytea  not null
);

-- The one order of commits. A sequence is not in commit order, so nothing else is a cursor.
create table segel (
    urutan bigint      primary key,
    jenis  text        not null,
    id     uuid        not null,
    versi  int         not null,
    skpd   uuid,
    isi    bytea       not null,
    rantai bytea       not null,
    pada   timestamptz not null,
    unique (jenis, id, versi)
);
alter table antrean_segel enable row level security;
alter table segel enable row level security;
create policy baca_periksa on segel for select to sip_periksa using (true);
create policy baca_periksa on antrean_segel for select to sip_periksa using (true);
grant select on segel, antrean_segel to sip_periksa;
-- The head of the order is no secret: boards and reports name it.
create function kepala_segel() returns bigint language sql stable security definer set search_path = public, pg_temp
    return coalesce((select max(urutan) from segel), 0);
grant execute on function kepala_segel to sip_skpd, sip_utama, sip_hitung, sip_publik, sip_segel, sip_periksa;

create function tolak_hapus() returns trigger language plpgsql as $$
begin
    raise exception 'Baris % tidak pernah dihapus', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger tetap before delete or truncate on segel execute function tolak_hapus();
