-- The life of a request (UU 14/2008 Ps 22; P21 Ps 29-38). A version is an act: each row says which act made it so and
-- with what particulars, so that history, before/after and the record of acts are one thing.

alter table permohonan_versi add column skema smallint not null default 1; -- of its digest
alter table permohonan
    add column diterima_jam        time,          -- hour of receipt, where it was noted
    add column golongan_pemohon    text check (golongan_pemohon in ('perseorangan', 'kelompok_masyarakat', 'lsm', 'ormas',
        'partai_politik', 'badan_publik', 'lainnya')), -- Permendagri 3/2017 Ps 24
    add column cara_memperoleh     text check (cara_memperoleh in ('melihat', 'salinan_softcopy', 'salinan_hardcopy')),
    add column cara_mengirim       text check (cara_mengirim in ('langsung', 'kurir', 'pos', 'faksimili', 'surel')),
    add column tahap               text not null default 'diperiksa' check (tahap in ('diperiksa', 'menunggu_kelengkapan',
        'diproses', 'diusulkan_ditolak', 'disetujui_ditolak', 'dijawab', 'diberikan', 'berakhir', 'dibatalkan')),
    add column tahap_sejak         date,          -- no later act may be dated before it
    add column kelengkapan_sejak   date,          -- day 0 of the check (P21 Ps 31(2)) or of the repair (Ps 33(3)) ...
    add column jatuh_tempo_tahap   date,          -- ... and its end
    add column dinyatakan_lengkap  date,
    add column jatuh_tempo_perki   date,          -- counted from there (P21 Ps 31(3)); the law's own date is jatuh_tempo
    add column diperpanjang        date,
    add column alasan_perpanjangan text check (alasan_perpanjangan in ('belum_dikuasai', 'belum_diputuskan')), -- Ps 36(1)
    add column tenggat_atasan      date,          -- what the decision on an objection ordered
    add column diberikan           date,
    add column tindakan            text not null default 'daftarkan',
    add column isian               jsonb;
alter table permohonan_versi
    add column diterima_jam        time,
    add column golongan_pemohon    text,
    add column cara_memperoleh     text,
    add column cara_mengirim       text,
    add column tahap               text,
    add column tahap_sejak         date,
    add column kelengkapan_sejak   date,
    add column jatuh_tempo_tahap   date,
    add column dinyatakan_lengkap  date,
    add column jatuh_tempo_perki   date,
    add column diperpanjang        date,
    add column alasan_perpanjangan text,
    add column tenggat_atasan      date,
    add column diberikan           date,
    add column tindakan            text,
    add column isian               jsonb;

-- What was recorded before acts had names keeps its digest: scheme 1 does not read the new columns.
alter table permohonan disable trigger user;
alter table permohonan_versi disable trigger user;
update permohonan set tindakan = 'impor', tahap_sejak = coalesce(selesai, diterima), tahap = case
    when hasil = 'berjalan' then 'diproses' when hasil in ('dicabut', 'tidak_lengkap') then 'berakhir' else 'dijawab' end;
update permohonan_versi set tindakan = 'impor', tahap_sejak = coalesce(selesai, diterima), tahap = case
    when hasil = 'berjalan' then 'diproses' when hasil in ('dicabut', 'tidak_lengkap') then 'berakhir' else 'dijawab' end;
alter table permohonan enable trigger user;
alter table permohonan_versi enable trigger user;

alter table permohonan
    alter column tahap drop default,
    alter column tindakan drop default,
    alter column tahap_sejak set not null,
    drop constraint permohonan_hasil_check,
    add constraint permohonan_hasil_check check (hasil in ('berjalan', 'dikabulkan_penuh', 'dikabulkan_sebagian',
        'ditolak', 'dialihkan', 'belum_dikuasai', 'dicabut', 'tidak_lengkap', 'dibatalkan')),
    -- Stage and outcome say the same.
    add constraint permohonan_tahap_hasil check (case
        when hasil = 'berjalan' then tahap in ('diperiksa', 'menunggu_kelengkapan', 'diproses', 'diusulkan_ditolak',
            'disetujui_ditolak')
        when hasil in ('dikabulkan_penuh', 'dikabulkan_sebagian') then tahap in ('dijawab', 'diberikan')
        when hasil in ('ditolak', 'dialihkan', 'belum_dikuasai') then tahap = 'dijawab'
        when hasil in ('dicabut', 'tidak_lengkap') then tahap = 'berakhir'
        else tahap = 'dibatalkan' end),
    add constraint permohonan_diberikan check ((diberikan is not null) <= (tahap in ('diberikan', 'dibatalkan'))
        and diberikan >= diterima),
    add constraint permohonan_lengkap check (dinyatakan_lengkap >= diterima
        and (dinyatakan_lengkap is null) = (jatuh_tempo_perki is null)),
    add constraint permohonan_perpanjangan check ((diperpanjang is null) = (alasan_perpanjangan is null)
        and diperpanjang >= diterima),
    add constraint permohonan_tahap_sejak check (tahap_sejak >= diterima),
    add constraint permohonan_tahap_tenggat check (
        (jatuh_tempo_tahap is not null) <= (tahap in ('diperiksa', 'menunggu_kelengkapan'))
        and (jatuh_tempo_tahap is null) = (kelengkapan_sejak is null)),
    add constraint permohonan_pembatalan check ((hasil = 'dibatalkan') <= (keterangan is not null));

-- Which act leads from which stage to which; the program draws the same and a test holds the two together. An import
-- tells what another register says: it may lead anywhere but out of a cancellation.
create table peralihan_permohonan (
    tindakan text not null,
    dari     text not null, -- '' = not yet registered
    ke       text not null,
    primary key (tindakan, dari, ke)
);
insert into peralihan_permohonan
select t.tindakan, dari, coalesce(nullif(ke, '='), dari)
  from (values
    ('daftarkan', '', 'diperiksa'),
    ('nyatakan_lengkap', 'diperiksa', 'diproses'),
    ('nyatakan_tidak_lengkap', 'diperiksa', 'menunggu_kelengkapan'),
    ('catat_surat_diterima', 'menunggu_kelengkapan', '='),
    ('lengkapi', 'menunggu_kelengkapan', 'diproses'),
    ('gugurkan', 'menunggu_kelengkapan', 'berakhir'),
    ('perpanjang', 'diproses diusulkan_ditolak disetujui_ditolak', '='),
    ('jawab', 'diperiksa diproses', 'dijawab'),
    ('usulkan_penolakan', 'diperiksa diproses', 'diusulkan_ditolak'),
    ('setujui_penolakan', 'diusulkan_ditolak', 'disetujui_ditolak'),
    ('kembalikan_usulan', 'diusulkan_ditolak disetujui_ditolak', 'diproses'),
    ('tolak', 'disetujui_ditolak', 'dijawab'),
    ('berikan', 'dijawab', 'diberikan'),
    ('cabut', 'diperiksa menunggu_kelengkapan diproses diusulkan_ditolak disetujui_ditolak', 'berakhir'),
    ('limpahkan', 'diperiksa diproses', '='),
    ('buka_kembali', 'dijawab diberikan berakhir', 'diproses'),
    ('ralat', 'dijawab diberikan berakhir', 'diproses'),
    ('perbaiki', 'diperiksa menunggu_kelengkapan diproses diusulkan_ditolak disetujui_ditolak dijawab diberikan berakhir', '='),
    ('geser_tenggat', 'diperiksa menunggu_kelengkapan diproses diusulkan_ditolak disetujui_ditolak', '='),
    ('batalkan', 'diperiksa menunggu_kelengkapan diproses diusulkan_ditolak disetujui_ditolak dijawab diberikan berakhir',
        'dibatalkan')) as t(tindakan, asal, ke),
    lateral regexp_split_to_table(t.asal, ' ') as dari;
insert into peralihan_permohonan
select 'impor', dari, ke
  from unnest(array['', 'diperiksa', 'menunggu_kelengkapan', 'diproses', 'diusulkan_ditolak', 'disetujui_ditolak', 'dijawab',
        'diberikan', 'berakhir']) as dari, unnest(array['diproses', 'dijawab', 'berakhir']) as ke;
alter table peralihan_permohonan enable row level security;
grant select on peralihan_permohonan to sip_skpd, sip_utama, sip_periksa;
create policy baca on peralihan_permohonan for select using (true);

-- An act that the law does not know in the present stage is refused, whatever path it takes.
create function jaga_peralihan_permohonan() returns trigger language plpgsql as $$
declare
    asal text := case tg_op when 'INSERT' then '' else old.tahap end;
begin
    if not exists (select from peralihan_permohonan p where (p.tindakan, p.dari, p.ke) = (new.tindakan, asal, new.tahap)) then
        raise exception 'Tindakan % tidak sah dari tahap "%" ke tahap "%"', new.tindakan, asal, new.tahap
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger jaga_peralihan before insert or update on permohonan for each row execute function jaga_peralihan_permohonan();

-- Scheme 2 reads the acts as well. A text that the database itself writes (a date, an hour, sorted JSON) is one text.
create or replace function sidik_permohonan(v permohonan_versi) returns bytea language sql immutable parallel safe as $$
    select substring(case v.skema
        when 1 then sidik_isi('1', v.id::text, v.skpd::text, v.nomor, v.penerbit, v.tahun::text, v.urut::text,
            v.sumber, v.nomor_asal, (v.diterima - date '2000-01-01')::text, (v.jatuh_tempo - date '2000-01-01')::text,
            v.jalur, v.jenis_pemohon, v.rincian, v.tujuan, v.hasil, (v.selesai - date '2000-01-01')::text,
            v.hari_kerja::text, v.alasan, v.keterangan)
        when 2 then sidik_isi('2', v.id::text, v.skpd::text, v.nomor, v.penerbit, v.tahun::text, v.urut::text,
            v.sumber, v.nomor_asal, (v.diterima - date '2000-01-01')::text, extract(epoch from v.diterima_jam)::int::text,
            (v.jatuh_tempo - date '2000-01-01')::text, (v.jatuh_tempo_perki - date '2000-01-01')::text,
            (v.jatuh_tempo_tahap - date '2000-01-01')::text, v.jalur, v.jenis_pemohon, v.golongan_pemohon, v.rincian,
            v.tujuan, v.cara_memperoleh, v.cara_mengirim, v.tahap, (v.tahap_sejak - date '2000-01-01')::text,
            (v.kelengkapan_sejak - date '2000-01-01')::text, (v.dinyatakan_lengkap - date '2000-01-01')::text, (v.diperpanjang - date '2000-01-01')::text,
            v.alasan_perpanjangan, (v.tenggat_atasan - date '2000-01-01')::text, v.hasil,
            (v.selesai - date '2000-01-01')::text, v.hari_kerja::text, (v.diberikan - date '2000-01-01')::text, v.alasan,
            v.keterangan, v.tindakan, v.isian::text)
        end for 16)
$$;
create or replace function permohonan_catat_versi() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    v permohonan_versi;
begin
    v := jsonb_populate_record(null::permohonan_versi, to_jsonb(new)); -- by name: a new column cannot be forgotten
    v.baris := nextval(pg_get_serial_sequence('permohonan_versi', 'baris'));
    v.oleh := sesi_akun();
    v.pada := sesi_saat();
    v.asal := sesi_asal();
    v.skema := 2;
    v.sidik := sidik_permohonan(v);
    insert into permohonan_versi overriding system value select v.*;
    insert into antrean_segel (jenis, id, versi, skpd, isi)
    values ('permohonan', v.id, v.versi, v.skpd, isi_permohonan(v));
    return null;
end
$$;

-- Handing a request over to another unit (pelimpahan): the giver may write the row it then no longer owns, and the
-- applicant goes along. Nothing else may change an owner.
create function limpahkan_permohonan(permohonan uuid, versi int, ke uuid, sejak date, isian jsonb) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    dilimpahkan boolean;
begin
    if not exists (select from skpd s where s.id = limpahkan_permohonan.ke) then
        raise exception 'SKPD penerima tidak ada' using errcode = 'foreign_key_violation';
    end if;
    update permohonan p
       set skpd = limpahkan_permohonan.ke, tindakan = 'limpahkan', tahap_sejak = limpahkan_permohonan.sejak,
           isian = limpahkan_permohonan.isian
     where p.id = limpahkan_permohonan.permohonan and p.versi = limpahkan_permohonan.versi
       and p.skpd <> limpahkan_permohonan.ke
       and (current_setting('role') = 'sip_utama' or p.skpd = sesi_skpd());
    dilimpahkan := found;
    update pemohon o set skpd = limpahkan_permohonan.ke
      from permohonan p where dilimpahkan and p.id = limpahkan_permohonan.permohonan and o.id = p.pemohon;
    return dilimpahkan;
end
$$;
grant execute on function limpahkan_permohonan to sip_skpd, sip_utama;

-- The history of a request goes with it to its present owner, from the hands of the earlier ones.
create function riwayat_permohonan(permohonan uuid) returns setof permohonan_versi
    language sql stable security definer set search_path = public, pg_temp as $$
    select v.* from permohonan_versi v
     where v.id = riwayat_permohonan.permohonan
       and exists (select from permohonan p where p.id = riwayat_permohonan.permohonan
                   and (current_setting('role') = 'sip_utama' or p.skpd = sesi_skpd()))
$$;
grant execute on function riwayat_permohonan to sip_skpd, sip_utama;

grant select (tahap, jatuh_tempo_tahap, jatuh_tempo_perki, diperpanjang, diberikan, golongan_pemohon, tindakan)
    on permohonan_versi to sip_hitung;
