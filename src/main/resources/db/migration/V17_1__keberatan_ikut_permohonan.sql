-- A request that is handed over takes its objections along, and these their disputes, persons and letters: whatever hangs
-- on a request is its owner's. Each such move is a version of the record that moves, and nothing else makes one.

insert into peralihan_keberatan (tindakan, dari, ke, syarat)
select 'limpahkan', tahap, tahap, ''
  from unnest(array['dipertimbangkan', 'diproses', 'dijawab', 'dilaksanakan', 'dicabut', 'tidak_dilanjutkan',
                    'dibatalkan']) as tahap;
insert into peralihan_sengketa (tindakan, dari, ke, syarat)
select 'limpahkan', tahap, tahap, ''
  from unnest(array['diajukan', 'tidak_lengkap', 'terdaftar', 'mediasi', 'mediasi_berhasil', 'mediasi_gagal', 'ajudikasi',
                    'putusan_ki', 'gugatan', 'putusan_pengadilan', 'kasasi', 'putusan_ma', 'selesai', 'gugur', 'dicabut',
                    'dibatalkan']) as tahap;

-- As before, but that the owner changes with the request, and with it alone.
create or replace function jaga_keberatan() returns trigger language plpgsql as $$
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
        if (new.id, new.permohonan, new.pemohon, new.kuasa, new.nomor, new.penerbit, new.tahun, new.urut,
                new.alasan, new.alasan_ditemukan, new.batas_pengajuan, new.diterima, new.didaftarkan,
                new.informasi, new.tujuan, new.kasus_posisi)
            is distinct from (old.id, old.permohonan, old.pemohon, old.kuasa, old.nomor, old.penerbit, old.tahun,
                old.urut, old.alasan, old.alasan_ditemukan, old.batas_pengajuan, old.diterima, old.didaftarkan,
                old.informasi, old.tujuan, old.kasus_posisi)
            or (new.skpd <> old.skpd) <> (new.tindakan = 'limpahkan')
            or new.skpd <> old.skpd
                and not exists (select from permohonan p where (p.id, p.skpd) = (new.permohonan, new.skpd))
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
create or replace function jaga_sengketa() returns trigger language plpgsql as $$
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
        if (new.id, new.keberatan, new.nomor, new.penerbit, new.tahun, new.urut, new.alasan, new.mulai_waktu,
                new.dasar_waktu, new.batas_pengajuan, new.diajukan)
            is distinct from (old.id, old.keberatan, old.nomor, old.penerbit, old.tahun, old.urut, old.alasan,
                old.mulai_waktu, old.dasar_waktu, old.batas_pengajuan, old.diajukan)
            or (new.skpd <> old.skpd) <> (new.tindakan = 'limpahkan')
            or new.skpd <> old.skpd
                and not exists (select from keberatan k where (k.id, k.skpd) = (new.keberatan, new.skpd)) then
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

create function keberatan_ikut_permohonan() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    update pemohon o set skpd = new.skpd
      from keberatan k where k.permohonan = new.id and o.id in (k.pemohon, k.kuasa) and o.skpd <> new.skpd;
    update keberatan k
       set skpd = new.skpd, tindakan = 'limpahkan',
           isian = jsonb_strip_nulls(jsonb_build_object(
               'ke', (select s.kode from skpd s where s.id = new.skpd), 'alasan', new.isian ->> 'alasan'))
     where k.permohonan = new.id and k.skpd <> new.skpd;
    return null;
end
$$;
create trigger keberatan_ikut_permohonan after update of skpd on permohonan for each row
    when (old.skpd <> new.skpd) execute function keberatan_ikut_permohonan();

create function sengketa_ikut_keberatan() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    update sengketa s set skpd = new.skpd, tindakan = 'limpahkan', isian = new.isian
     where s.keberatan = new.id and s.skpd <> new.skpd;
    return null;
end
$$;
create trigger sengketa_ikut_keberatan after update of skpd on keberatan for each row
    when (old.skpd <> new.skpd) execute function sengketa_ikut_keberatan();

-- The history goes with the record to its present owner, from the hands of the earlier ones.
create function riwayat_keberatan(keberatan uuid) returns setof keberatan_versi
    language sql stable security definer set search_path = public, pg_temp as $$
    select v.* from keberatan_versi v
     where v.id = riwayat_keberatan.keberatan
       and exists (select from keberatan k where k.id = riwayat_keberatan.keberatan
                   and (current_setting('role') in ('sip_utama', 'sip_periksa') or k.skpd = sesi_skpd()))
$$;
create function riwayat_sengketa(sengketa uuid) returns setof sengketa_versi
    language sql stable security definer set search_path = public, pg_temp as $$
    select v.* from sengketa_versi v
     where v.id = riwayat_sengketa.sengketa
       and exists (select from sengketa s where s.id = riwayat_sengketa.sengketa
                   and (current_setting('role') in ('sip_utama', 'sip_periksa') or s.skpd = sesi_skpd()))
$$;
grant execute on function riwayat_keberatan, riwayat_sengketa to sip_skpd, sip_utama, sip_periksa;

-- And so do the letters.
drop policy milik_baca on surat;
create policy milik_baca on surat for select to sip_skpd using (case perihal
    when 'permohonan' then exists (select from permohonan p where p.id = perihal_id)
    when 'keberatan' then exists (select from keberatan k where k.id = perihal_id)
    else skpd = (select sesi_skpd()) end);
