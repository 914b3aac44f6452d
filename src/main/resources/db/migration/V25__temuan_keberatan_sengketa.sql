-- Findings of objections and of disputes, by the same table, history and chain as those of requests. A finding is of one
-- record at most, and its pair, where it has one, is of the same kind.

alter table aturan_temuan
    add jenis  text    not null default 'permohonan' check (jenis in ('permohonan', 'keberatan', 'sengketa')),
    add harian boolean not null default false; -- becomes true or untrue as days pass, without any change of a record
alter table aturan_temuan disable trigger beku;
update aturan_temuan set harian = true where kode in ('tanggal_depan', 'hasil_tak_tercatat');
alter table aturan_temuan enable trigger beku;

alter table temuan
    add keberatan          uuid references keberatan,
    add sengketa           uuid references sengketa,
    add pasangan_keberatan uuid references keberatan,
    add pasangan_sengketa  uuid references sengketa,
    drop constraint temuan_check3,
    add constraint temuan_satu_catatan check (num_nonnulls(permohonan, keberatan, sengketa) <= 1),
    add constraint temuan_pasangan check (
        num_nonnulls(pasangan, pasangan_keberatan, pasangan_sengketa) = (skpd_pasangan is not null)::int
        and (pasangan is null or num_nonnulls(keberatan, sengketa) = 0)
        and (pasangan_keberatan is not null) <= (keberatan is not null)
        and (pasangan_sengketa is not null) <= (sengketa is not null)
        and pasangan <> permohonan and pasangan_keberatan <> keberatan and pasangan_sengketa <> sengketa);
create index temuan_keberatan on temuan (keberatan) where keberatan is not null;
create index temuan_sengketa on temuan (sengketa) where sengketa is not null;
create index temuan_pasangan_keberatan on temuan (pasangan_keberatan) where pasangan_keberatan is not null;
create index temuan_pasangan_sengketa on temuan (pasangan_sengketa) where pasangan_sengketa is not null;

alter table temuan_versi
    add keberatan          uuid,
    add sengketa           uuid,
    add pasangan_keberatan uuid,
    add pasangan_sengketa  uuid;
create index temuan_versi_skpd on temuan_versi (skpd) where keadaan = 'terbuka'; -- what a berita acara looks for

-- What the chain binds of a finding of a request is what it always was; the new fields stand behind it where there are any.
create or replace function isi_temuan(v temuan_versi) returns bytea language sql immutable parallel safe as $$
    select case when num_nonnulls(v.keberatan, v.sengketa, v.pasangan_keberatan, v.pasangan_sengketa) = 0
        then sidik_isi('temuan', v.id::text, v.versi::text, v.aturan, v.kunci, v.skpd::text, v.permohonan::text,
            v.pasangan::text, v.skpd_pasangan::text, v.rincian::text, (extract(epoch from v.ditemukan) * 1000000)::bigint::text,
            v.keadaan, v.penutupan, v.catatan, v.oleh::text, (extract(epoch from v.pada) * 1000000)::bigint::text, v.asal)
        else sidik_isi('temuan', v.id::text, v.versi::text, v.aturan, v.kunci, v.skpd::text, v.permohonan::text,
            v.pasangan::text, v.skpd_pasangan::text, v.rincian::text, (extract(epoch from v.ditemukan) * 1000000)::bigint::text,
            v.keadaan, v.penutupan, v.catatan, v.oleh::text, (extract(epoch from v.pada) * 1000000)::bigint::text, v.asal,
            v.keberatan::text, v.sengketa::text, v.pasangan_keberatan::text, v.pasangan_sengketa::text) end
$$;

-- They go with their record to the new owner, as those of a request do.
create function temuan_ikut_keberatan() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    update temuan t set skpd = new.skpd where t.keberatan = new.id and t.skpd <> new.skpd;
    update temuan t set skpd_pasangan = new.skpd where t.pasangan_keberatan = new.id and t.skpd_pasangan <> new.skpd;
    return null;
end
$$;
create trigger temuan_ikut_pemilik after update of skpd on keberatan for each row
    when (old.skpd <> new.skpd) execute function temuan_ikut_keberatan();
create function temuan_ikut_sengketa() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    update temuan t set skpd = new.skpd where t.sengketa = new.id and t.skpd <> new.skpd;
    update temuan t set skpd_pasangan = new.skpd where t.pasangan_sengketa = new.id and t.skpd_pasangan <> new.skpd;
    return null;
end
$$;
create trigger temuan_ikut_pemilik after update of skpd on sengketa for each row
    when (old.skpd <> new.skpd) execute function temuan_ikut_sengketa();

-- What must be evaluated again though no version of it is new: as before, and objections and disputes.
alter table temuan_antrean
    alter permohonan drop not null,
    add keberatan uuid,
    add sengketa  uuid,
    add check (num_nonnulls(permohonan, keberatan, sengketa) = 1);
create or replace function temuan_antre_pemohon() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    insert into temuan_antrean (permohonan) select p.id from permohonan p where p.pemohon = new.id;
    insert into temuan_antrean (keberatan) select k.id from keberatan k where k.pemohon = new.id and k.permohonan is null;
    return null;
end
$$;
create index keberatan_pemohon on keberatan (pemohon);
create or replace function temuan_antre_buka() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    insert into temuan_antrean (permohonan, keberatan, sengketa) values (new.permohonan, new.keberatan, new.sengketa);
    return null;
end
$$;
drop trigger temuan_antre on temuan;
create trigger temuan_antre after update of keadaan on temuan for each row
    when (old.keadaan = 'ditutup' and new.keadaan = 'terbuka' and old.rincian = new.rincian
        and num_nonnulls(new.permohonan, new.keberatan, new.sengketa) = 1)
    execute function temuan_antre_buka();
