-- Findings of the reconciliation: what is wrong, or looks so, between records. Each is one row for as long as the program
-- lives; it is opened, closed by somebody's act or gone by itself, and opened again as the same row.

-- What a finding can be of, and by which acts it is closed. A new rule is a new row.
create table aturan_temuan (
    kode      text primary key check (kode ~ '^[a-z_]{3,40}$'),
    ditinjau  boolean not null, -- the program itself finds and withdraws it; the others are told by who compares registers
    penutupan text[]  not null check (penutupan <@ array['terima', 'tolak', 'koreksi', 'bukan_ganda'])
);
insert into aturan_temuan values
    ('hanya_di_skpd', false, '{terima,tolak,koreksi}'),
    ('hanya_di_pusat', false, '{terima,tolak,koreksi}'),
    ('berbeda', false, '{terima,tolak,koreksi}');

create table temuan (
    id            uuid primary key default gen_random_uuid(),
    aturan        text not null references aturan_temuan,
    kunci         text not null check (length(kunci) between 1 and 300), -- what it is about, within its rule
    skpd          uuid not null references skpd,         -- who must act
    permohonan    uuid references permohonan,            -- none where the register lacks it
    pasangan      uuid references permohonan,            -- the other one of a pair ...
    skpd_pasangan uuid references skpd,                  -- ... and whose it is
    rincian       jsonb not null check (jsonb_typeof(rincian) = 'object'), -- the facts; no person, no other unit's words
    ditemukan     timestamptz not null default sesi_saat(), -- when it was last opened
    keadaan       text not null default 'terbuka' check (keadaan in ('terbuka', 'ditutup', 'hilang')),
    penutupan     text check (penutupan in ('terima', 'tolak', 'koreksi', 'bukan_ganda')),
    catatan       text check (length(catatan) between 1 and 1000), -- why it was closed
    versi         int not null default 1,
    unique (aturan, kunci),
    check ((keadaan = 'ditutup') = (penutupan is not null)),
    check ((catatan is not null) <= (penutupan is not null)),
    check ((penutupan in ('tolak', 'bukan_ganda')) <= (catatan is not null)),
    check (num_nulls(pasangan, skpd_pasangan) in (0, 2) and pasangan <> permohonan)
);
create index temuan_skpd on temuan (skpd, keadaan, aturan);
create index temuan_permohonan on temuan (permohonan) where permohonan is not null;
create index temuan_pasangan on temuan (pasangan) where pasangan is not null;

create table temuan_versi (
    baris         bigint generated always as identity primary key,
    id            uuid not null,
    versi         int  not null,
    aturan        text not null,
    kunci         text not null,
    skpd          uuid not null,
    permohonan    uuid,
    pasangan      uuid,
    skpd_pasangan uuid,
    rincian       jsonb not null,
    ditemukan     timestamptz not null,
    keadaan       text not null,
    penutupan     text,
    catatan       text,
    oleh          uuid,
    pada          timestamptz not null,
    asal          text not null,
    urutan        bigint unique, -- its place in the order of commits, given by the sealer ...
    sampai        bigint,        -- ... and the place of the version that took over from it
    unique (id, versi)
);

-- What the chain binds: the stored fields, in this order, for ever, and who made them so, when and from where.
create function isi_temuan(v temuan_versi) returns bytea language sql immutable parallel safe as $$
    select sidik_isi('temuan', v.id::text, v.versi::text, v.aturan, v.kunci, v.skpd::text, v.permohonan::text,
        v.pasangan::text, v.skpd_pasangan::text, v.rincian::text, (extract(epoch from v.ditemukan) * 1000000)::bigint::text,
        v.keadaan, v.penutupan, v.catatan, v.oleh::text, (extract(epoch from v.pada) * 1000000)::bigint::text, v.asal)
$$;
grant execute on function isi_temuan to sip_periksa;

create function temuan_sebelum_ubah() returns trigger language plpgsql as $$
begin
    if (new.id, new.aturan, new.kunci) is distinct from (old.id, old.aturan, old.kunci) then
        raise exception 'Pokok temuan tidak dapat diubah' using errcode = 'integrity_constraint_violation';
    end if;
    if new.penutupan is not null
        and not exists (select from aturan_temuan a where a.kode = new.aturan and new.penutupan = any (a.penutupan)) then
        raise exception 'Temuan % tidak ditutup dengan "%"', new.aturan, new.penutupan using errcode = 'check_violation';
    end if;
    new.versi := old.versi + 1;
    return new;
end
$$;
create function temuan_catat_versi() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    v temuan_versi;
begin
    v := jsonb_populate_record(null::temuan_versi, to_jsonb(new)); -- by name, as of permohonan
    v.baris := nextval(pg_get_serial_sequence('temuan_versi', 'baris'));
    v.oleh := sesi_akun();
    v.pada := sesi_saat();
    v.asal := sesi_asal();
    insert into temuan_versi overriding system value select v.*;
    insert into antrean_segel (jenis, id, versi, skpd, isi) values ('temuan', v.id, v.versi, v.skpd, isi_temuan(v));
    return null;
end
$$;
create trigger versi before update on temuan for each row execute function temuan_sebelum_ubah();
create trigger catat_versi after insert or update on temuan for each row execute function temuan_catat_versi();
create trigger tetap before delete or truncate on temuan execute function tolak_hapus();
create trigger tetap before delete or truncate on temuan_versi execute function tolak_hapus();
create trigger beku before update or delete or truncate on aturan_temuan execute function tolak_ubah();

-- Who compares registers tells what it found. The same thing found again is the same row: opened again, unless somebody
-- had it stand as it is and its facts are still those.
create function catat_temuan(aturan text, kunci text, skpd uuid, permohonan uuid, pasangan uuid, rincian jsonb)
    returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if catat_temuan.skpd is distinct from sesi_skpd() and current_setting('role') <> 'sip_utama'
        or exists (select from aturan_temuan a where a.kode = catat_temuan.aturan and a.ditinjau) then
        raise exception 'Temuan hanya dicatat untuk SKPD sendiri' using errcode = 'insufficient_privilege';
    end if;
    insert into temuan as t (aturan, kunci, skpd, permohonan, pasangan, skpd_pasangan, rincian)
    values (catat_temuan.aturan, catat_temuan.kunci, catat_temuan.skpd, catat_temuan.permohonan, catat_temuan.pasangan,
        (select p.skpd from permohonan p where p.id = catat_temuan.pasangan), catat_temuan.rincian)
    on conflict on constraint temuan_aturan_kunci_key do update
       set skpd = excluded.skpd, permohonan = excluded.permohonan, pasangan = excluded.pasangan,
           skpd_pasangan = excluded.skpd_pasangan, rincian = excluded.rincian, keadaan = 'terbuka', penutupan = null,
           catatan = null, ditemukan = case t.keadaan when 'terbuka' then t.ditemukan else excluded.ditemukan end
     where (t.skpd, t.permohonan, t.pasangan, t.rincian, t.keadaan)
           is distinct from (excluded.skpd, excluded.permohonan, excluded.pasangan, excluded.rincian, 'terbuka')
       and not (coalesce(t.penutupan, '') in ('tolak', 'bukan_ganda') and t.rincian = excluded.rincian);
    return (select t.id from temuan t where (t.aturan, t.kunci) = (catat_temuan.aturan, catat_temuan.kunci));
end
$$;
-- ... and what is so no more: it is gone, whoever closes nothing.
create function hilangkan_temuan(temuan uuid) returns boolean language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    update temuan t set keadaan = 'hilang'
     where t.id = hilangkan_temuan.temuan and t.keadaan = 'terbuka'
       and (t.skpd = sesi_skpd() or current_setting('role') = 'sip_utama')
       and not exists (select from aturan_temuan a where a.kode = t.aturan and a.ditinjau);
    return found;
end
$$;
grant execute on function catat_temuan, hilangkan_temuan to sip_skpd, sip_utama;

-- A finding goes with its record to the new owner, and its history with it.
create function temuan_ikut_pemilik() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    update temuan t set skpd = new.skpd where t.permohonan = new.id and t.skpd <> new.skpd;
    update temuan t set skpd_pasangan = new.skpd where t.pasangan = new.id and t.skpd_pasangan <> new.skpd;
    return null;
end
$$;
create trigger temuan_ikut_pemilik after update of skpd on permohonan for each row
    when (old.skpd <> new.skpd) execute function temuan_ikut_pemilik();
create function riwayat_temuan(temuan uuid) returns setof temuan_versi
    language sql stable security definer set search_path = public, pg_temp as $$
    select v.* from temuan_versi v
     where v.id = riwayat_temuan.temuan
       and exists (select from temuan t where t.id = riwayat_temuan.temuan
                   and (current_setting('role') = 'sip_utama' or sesi_skpd() in (t.skpd, t.skpd_pasangan)))
$$;
grant execute on function riwayat_temuan to sip_skpd, sip_utama;

alter table aturan_temuan enable row level security;
alter table temuan enable row level security;
alter table temuan_versi enable row level security;
grant select on aturan_temuan to sip_skpd, sip_utama, sip_hitung, sip_periksa;
grant select on temuan, temuan_versi to sip_skpd, sip_utama, sip_periksa;
grant update (keadaan, penutupan, catatan) on temuan to sip_skpd, sip_utama;
-- How many of a rule a unit has is for every officer to see; of what, is not.
grant select (aturan, skpd, keadaan, ditemukan) on temuan to sip_hitung;

create policy baca on aturan_temuan for select using (true);
-- Both units of a pair read it; who must act closes it, and nobody says by hand that it is gone.
create policy baca_skpd on temuan for select to sip_skpd using ((select sesi_skpd()) in (skpd, skpd_pasangan));
create policy tutup_skpd on temuan for update to sip_skpd
    using (skpd = (select sesi_skpd()) and keadaan <> 'hilang')
    with check (skpd = (select sesi_skpd()) and keadaan <> 'hilang');
create policy baca on temuan for select to sip_utama, sip_hitung, sip_periksa using (true);
create policy tutup_utama on temuan for update to sip_utama
    using (keadaan <> 'hilang') with check (keadaan <> 'hilang');
create policy baca_skpd on temuan_versi for select to sip_skpd using ((select sesi_skpd()) in (skpd, skpd_pasangan));
create policy baca on temuan_versi for select to sip_utama, sip_periksa using (true);
