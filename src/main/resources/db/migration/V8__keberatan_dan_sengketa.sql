-- Objections (keberatan, UU 14/2008 Ps 35-36; P21 Ps 39-44, Lampiran X-XI) and disputes before the Komisi Informasi and
-- the courts (sengketa informasi publik, UU 14/2008 Ps 37-50; P13). A version is an act, as in the life of a request.

create table keberatan (
    id                 uuid primary key,
    skpd               uuid not null references skpd,
    permohonan         uuid references permohonan,       -- none where information of ground b was never asked for (P21 Ps 43(2))
    pemohon            uuid not null references pemohon,
    kuasa              uuid references pemohon,          -- the proxy, a person like the applicant
    dengan_kuasa       boolean generated always as (kuasa is not null) stored,
    nomor              text not null check (length(nomor) between 1 and 100),
    penerbit           text not null,
    tahun              int not null,
    urut               int not null check (urut > 0),
    alasan             text not null check (alasan ~ '^a?b?c?d?e?f?g?$' and alasan <> ''), -- UU 14/2008 Ps 35(1), in order
    alasan_ditemukan   date not null check (alasan_ditemukan >= date '2000-01-01'),
    batas_pengajuan    date not null,                    -- Ps 36(1)
    diterima           date not null,
    didaftarkan        date not null,
    jatuh_tempo        date not null,                    -- of the answer, from receipt (Ps 36(2)) ...
    jatuh_tempo_perki  date not null,                    -- ... and from the register (P21 Ps 44(1))
    informasi          text not null check (length(informasi) between 1 and 8000),
    tujuan             text check (length(tujuan) <= 2000),
    kasus_posisi       text not null check (length(kasus_posisi) between 1 and 8000),
    tahap              text not null check (tahap in ('dipertimbangkan', 'diproses', 'dijawab', 'dilaksanakan', 'dicabut',
        'tidak_dilanjutkan', 'dibatalkan')),
    tahap_sejak        date not null,                    -- no later act may be dated before it
    hasil              text check (hasil in ('dikabulkan_seluruhnya', 'dikabulkan_sebagian', 'ditolak')),
    dijawab            date,
    hari_kerja         int check (hari_kerja >= 0),      -- working days from receipt to the answer
    nomor_tanggapan    text check (length(nomor_tanggapan) between 1 and 100),
    atasan_nama        text check (length(atasan_nama) between 1 and 200),
    atasan_jabatan     text check (length(atasan_jabatan) between 1 and 200),
    sanggahan          jsonb,                            -- ground to what is answered to it (P21 Ps 44(2))
    pertimbangan       text check (length(pertimbangan) between 1 and 4000), -- Ps 36(3)
    sk_pengecualian    text check (length(sk_pengecualian) between 1 and 200), -- P21 Ps 44(3)
    pelaksanaan        text check (length(pelaksanaan) between 1 and 2000),
    pelaksanaan_sampai date,
    dilaksanakan       date,
    tanggapan_pemohon  text check (tanggapan_pemohon in ('menerima', 'tidak_menerima')),
    selesai            date,                             -- answered, or ended otherwise
    keterangan         text check (length(keterangan) between 1 and 2000),
    tindakan           text not null,
    isian              jsonb not null,
    versi              int not null default 1,
    unique (penerbit, tahun, urut),
    check (permohonan is not null or position('b' in alasan) > 0),
    check (alasan_ditemukan <= diterima and batas_pengajuan > alasan_ditemukan),
    check (didaftarkan >= diterima and jatuh_tempo > diterima and jatuh_tempo_perki >= jatuh_tempo),
    check (tahap_sejak >= diterima),
    check ((tahap in ('dijawab', 'dilaksanakan')) = (hasil is not null)),
    check (num_nulls(hasil, dijawab, hari_kerja, nomor_tanggapan, atasan_nama, atasan_jabatan, sanggahan) in (0, 7)),
    check (dijawab >= diterima and selesai >= diterima),
    check (sanggahan ?& string_to_array(alasan, null)),
    check ((hasil in ('ditolak', 'dikabulkan_sebagian')) <= (pertimbangan is not null)),
    check ((hasil = 'ditolak' and position('a' in alasan) > 0) <= (sk_pengecualian is not null)),
    check ((coalesce(hasil, '') like 'dikabulkan%') = (pelaksanaan is not null)),
    check (num_nulls(pelaksanaan, pelaksanaan_sampai) in (0, 2) and pelaksanaan_sampai >= dijawab),
    check ((tahap = 'dilaksanakan') = (dilaksanakan is not null) and dilaksanakan >= dijawab),
    check ((tahap in ('dipertimbangkan', 'diproses')) = (selesai is null)),
    check ((tahap in ('dicabut', 'tidak_dilanjutkan', 'dibatalkan')) = (keterangan is not null))
);
create index keberatan_skpd_diterima on keberatan (skpd, diterima desc, id);
create index keberatan_permohonan on keberatan (permohonan);

create table keberatan_versi (
    baris              bigint generated always as identity primary key,
    id                 uuid not null,
    versi              int not null,
    skpd               uuid not null,
    permohonan         uuid,
    dengan_kuasa       boolean not null,
    nomor              text not null,
    penerbit           text not null,
    tahun              int not null,
    urut               int not null,
    alasan             text not null,
    alasan_ditemukan   date not null,
    batas_pengajuan    date not null,
    diterima           date not null,
    didaftarkan        date not null,
    jatuh_tempo        date not null,
    jatuh_tempo_perki  date not null,
    informasi          text not null,
    tujuan             text,
    kasus_posisi       text not null,
    tahap              text not null,
    tahap_sejak        date not null,
    hasil              text,
    dijawab            date,
    hari_kerja         int,
    nomor_tanggapan    text,
    atasan_nama        text,
    atasan_jabatan     text,
    sanggahan          jsonb,
    pertimbangan       text,
    sk_pengecualian    text,
    pelaksanaan        text,
    pelaksanaan_sampai date,
    dilaksanakan       date,
    tanggapan_pemohon  text,
    selesai            date,
    keterangan         text,
    tindakan           text not null,
    isian              jsonb not null,
    oleh               uuid,
    pada               timestamptz not null,
    asal               text not null,
    sidik              bytea not null,
    urutan             bigint unique,
    sampai             bigint,
    unique (id, versi)
);
create index keberatan_versi_diterima on keberatan_versi (diterima, skpd);

create table sengketa (
    id                  uuid primary key,
    skpd                uuid not null references skpd,
    keberatan           uuid not null references keberatan,
    nomor               text not null check (length(nomor) between 1 and 100),
    penerbit            text not null,
    tahun               int not null,
    urut                int not null check (urut > 0),
    alasan              text not null, -- of the objection, taken from it by the database
    mulai_waktu         date not null, -- the answer reached the applicant, or the time for it ran out (Ps 37(2); P13 Ps 13)
    dasar_waktu         text not null check (dasar_waktu in ('tanggapan', 'diam')),
    batas_pengajuan     date not null,
    diajukan            date not null,
    registrasi_ki       text check (length(registrasi_ki) between 1 and 100),
    tahap               text not null check (tahap in ('diajukan', 'tidak_lengkap', 'terdaftar', 'mediasi',
        'mediasi_berhasil', 'mediasi_gagal', 'ajudikasi', 'putusan_ki', 'gugatan', 'putusan_pengadilan', 'kasasi',
        'putusan_ma', 'selesai', 'gugur', 'dicabut', 'dibatalkan')),
    tahap_sejak         date not null,
    mediasi             text check (mediasi in ('berhasil', 'gagal', 'menarik_diri')),
    putusan_ki          text check (putusan_ki in ('menguatkan', 'membatalkan', 'sebagian')),
    gugatan             text check (gugatan in ('ptun', 'pn')),
    putusan_pengadilan  text check (putusan_pengadilan in ('menguatkan', 'membatalkan', 'sebagian')),
    kasasi              boolean not null default false,
    putusan_ma          text check (putusan_ma in ('menguatkan', 'membatalkan', 'sebagian')),
    putusan_diterima    date,          -- the last ruling reached us; times against it run from here (Ps 48(1), 50)
    dilaksanakan        date,
    selesai             date,
    keterangan          text check (length(keterangan) between 1 and 2000),
    tindakan            text not null,
    isian               jsonb not null,
    versi               int not null default 1,
    unique (penerbit, tahun, urut),
    check (batas_pengajuan > mulai_waktu and tahap_sejak >= diajukan and selesai >= diajukan),
    check ((tahap in ('diajukan', 'tidak_lengkap')) <= (registrasi_ki is null)),
    check ((tahap in ('mediasi_berhasil', 'mediasi_gagal')) <= (mediasi is not null)),
    check ((tahap in ('putusan_ki', 'gugatan', 'putusan_pengadilan', 'kasasi', 'putusan_ma'))
        <= (putusan_ki is not null and putusan_diterima is not null)),
    check ((gugatan is not null) <= (putusan_ki is not null) and (putusan_pengadilan is not null) <= (gugatan is not null)
        and kasasi <= (putusan_pengadilan is not null) and (putusan_ma is not null) <= kasasi),
    check ((dilaksanakan is not null) <= (tahap = 'selesai')),
    check ((tahap in ('selesai', 'gugur', 'dicabut', 'dibatalkan')) = (selesai is not null)),
    check ((tahap in ('gugur', 'dicabut', 'dibatalkan')) <= (keterangan is not null))
);
-- One at a time; what lapsed or was withdrawn may be brought again.
create unique index sengketa_terbuka on sengketa (keberatan) where tahap not in ('gugur', 'dicabut', 'dibatalkan');
create index sengketa_skpd_diajukan on sengketa (skpd, diajukan desc, id);

create table sengketa_versi (
    baris               bigint generated always as identity primary key,
    id                  uuid not null,
    versi               int not null,
    skpd                uuid not null,
    keberatan           uuid not null,
    nomor               text not null,
    penerbit            text not null,
    tahun               int not null,
    urut                int not null,
    alasan              text not null,
    mulai_waktu         date not null,
    dasar_waktu         text not null,
    batas_pengajuan     date not null,
    diajukan            date not null,
    registrasi_ki       text,
    tahap               text not null,
    tahap_sejak         date not null,
    mediasi             text,
    putusan_ki          text,
    gugatan             text,
    putusan_pengadilan  text,
    kasasi              boolean not null,
    putusan_ma          text,
    putusan_diterima    date,
    dilaksanakan        date,
    selesai             date,
    keterangan          text,
    tindakan            text not null,
    isian               jsonb not null,
    oleh                uuid,
    pada                timestamptz not null,
    asal                text not null,
    sidik               bytea not null,
    urutan              bigint unique,
    sampai              bigint,
    unique (id, versi)
);
create index sengketa_versi_diajukan on sengketa_versi (diajukan, skpd);

-- The records' digests (scheme 1): their stored fields, in this order, for ever. No person is in them.
create function sidik_keberatan(v keberatan_versi) returns bytea language sql immutable parallel safe as $$
    select substring(sidik_isi('1', v.id::text, v.skpd::text, v.permohonan::text, v.dengan_kuasa::text, v.nomor,
        v.penerbit, v.tahun::text, v.urut::text, v.alasan, (v.alasan_ditemukan - date '2000-01-01')::text,
        (v.batas_pengajuan - date '2000-01-01')::text, (v.diterima - date '2000-01-01')::text,
        (v.didaftarkan - date '2000-01-01')::text, (v.jatuh_tempo - date '2000-01-01')::text,
        (v.jatuh_tempo_perki - date '2000-01-01')::text, v.informasi, v.tujuan, v.kasus_posisi, v.tahap,
        (v.tahap_sejak - date '2000-01-01')::text, v.hasil, (v.dijawab - date '2000-01-01')::text, v.hari_kerja::text,
        v.nomor_tanggapan, v.atasan_nama, v.atasan_jabatan, v.sanggahan::text, v.pertimbangan, v.sk_pengecualian,
        v.pelaksanaan, (v.pelaksanaan_sampai - date '2000-01-01')::text, (v.dilaksanakan - date '2000-01-01')::text,
        v.tanggapan_pemohon, (v.selesai - date '2000-01-01')::text, v.keterangan, v.tindakan, v.isian::text) for 16)
$$;
create function sidik_sengketa(v sengketa_versi) returns bytea language sql immutable parallel safe as $$
    select substring(sidik_isi('1', v.id::text, v.skpd::text, v.keberatan::text, v.nomor, v.penerbit, v.tahun::text,
        v.urut::text, v.alasan, (v.mulai_waktu - date '2000-01-01')::text, v.dasar_waktu,
        (v.batas_pengajuan - date '2000-01-01')::text, (v.diajukan - date '2000-01-01')::text, v.registrasi_ki, v.tahap,
        (v.tahap_sejak - date '2000-01-01')::text, v.mediasi, v.putusan_ki, v.gugatan, v.putusan_pengadilan,
        v.kasasi::text, v.putusan_ma, (v.putusan_diterima - date '2000-01-01')::text,
        (v.dilaksanakan - date '2000-01-01')::text, (v.selesai - date '2000-01-01')::text, v.keterangan, v.tindakan,
        v.isian::text) for 16)
$$;
create function isi_keberatan(v keberatan_versi) returns bytea language sql immutable parallel safe as $$
    select sidik_isi('keberatan', v.id::text, v.versi::text, encode(v.sidik, 'hex'), v.oleh::text,
        (extract(epoch from v.pada) * 1000000)::bigint::text, v.asal)
$$;
create function isi_sengketa(v sengketa_versi) returns bytea language sql immutable parallel safe as $$
    select sidik_isi('sengketa', v.id::text, v.versi::text, encode(v.sidik, 'hex'), v.oleh::text,
        (extract(epoch from v.pada) * 1000000)::bigint::text, v.asal)
$$;
grant execute on function sidik_keberatan, sidik_sengketa, isi_keberatan, isi_sengketa to sip_periksa;

create function keberatan_catat_versi() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    v keberatan_versi;
begin
    v := jsonb_populate_record(null::keberatan_versi, to_jsonb(new));
    v.baris := nextval(pg_get_serial_sequence('keberatan_versi', 'baris'));
    v.oleh := sesi_akun();
    v.pada := sesi_saat();
    v.asal := sesi_asal();
    v.sidik := sidik_keberatan(v);
    insert into keberatan_versi overriding system value select v.*;
    insert into antrean_segel (jenis, id, versi, skpd, isi) values ('keberatan', v.id, v.versi, v.skpd, isi_keberatan(v));
    return null;
end
$$;
create function sengketa_catat_versi() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    v sengketa_versi;
begin
    v := jsonb_populate_record(null::sengketa_versi, to_jsonb(new));
    v.baris := nextval(pg_get_serial_sequence('sengketa_versi', 'baris'));
    v.oleh := sesi_akun();
    v.pada := sesi_saat();
    v.asal := sesi_asal();
    v.sidik := sidik_sengketa(v);
    insert into sengketa_versi overriding system value select v.*;
    insert into antrean_segel (jenis, id, versi, skpd, isi) values ('sengketa', v.id, v.versi, v.skpd, isi_sengketa(v));
    return null;
end
$$;
create trigger catat_versi after insert or update on keberatan for each row execute function keberatan_catat_versi();
create trigger catat_versi after insert or update on sengketa for each row execute function sengketa_catat_versi();
create trigger tetap before delete or truncate on keberatan execute function tolak_hapus();
create trigger tetap before delete or truncate on keberatan_versi execute function tolak_hapus();
create trigger tetap before delete or truncate on sengketa execute function tolak_hapus();
create trigger tetap before delete or truncate on sengketa_versi execute function tolak_hapus();

-- Which act leads from which stage to which, and under what condition; the program draws the same and a test holds the
-- two together.
create table peralihan_keberatan (
    tindakan text not null,
    dari     text not null, -- '' = not yet registered
    ke       text not null,
    syarat   text not null check (syarat in ('', 'tepat_waktu', 'terlambat', 'tanpa_a', 'dikabulkan', 'tanpa_sengketa')),
    primary key (tindakan, dari, ke)
);
insert into peralihan_keberatan
select t.tindakan, dari, t.ke, t.syarat
  from (values
    ('daftarkan', '', 'diproses', 'tepat_waktu'),
    ('daftarkan', '', 'dipertimbangkan', 'terlambat'),
    ('terima_terlambat', 'dipertimbangkan', 'diproses', ''),
    ('hentikan', 'dipertimbangkan', 'tidak_dilanjutkan', ''),
    ('jawab', 'diproses', 'dijawab', ''),
    ('ralat', 'dijawab', 'dijawab', ''),
    ('catat_tanggapan', 'dijawab', 'dijawab', ''),
    ('catat_tanggapan', 'dilaksanakan', 'dilaksanakan', ''),
    ('laksanakan', 'dijawab', 'dilaksanakan', 'dikabulkan'),
    ('cabut', 'dipertimbangkan diproses', 'dicabut', ''),
    ('musyawarahkan', 'dipertimbangkan diproses', 'dicabut', 'tanpa_a'),
    ('geser_tenggat', 'dipertimbangkan', 'dipertimbangkan', ''),
    ('geser_tenggat', 'diproses', 'diproses', ''),
    ('batalkan', 'dipertimbangkan diproses', 'dibatalkan', 'tanpa_sengketa')) as t(tindakan, asal, ke, syarat),
    lateral regexp_split_to_table(t.asal, ' ') as dari;

create table peralihan_sengketa (
    tindakan text not null,
    dari     text not null,
    ke       text not null,
    syarat   text not null check (syarat in ('', 'a', 'b_sampai_g', 'mediasi_berhasil', 'mediasi_tidak_berhasil')),
    primary key (tindakan, dari, ke)
);
insert into peralihan_sengketa
select t.tindakan, dari, t.ke, t.syarat
  from (values
    ('daftarkan', '', 'diajukan', ''),
    ('nyatakan_tidak_lengkap', 'diajukan', 'tidak_lengkap', ''),
    ('registrasi', 'diajukan tidak_lengkap', 'terdaftar', ''),
    ('mulai_mediasi', 'terdaftar', 'mediasi', 'b_sampai_g'),
    ('akhiri_mediasi', 'mediasi', 'mediasi_berhasil', 'mediasi_berhasil'),
    ('akhiri_mediasi', 'mediasi', 'mediasi_gagal', 'mediasi_tidak_berhasil'),
    ('mulai_ajudikasi', 'terdaftar', 'ajudikasi', 'a'),
    ('mulai_ajudikasi', 'mediasi_gagal', 'ajudikasi', ''),
    ('putuskan_ki', 'ajudikasi', 'putusan_ki', ''),
    ('gugat', 'putusan_ki', 'gugatan', ''),
    ('putuskan_pengadilan', 'gugatan', 'putusan_pengadilan', ''),
    ('ajukan_kasasi', 'putusan_pengadilan', 'kasasi', ''),
    ('putuskan_ma', 'kasasi', 'putusan_ma', ''),
    ('laksanakan', 'mediasi_berhasil putusan_ki putusan_pengadilan putusan_ma', 'selesai', ''),
    ('tutup', 'putusan_ki gugatan putusan_pengadilan kasasi putusan_ma', 'selesai', ''),
    ('cabut', 'diajukan tidak_lengkap terdaftar mediasi mediasi_gagal ajudikasi', 'dicabut', ''),
    ('gugurkan', 'tidak_lengkap terdaftar mediasi mediasi_gagal ajudikasi', 'gugur', ''),
    ('batalkan', 'diajukan tidak_lengkap terdaftar', 'dibatalkan', '')) as t(tindakan, asal, ke, syarat),
    lateral regexp_split_to_table(t.asal, ' ') as dari;

-- An act that the law does not know in the present stage is refused, whatever path it takes.
create function jaga_keberatan() returns trigger language plpgsql as $$
declare
    asal text := case tg_op when 'INSERT' then '' else old.tahap end;
begin
    if tg_op = 'INSERT' then
        -- Another unit's request or applicant is not there at all, so that linking it tells nothing.
        if new.permohonan is not null
            and not exists (select from permohonan p where (p.id, p.skpd) = (new.permohonan, new.skpd))
            or (select count(*) from pemohon o where o.id in (new.pemohon, new.kuasa) and o.skpd = new.skpd)
                <> 1 + (new.kuasa is not null)::int then
            raise exception 'Permohonan atau pemohon tidak ada di SKPD ini' using errcode = 'foreign_key_violation';
        end if;
    else
        if (new.id, new.skpd, new.permohonan, new.pemohon, new.kuasa, new.nomor, new.penerbit, new.tahun, new.urut,
                new.alasan, new.alasan_ditemukan, new.batas_pengajuan, new.diterima, new.didaftarkan,
                new.informasi, new.tujuan, new.kasus_posisi)
            is distinct from (old.id, old.skpd, old.permohonan, old.pemohon, old.kuasa, old.nomor, old.penerbit, old.tahun,
                old.urut, old.alasan, old.alasan_ditemukan, old.batas_pengajuan, old.diterima, old.didaftarkan,
                old.informasi, old.tujuan, old.kasus_posisi)
            or new.tindakan <> 'geser_tenggat' and (new.jatuh_tempo, new.jatuh_tempo_perki)
                is distinct from (old.jatuh_tempo, old.jatuh_tempo_perki) then
            raise exception 'Pendaftaran keberatan tidak dapat diubah' using errcode = 'integrity_constraint_violation';
        end if;
        if new.tahap_sejak < old.tahap_sejak then
            raise exception 'Tindakan tidak boleh mendahului tindakan sebelumnya' using errcode = 'check_violation';
        end if;
        new.versi := old.versi + 1;
    end if;
    if not exists (select from peralihan_keberatan p
                    where (p.tindakan, p.dari, p.ke) = (new.tindakan, asal, new.tahap) and case p.syarat
                        when 'tepat_waktu' then new.diterima <= new.batas_pengajuan
                        when 'terlambat' then new.diterima > new.batas_pengajuan
                        when 'tanpa_a' then position('a' in new.alasan) = 0
                        when 'dikabulkan' then new.hasil <> 'ditolak'
                        when 'tanpa_sengketa' then not exists
                            (select from sengketa s where s.keberatan = new.id and s.tahap <> 'dibatalkan')
                        else true end) then
        raise exception 'Tindakan % tidak sah dari tahap "%" ke tahap "%"', new.tindakan, asal, new.tahap
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger jaga_peralihan before insert or update on keberatan for each row execute function jaga_keberatan();

create function jaga_sengketa() returns trigger language plpgsql as $$
declare
    asal text := case tg_op when 'INSERT' then '' else old.tahap end;
begin
    if tg_op = 'INSERT' then
        select k.alasan into new.alasan from keberatan k
         where (k.id, k.skpd) = (new.keberatan, new.skpd) and k.tahap <> 'dibatalkan';
        if not found then
            raise exception 'Keberatan tidak ada di SKPD ini' using errcode = 'foreign_key_violation';
        end if;
    else
        if (new.id, new.skpd, new.keberatan, new.nomor, new.penerbit, new.tahun, new.urut, new.alasan, new.mulai_waktu,
                new.dasar_waktu, new.batas_pengajuan, new.diajukan)
            is distinct from (old.id, old.skpd, old.keberatan, old.nomor, old.penerbit, old.tahun, old.urut, old.alasan,
                old.mulai_waktu, old.dasar_waktu, old.batas_pengajuan, old.diajukan) then
            raise exception 'Pendaftaran sengketa tidak dapat diubah' using errcode = 'integrity_constraint_violation';
        end if;
        if new.tahap_sejak < old.tahap_sejak then
            raise exception 'Tindakan tidak boleh mendahului tindakan sebelumnya' using errcode = 'check_violation';
        end if;
        new.versi := old.versi + 1;
    end if;
    if not exists (select from peralihan_sengketa p
                    where (p.tindakan, p.dari, p.ke) = (new.tindakan, asal, new.tahap) and case p.syarat
                        when 'a' then position('a' in new.alasan) > 0
                        when 'b_sampai_g' then new.alasan <> 'a'
                        when 'mediasi_berhasil' then new.mediasi = 'berhasil'
                        when 'mediasi_tidak_berhasil' then new.mediasi <> 'berhasil'
                        else true end) then
        raise exception 'Tindakan % tidak sah dari tahap "%" ke tahap "%"', new.tindakan, asal, new.tahap
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger jaga_peralihan before insert or update on sengketa for each row execute function jaga_sengketa();

-- Files that no retention may destroy: those of a case that is open (UU 43/2009 Ps 51(1)).
create function keberatan_ditahan(keberatan uuid) returns boolean language sql stable as $$
    select exists (select from keberatan k where k.id = keberatan_ditahan.keberatan and k.selesai is null)
        or exists (select from sengketa s where s.keberatan = keberatan_ditahan.keberatan and s.selesai is null)
$$;
grant execute on function keberatan_ditahan to sip_skpd, sip_utama, sip_periksa;

alter table keberatan enable row level security;
alter table keberatan_versi enable row level security;
alter table sengketa enable row level security;
alter table sengketa_versi enable row level security;
alter table peralihan_keberatan enable row level security;
alter table peralihan_sengketa enable row level security;

grant select, insert, update on keberatan, sengketa to sip_skpd, sip_utama;
grant select on keberatan_versi, sengketa_versi, peralihan_keberatan, peralihan_sengketa to sip_skpd, sip_utama, sip_periksa;
grant select on keberatan, sengketa to sip_periksa;
-- Figures may count every row, and may read none of its words.
grant select (id, versi, skpd, alasan, diterima, jatuh_tempo, tahap, hasil, dijawab, hari_kerja, pelaksanaan_sampai,
    dilaksanakan, selesai, tindakan, pada, urutan, sampai) on keberatan_versi to sip_hitung;
grant select (id, versi, skpd, keberatan, alasan, diajukan, tahap, mediasi, putusan_ki, gugatan, putusan_pengadilan, kasasi,
    putusan_ma, dilaksanakan, selesai, tindakan, pada, urutan, sampai) on sengketa_versi to sip_hitung;

create policy baca on peralihan_keberatan for select using (true);
create policy baca on peralihan_sengketa for select using (true);
create policy milik on keberatan to sip_skpd using (skpd = (select sesi_skpd())) with check (skpd = (select sesi_skpd()));
create policy semua on keberatan to sip_utama using (true) with check (true);
create policy periksa on keberatan for select to sip_periksa using (true);
create policy milik on keberatan_versi for select to sip_skpd using (skpd = (select sesi_skpd()));
create policy semua on keberatan_versi for select to sip_utama using (true);
create policy hitung on keberatan_versi for select to sip_hitung using (true);
create policy periksa on keberatan_versi for select to sip_periksa using (true);
create policy milik on sengketa to sip_skpd using (skpd = (select sesi_skpd())) with check (skpd = (select sesi_skpd()));
create policy semua on sengketa to sip_utama using (true) with check (true);
create policy periksa on sengketa for select to sip_periksa using (true);
create policy milik on sengketa_versi for select to sip_skpd using (skpd = (select sesi_skpd()));
create policy semua on sengketa_versi for select to sip_utama using (true);
create policy hitung on sengketa_versi for select to sip_hitung using (true);
create policy periksa on sengketa_versi for select to sip_periksa using (true);

-- The sealer now serves every register: the versions of a kind lie in <kind>_versi.
create or replace function segel_antrean(batas int, saat timestamptz) returns bigint language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    kepala   bigint;
    ujung    bytea;
    akhir    bigint;
    unit     text;
    register text;
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

    for register in select distinct s.jenis from segel s
                     where s.urutan > kepala and to_regclass(quote_ident(s.jenis || '_versi')) is not null loop
        execute format('update %I v set urutan = s.urutan
              from segel s where s.urutan > $1 and s.jenis = $2 and (v.id, v.versi) = (s.id, s.versi)', register || '_versi')
            using kepala, register;
        execute format('update %I v set sampai = s.urutan
              from segel s where s.urutan > $1 and s.jenis = $2 and (v.id, v.versi) = (s.id, s.versi - 1)', register || '_versi')
            using kepala, register;
    end loop;

    select max(urutan), coalesce(string_agg(distinct skpd::text, ','), '') into akhir, unit from segel where urutan > kepala;
    perform pg_notify('sip_segel', akhir || ' ' || case when length(unit) < 7000 then unit else '*' end);
    return akhir;
end
$$;
