-- Letters and forms as they were issued (P21 Lampiran VI, VII, IX, X). The row never changes; a letter is mended by
-- another one that names what it replaces.

create table surat (
    id            uuid primary key,
    jenis         text not null check (jenis in ('formulir_permintaan', 'tanda_terima', 'tidak_lengkap', 'pemberitahuan',
        'perpanjangan', 'penolakan', 'formulir_keberatan', 'tanda_terima_keberatan', 'tanggapan_keberatan')),
    nomor         text check (length(nomor) between 1 and 100), -- none for forms, which carry their record's
    penerbit      text,                                -- the desk that issued the number ...
    seri          text check (seri in ('surat', 'keputusan')),
    tahun         int,
    urut          int check (urut > 0),                -- ... gapless within (penerbit, seri, tahun)
    perihal       text not null check (perihal in ('permohonan', 'keberatan')), -- the record it is about,
    perihal_id    uuid not null,
    perihal_nomor text not null,
    perihal_versi int not null check (perihal_versi > 0),                       -- and the version it was made from
    skpd          uuid not null references skpd,
    tanggal       date not null,
    dibuat        timestamptz not null default sesi_saat(),
    oleh          uuid default sesi_akun(),
    sidik_pdf     bytea not null check (length(sidik_pdf) = 32),
    sidik_sandi   bytea not null check (length(sidik_sandi) = 32), -- of the hidden bytes, so that no key is needed to examine them
    menggantikan  uuid unique references surat,
    unique (penerbit, seri, tahun, urut),
    check (num_nulls(penerbit, seri, tahun, urut) in (0, 4)),
    check ((urut is null) = (jenis in ('formulir_permintaan',
        'tanda_terima', 'formulir_keberatan', 'tanda_terima_keberatan', 'tanggapan_keberatan'))),
    check ((nomor is null) = (jenis in ('formulir_permintaan', 'tanda_terima', 'formulir_keberatan', 'tanda_terima_keberatan')))
);
create unique index surat_nomor on surat (nomor) where urut is not null; -- the Atasan's own are not ours to judge
create index surat_perihal on surat (perihal_id, dibuat);

-- The bytes name a person, so they are hidden with a key kept outside the database; they stand apart, so that they can
-- one day be destroyed lawfully while their hash stays (UU 43/2009 Ps 51).
create table surat_isi (
    surat uuid primary key references surat,
    sandi bytea not null
);

create function isi_surat(s surat) returns bytea language sql immutable parallel safe as $$
    select sidik_isi('surat', s.id::text, s.jenis, s.nomor, s.penerbit, s.seri, s.tahun::text, s.urut::text, s.perihal,
        s.perihal_id::text, s.perihal_versi::text, s.skpd::text, (s.tanggal - date '2000-01-01')::text,
        (extract(epoch from s.dibuat) * 1000000)::bigint::text, s.oleh::text, encode(s.sidik_pdf, 'hex'),
        encode(s.sidik_sandi, 'hex'), s.menggantikan::text)
$$;
grant execute on function isi_surat to sip_periksa;
create function surat_antre() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into antrean_segel (jenis, id, versi, skpd, isi) values ('surat', new.id, 1, new.skpd, isi_surat(new));
    return null;
end
$$;
create trigger antre after insert on surat for each row execute function surat_antre();

-- A letter replaces one of its own kind about the same record, and is about a record of its own unit.
create function surat_periksa() returns trigger language plpgsql as $$
begin
    if new.menggantikan is not null and not exists (select from surat l where l.id = new.menggantikan
            and (l.jenis, l.perihal, l.perihal_id) = (new.jenis, new.perihal, new.perihal_id)) then
        raise exception 'Surat hanya menggantikan surat sejenis tentang hal yang sama' using errcode = 'integrity_constraint_violation';
    end if;
    if new.perihal = 'permohonan' and not exists (select from permohonan p
            where (p.id, p.skpd) = (new.perihal_id, new.skpd)) then
        raise exception 'Surat ini bukan tentang permohonan SKPD-nya' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger periksa before insert on surat for each row execute function surat_periksa();
create trigger beku before update or delete or truncate on surat execute function tolak_ubah();
create trigger beku before update or delete or truncate on surat_isi execute function tolak_ubah();

alter table surat enable row level security;
alter table surat_isi enable row level security;
grant select, insert on surat, surat_isi to sip_skpd, sip_utama;
grant select on surat, surat_isi to sip_periksa;
-- Letters about a request go with it to its present owner, as its history does.
create policy milik_baca on surat for select to sip_skpd using (case perihal
    when 'permohonan' then exists (select from permohonan p where p.id = perihal_id)
    else skpd = (select sesi_skpd()) end);
create policy milik_tulis on surat for insert to sip_skpd
    with check (skpd = (select sesi_skpd()) and oleh is not distinct from (select sesi_akun()));
create policy semua_baca on surat for select to sip_utama using (true);
create policy semua_tulis on surat for insert to sip_utama with check (oleh is not distinct from (select sesi_akun()));
create policy periksa on surat for select to sip_periksa using (true);
-- Whoever sees the letter sees its bytes: the policies of surat decide.
create policy milik_baca on surat_isi for select to sip_skpd using (exists (select from surat s where s.id = surat));
create policy milik_tulis on surat_isi for insert to sip_skpd with check (exists (select from surat s where s.id = surat));
create policy semua_baca on surat_isi for select to sip_utama using (true);
create policy semua_tulis on surat_isi for insert to sip_utama with check (true);
create policy periksa on surat_isi for select to sip_periksa using (true);
