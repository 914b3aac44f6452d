-- The rules by which the program looks through objections and disputes, one select each as of requests, and the evaluation
-- that now serves all three kinds of record.

insert into aturan_temuan (kode, ditinjau, penutupan, jenis, harian) values
    ('keberatan_ganda', true, '{bukan_ganda}', 'keberatan', false),
    ('keberatan_tanggal_depan', true, '{tolak}', 'keberatan', true),
    ('keberatan_dicatat_lama', true, '{tolak}', 'keberatan', false),
    ('keberatan_nomor_mundur', true, '{tolak}', 'keberatan', false),
    ('keberatan_nomor_hilang', true, '{tolak}', 'keberatan', false),
    ('keberatan_mendahului', true, '{tolak}', 'keberatan', false),
    ('keberatan_terlalu_dini', true, '{tolak}', 'keberatan', false),
    ('keberatan_permohonan_batal', true, '{tolak}', 'keberatan', false),
    ('keberatan_lewat_tenggat', true, '{tolak}', 'keberatan', false),
    ('keberatan_tak_tercatat', true, '{tolak}', 'keberatan', true),
    ('keberatan_tak_dilaksanakan', true, '{tolak}', 'keberatan', true),
    ('sengketa_ganda', true, '{bukan_ganda}', 'sengketa', false),
    ('sengketa_tanggal_depan', true, '{tolak}', 'sengketa', true),
    ('sengketa_nomor_mundur', true, '{tolak}', 'sengketa', false),
    ('sengketa_nomor_hilang', true, '{tolak}', 'sengketa', false),
    ('sengketa_terlalu_dini', true, '{tolak}', 'sengketa', false),
    ('sengketa_lewat_waktu', true, '{tolak}', 'sengketa', false),
    ('sengketa_dasar_keliru', true, '{tolak}', 'sengketa', false),
    ('sengketa_putusan_mundur', true, '{tolak}', 'sengketa', false),
    ('sengketa_tak_bergerak', true, '{tolak}', 'sengketa', true);

create index sengketa_registrasi on sengketa (registrasi_ki) where registrasi_ki is not null;

-- The objections that might be the same one as an objection: to the same request on a ground in common; or, of periodic
-- information that nobody asked for, within fourteen days at the same unit in the same words, unless what is known of the
-- two applicants tells them apart. One that was withdrawn or given up has been brought again by right.
create function calon_keberatan_ganda(untuk keberatan)
    returns table (id uuid, skpd uuid, diterima date, selesai date) language sql stable as $$
    select a.id, a.skpd, a.diterima, a.selesai
      from keberatan a
     where a.permohonan = untuk.permohonan and a.id <> untuk.id and a.alasan ~ ('[' || untuk.alasan || ']')
       and a.tahap not in ('dicabut', 'tidak_dilanjutkan', 'dibatalkan')
    union all
    select a.id, a.skpd, a.diterima, a.selesai
      from keberatan a
     where untuk.permohonan is null and a.permohonan is null and a.id <> untuk.id
       and a.skpd = untuk.skpd and a.diterima between untuk.diterima - 14 and untuk.diterima + 14
       and teks_rapi(a.informasi) = teks_rapi(untuk.informasi)
       and a.tahap not in ('dicabut', 'tidak_dilanjutkan', 'dibatalkan')
       and not exists (select from pemohon o, pemohon s
                        where o.id = untuk.pemohon and s.id = a.pemohon
                          and (o.nik_sidik <> s.nik_sidik or o.nomor_sk <> s.nomor_sk or o.kontak <> s.kontak))
$$;

-- Likely the same objection twice: received while the nearest earlier one of the same was not over.
create view langgar_keberatan_ganda with (security_invoker) as
    select b.id as keberatan, b.skpd, a.id as pasangan, a.skpd as skpd_pasangan,
           jsonb_build_object('sepermohonan', b.permohonan is not null, 'selisih', b.diterima - a.diterima) as rincian
      from keberatan b
     cross join lateral (
        select c.* from calon_keberatan_ganda(b) c
         where (c.diterima, c.id) < (b.diterima, b.id) and coalesce(c.selesai >= b.diterima, true)
         order by c.diterima desc, c.id desc limit 1) a
     where b.tahap not in ('dicabut', 'tidak_dilanjutkan', 'dibatalkan');

-- Dated on a day that has not come.
create view langgar_keberatan_tanggal_depan with (security_invoker) as
    select k.id as keberatan, k.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_strip_nulls(jsonb_build_object('diterima', k.diterima, 'didaftarkan', k.didaftarkan, 'dijawab', k.dijawab,
               'dilaksanakan', k.dilaksanakan, 'selesai', k.selesai)) as rincian
      from keberatan k
     where k.tahap <> 'dibatalkan'
       and greatest(k.diterima, k.didaftarkan, k.dijawab, k.dilaksanakan, k.selesai) > sesi_saat()::date;

-- Registered more than a week after it was received: the law counts the answer's time from the receipt (UU 14/2008
-- Ps 36(2)), P21 Ps 44(1) from the register, so that the two times run apart.
create view langgar_keberatan_dicatat_lama with (security_invoker) as
    select k.id as keberatan, k.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_build_object('diterima', k.diterima, 'didaftarkan', k.didaftarkan) as rincian
      from keberatan k
     where k.tahap <> 'dibatalkan' and k.didaftarkan > k.diterima + 7;

-- A number whose objection was received before that of the number before it, at one desk in one year.
create view langgar_keberatan_nomor_mundur with (security_invoker) as
    select k.id as keberatan, k.skpd, q.id as pasangan, q.skpd as skpd_pasangan,
           jsonb_build_object('diterima', k.diterima, 'urut', k.urut, 'urut_sebelum', q.urut,
               'diterima_sebelum', q.diterima) as rincian
      from keberatan k
     cross join lateral (
        select q.* from keberatan q
         where (q.penerbit, q.tahun) = (k.penerbit, k.tahun) and q.urut < k.urut and q.tahap <> 'dibatalkan'
         order by q.urut desc limit 1) q
     where k.tahap <> 'dibatalkan' and k.diterima < q.diterima;

-- Numbers between this one and the one before it that no objection has; the series has no gaps (P21 Ps 43(2) huruf a).
create view langgar_keberatan_nomor_hilang with (security_invoker) as
    select k.id as keberatan, k.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_build_object('tahun', k.tahun, 'dari', coalesce(q.urut, 0) + 1, 'sampai', k.urut - 1) as rincian
      from keberatan k
      left join lateral (
        select q.urut from keberatan q
         where (q.penerbit, q.tahun) = (k.penerbit, k.tahun) and q.urut < k.urut
         order by q.urut desc limit 1) q on true
     where k.urut > coalesce(q.urut, 0) + 1;

-- Received, or its ground found, before the request that it objects to: the request's day was corrected since, or either
-- was written down wrongly (UU 14/2008 Ps 35(1)).
create view langgar_keberatan_mendahului with (security_invoker) as
    select k.id as keberatan, k.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_build_object('diterima', k.diterima, 'alasan_ditemukan', k.alasan_ditemukan,
               'permohonan_diterima', p.diterima) as rincian
      from keberatan k join permohonan p on p.id = k.permohonan
     where k.tahap <> 'dibatalkan' and least(k.diterima, k.alasan_ditemukan) < p.diterima;

-- On ground c, that nobody answered, while the time for the answer still ran, by whichever due date the request ever had
-- (UU 14/2008 Ps 22(7)-(8), 35(1) huruf c).
create view langgar_keberatan_terlalu_dini with (security_invoker) as
    select k.id as keberatan, k.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_build_object('diterima', k.diterima, 'alasan_ditemukan', k.alasan_ditemukan,
               'jatuh_tempo', p.jatuh_tempo) as rincian
      from keberatan k
     cross join lateral (
        select min(v.jatuh_tempo) as jatuh_tempo from permohonan_versi v where v.id = k.permohonan) p
     where k.tahap <> 'dibatalkan' and position('c' in k.alasan) > 0
       and (k.diterima <= p.jatuh_tempo or k.alasan_ditemukan < p.jatuh_tempo);

-- It stands while the registration of its request was cancelled.
create view langgar_keberatan_permohonan_batal with (security_invoker) as
    select k.id as keberatan, k.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_build_object('dibatalkan', p.selesai) as rincian
      from keberatan k join permohonan p on p.id = k.permohonan
     where k.tahap <> 'dibatalkan' and p.hasil = 'dibatalkan';

-- Answered after the thirty working days from its receipt (UU 14/2008 Ps 36(2)).
create view langgar_keberatan_lewat_tenggat with (security_invoker) as
    select k.id as keberatan, k.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_build_object('jatuh_tempo', k.jatuh_tempo, 'dijawab', k.dijawab) as rincian
      from keberatan k
     where k.dijawab > k.jatuh_tempo;

-- Open sixty days after its answer was due: there may be one that nobody recorded.
create view langgar_keberatan_tak_tercatat with (security_invoker) as
    select k.id as keberatan, k.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_build_object('jatuh_tempo', k.jatuh_tempo) as rincian
      from keberatan k
     where k.selesai is null and k.jatuh_tempo < sesi_saat()::date - 60;

-- What was granted was not carried out, or not recorded so, by the day that the superior set (P21 Ps 56(4) huruf d).
create view langgar_keberatan_tak_dilaksanakan with (security_invoker) as
    select k.id as keberatan, k.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_strip_nulls(jsonb_build_object('sampai', k.pelaksanaan_sampai, 'dilaksanakan', k.dilaksanakan)) as rincian
      from keberatan k
     where k.pelaksanaan_sampai < coalesce(k.dilaksanakan, sesi_saat()::date);

-- Under one number of the Komisi Informasi with an earlier dispute (P13 Ps 18).
create view langgar_sengketa_ganda with (security_invoker) as
    select b.id as sengketa, b.skpd, a.id as pasangan, a.skpd as skpd_pasangan,
           jsonb_build_object('registrasi_ki', b.registrasi_ki, 'selisih', b.diajukan - a.diajukan) as rincian
      from sengketa b
     cross join lateral (
        select c.* from sengketa c
         where c.registrasi_ki = b.registrasi_ki and (c.diajukan, c.id) < (b.diajukan, b.id) and c.tahap <> 'dibatalkan'
         order by c.diajukan desc, c.id desc limit 1) a
     where b.tahap <> 'dibatalkan';

create view langgar_sengketa_tanggal_depan with (security_invoker) as
    select s.id as sengketa, s.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_strip_nulls(jsonb_build_object('diajukan', s.diajukan, 'putusan_diterima', s.putusan_diterima,
               'dilaksanakan', s.dilaksanakan, 'selesai', s.selesai)) as rincian
      from sengketa s
     where s.tahap <> 'dibatalkan'
       and greatest(s.diajukan, s.putusan_diterima, s.dilaksanakan, s.selesai) > sesi_saat()::date;

create view langgar_sengketa_nomor_mundur with (security_invoker) as
    select s.id as sengketa, s.skpd, q.id as pasangan, q.skpd as skpd_pasangan,
           jsonb_build_object('diterima', s.diajukan, 'urut', s.urut, 'urut_sebelum', q.urut,
               'diterima_sebelum', q.diajukan) as rincian
      from sengketa s
     cross join lateral (
        select q.* from sengketa q
         where (q.penerbit, q.tahun) = (s.penerbit, s.tahun) and q.urut < s.urut and q.tahap <> 'dibatalkan'
         order by q.urut desc limit 1) q
     where s.tahap <> 'dibatalkan' and s.diajukan < q.diajukan;

create view langgar_sengketa_nomor_hilang with (security_invoker) as
    select s.id as sengketa, s.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_build_object('tahun', s.tahun, 'dari', coalesce(q.urut, 0) + 1, 'sampai', s.urut - 1) as rincian
      from sengketa s
      left join lateral (
        select q.urut from sengketa q
         where (q.penerbit, q.tahun) = (s.penerbit, s.tahun) and q.urut < s.urut
         order by q.urut desc limit 1) q on true
     where s.urut > coalesce(q.urut, 0) + 1;

-- Brought before the objection itself was received, before its answer reached the applicant, or while the time for the
-- answer ran (UU 14/2008 Ps 37; P13 Ps 5, 13).
create view langgar_sengketa_terlalu_dini with (security_invoker) as
    select s.id as sengketa, s.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_build_object('diajukan', s.diajukan, 'mulai_waktu', s.mulai_waktu, 'dasar_waktu', s.dasar_waktu,
               'keberatan_diterima', k.diterima) as rincian
      from sengketa s join keberatan k on k.id = s.keberatan
     where s.tahap <> 'dibatalkan'
       and (s.diajukan < k.diterima or s.diajukan < s.mulai_waktu + (s.dasar_waktu = 'diam')::int);

-- Brought after the fourteen working days (UU 14/2008 Ps 37(2)).
create view langgar_sengketa_lewat_waktu with (security_invoker) as
    select s.id as sengketa, s.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_build_object('diajukan', s.diajukan, 'batas_pengajuan', s.batas_pengajuan) as rincian
      from sengketa s
     where s.tahap <> 'dibatalkan' and s.diajukan > s.batas_pengajuan;

-- Its time is counted from an answer that the objection has not, or has only later; from silence though the answer was
-- given in time; or the objection had been withdrawn or given up (UU 14/2008 Ps 37(2); P13 Ps 13 huruf a-b).
create view langgar_sengketa_dasar_keliru with (security_invoker) as
    select s.id as sengketa, s.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_strip_nulls(jsonb_build_object('dasar_waktu', s.dasar_waktu, 'mulai_waktu', s.mulai_waktu,
               'dijawab', k.dijawab, 'berakhir', case when k.hasil is null then k.selesai end)) as rincian
      from sengketa s join keberatan k on k.id = s.keberatan
     where s.tahap <> 'dibatalkan'
       and case when k.hasil is null and k.selesai <= s.diajukan then true
                when s.dasar_waktu = 'diam' then k.dijawab <= s.mulai_waktu
                else coalesce(k.dijawab > s.mulai_waktu, true) end;

-- The last ruling reached us before it was given, from where the times against it run (UU 14/2008 Ps 48(1), 50).
create view langgar_sengketa_putusan_mundur with (security_invoker) as
    select s.id as sengketa, s.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_build_object('putusan', v.tahap_sejak, 'putusan_diterima', s.putusan_diterima) as rincian
      from sengketa s
     cross join lateral (
        select v.tahap_sejak from sengketa_versi v
         where v.id = s.id and v.tindakan in ('putuskan_ki', 'putuskan_pengadilan', 'putuskan_ma')
         order by v.versi desc limit 1) v
     where s.putusan_diterima < v.tahap_sejak;

-- Nothing was recorded for long: the Komisi Informasi has a hundred working days (UU 14/2008 Ps 38(2)), and against a ruling
-- there are fourteen (Ps 48(1), 50), after which it is carried out.
create view langgar_sengketa_tak_bergerak with (security_invoker) as
    select s.id as sengketa, s.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_build_object('tahap', s.tahap, 'sejak', d.sejak) as rincian
      from sengketa s
     cross join lateral (
        select case when s.tahap like 'putusan%' then greatest(s.putusan_diterima, s.tahap_sejak) else s.tahap_sejak end as sejak,
               case when s.tahap in ('mediasi_berhasil', 'putusan_ki', 'putusan_pengadilan', 'putusan_ma') then 60 else 180 end
                   as paling_lama) d
     where s.tahap not in ('gugatan', 'kasasi', 'selesai', 'gugur', 'dicabut', 'dibatalkan')
       and d.sejak < sesi_saat()::date - d.paling_lama;

create view keberatan_langgar with (security_invoker) as
    select 'keberatan_ganda' as aturan, * from langgar_keberatan_ganda
    union all select 'keberatan_tanggal_depan', * from langgar_keberatan_tanggal_depan
    union all select 'keberatan_dicatat_lama', * from langgar_keberatan_dicatat_lama
    union all select 'keberatan_nomor_mundur', * from langgar_keberatan_nomor_mundur
    union all select 'keberatan_nomor_hilang', * from langgar_keberatan_nomor_hilang
    union all select 'keberatan_mendahului', * from langgar_keberatan_mendahului
    union all select 'keberatan_terlalu_dini', * from langgar_keberatan_terlalu_dini
    union all select 'keberatan_permohonan_batal', * from langgar_keberatan_permohonan_batal
    union all select 'keberatan_lewat_tenggat', * from langgar_keberatan_lewat_tenggat
    union all select 'keberatan_tak_tercatat', * from langgar_keberatan_tak_tercatat
    union all select 'keberatan_tak_dilaksanakan', * from langgar_keberatan_tak_dilaksanakan;
create view sengketa_langgar with (security_invoker) as
    select 'sengketa_ganda' as aturan, * from langgar_sengketa_ganda
    union all select 'sengketa_tanggal_depan', * from langgar_sengketa_tanggal_depan
    union all select 'sengketa_nomor_mundur', * from langgar_sengketa_nomor_mundur
    union all select 'sengketa_nomor_hilang', * from langgar_sengketa_nomor_hilang
    union all select 'sengketa_terlalu_dini', * from langgar_sengketa_terlalu_dini
    union all select 'sengketa_lewat_waktu', * from langgar_sengketa_lewat_waktu
    union all select 'sengketa_dasar_keliru', * from langgar_sengketa_dasar_keliru
    union all select 'sengketa_putusan_mundur', * from langgar_sengketa_putusan_mundur
    union all select 'sengketa_tak_bergerak', * from langgar_sengketa_tak_bergerak;

-- The objections of which a change of these requests and of these objections may have made a rule true or untrue.
create function terkait_keberatan(permohonan_ uuid[], keberatan_ uuid[]) returns uuid[] language sql stable as $$
    select array_agg(id) from (
        select unnest(keberatan_) as id
        union
        select k.id from keberatan k where k.permohonan = any (permohonan_)
        union
        select t.keberatan from temuan t where t.pasangan_keberatan = any (keberatan_)
        union
        select c.id from keberatan k cross join lateral calon_keberatan_ganda(k) c
         where k.id = any (keberatan_) and (c.diterima, c.id) > (k.diterima, k.id)
        union
        select n.id from keberatan k cross join lateral (
            select q.id from keberatan q where (q.penerbit, q.tahun) = (k.penerbit, k.tahun) and q.urut > k.urut
             order by q.urut limit 1) n
         where k.id = any (keberatan_)
        union
        select n.id from keberatan k cross join lateral (
            select q.id from keberatan q where (q.penerbit, q.tahun) = (k.penerbit, k.tahun) and q.urut > k.urut
               and q.tahap <> 'dibatalkan'
             order by q.urut limit 1) n
         where k.id = any (keberatan_)) semua
$$;
-- ... and the disputes, of these objections and of these disputes.
create function terkait_sengketa(keberatan_ uuid[], sengketa_ uuid[]) returns uuid[] language sql stable as $$
    select array_agg(id) from (
        select unnest(sengketa_) as id
        union
        select s.id from sengketa s where s.keberatan = any (keberatan_)
        union
        select t.sengketa from temuan t where t.pasangan_sengketa = any (sengketa_)
        union
        select c.id from sengketa s join sengketa c on c.registrasi_ki = s.registrasi_ki
         where s.id = any (sengketa_) and (c.diajukan, c.id) > (s.diajukan, s.id)
        union
        select n.id from sengketa s cross join lateral (
            select q.id from sengketa q where (q.penerbit, q.tahun) = (s.penerbit, s.tahun) and q.urut > s.urut
             order by q.urut limit 1) n
         where s.id = any (sengketa_)
        union
        select n.id from sengketa s cross join lateral (
            select q.id from sengketa q where (q.penerbit, q.tahun) = (s.penerbit, s.tahun) and q.urut > s.urut
               and q.tahap <> 'dibatalkan'
             order by q.urut limit 1) n
         where s.id = any (sengketa_)) semua
$$;
create index sengketa_keberatan on sengketa (keberatan); -- the index that is there leaves out what is over

-- The same as for requests, for objections or disputes: by the name of the kind, which is the program's own word.
create function nilai_temuan(jenis text, dinilai uuid[]) returns void language plpgsql as $$
begin
    execute replace($sql$
        with benar as materialized (
            select * from @_langgar l where l.@ = any ($1)
        ), dibuka as (
            insert into temuan as t (aturan, kunci, skpd, @, pasangan_@, skpd_pasangan, rincian)
            select b.aturan, b.@::text, b.skpd, b.@, b.pasangan, b.skpd_pasangan, b.rincian from benar b
            on conflict on constraint temuan_aturan_kunci_key do update
               set skpd = excluded.skpd, pasangan_@ = excluded.pasangan_@, skpd_pasangan = excluded.skpd_pasangan,
                   rincian = excluded.rincian, keadaan = 'terbuka', penutupan = null, catatan = null,
                   ditemukan = case t.keadaan when 'terbuka' then t.ditemukan else excluded.ditemukan end
             where t.keadaan = 'hilang' or (t.skpd, t.pasangan_@, t.skpd_pasangan, t.rincian)
                   is distinct from (excluded.skpd, excluded.pasangan_@, excluded.skpd_pasangan, excluded.rincian)
        )
        update temuan t set keadaan = 'hilang'
          from aturan_temuan a
         where t.@ = any ($1) and t.keadaan = 'terbuka' and a.kode = t.aturan and a.ditinjau
           and not exists (select from benar b where (b.aturan, b.@) = (t.aturan, t.@))$sql$, '@', quote_ident(jenis))
    using dinilai;
end
$$;

-- As before, and objections and disputes with the requests, in one transaction.
create or replace function tinjau_temuan(batas int) returns boolean language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    kepala temuan_kepala;
    akhir  bigint;
    p      uuid[]; -- the requests, objections and disputes that have changed ...
    k      uuid[];
    s      uuid[];
    nilai  uuid[]; -- ... and what must be evaluated for them
begin
    if not pg_try_advisory_xact_lock(hashtext('sip.temuan')) then
        return false;
    end if;
    select * into kepala from temuan_kepala;
    akhir := least(kepala_segel(), kepala.urutan + batas);
    with antre as (
        delete from temuan_antrean where baris in (select baris from temuan_antrean order by baris limit batas)
        returning permohonan, keberatan, sengketa
    )
    select array_agg(id) filter (where jenis = 'permohonan'), array_agg(id) filter (where jenis = 'keberatan'),
           array_agg(id) filter (where jenis = 'sengketa') into p, k, s
      from (
        select g.jenis, g.id from segel g
         where g.urutan > kepala.urutan and g.urutan <= akhir and g.jenis in ('permohonan', 'keberatan', 'sengketa')
        union select 'permohonan', a.permohonan from antre a where a.permohonan is not null
        union select 'keberatan', a.keberatan from antre a where a.keberatan is not null
        union select 'sengketa', a.sengketa from antre a where a.sengketa is not null) semua;
    if num_nonnulls(p, k, s) = 0 and akhir = kepala.urutan then
        if kepala.hari = sesi_saat()::date then
            return false;
        end if;
        -- Another day: what lay ahead may have come, and what runs may have run too long. Of objections and disputes those
        -- that wait for something are few.
        select array_agg(id) into p from (
            select t.permohonan as id from temuan t where t.aturan = 'tanggal_depan' and t.keadaan = 'terbuka'
            union
            select q.id from permohonan q
             where q.hasil = 'berjalan' and q.jatuh_tempo >= kepala.hari - 61 and q.jatuh_tempo < sesi_saat()::date - 60) semua;
        select array_agg(id) into k from (
            select t.keberatan as id from temuan t where t.aturan = 'keberatan_tanggal_depan' and t.keadaan = 'terbuka'
            union
            select q.id from keberatan q
             where q.selesai is null and q.jatuh_tempo >= kepala.hari - 61 and q.jatuh_tempo < sesi_saat()::date - 60
            union
            select q.id from keberatan q
             where q.tahap = 'dijawab' and q.pelaksanaan_sampai >= kepala.hari - 1
               and q.pelaksanaan_sampai < sesi_saat()::date) semua;
        select array_agg(id) into s from (
            select t.sengketa as id from temuan t where t.aturan = 'sengketa_tanggal_depan' and t.keadaan = 'terbuka'
            union
            select q.id from sengketa q where q.selesai is null) semua;
        kepala.hari := sesi_saat()::date;
    end if;
    if p is not null then
        perform nilai_temuan(terkait_temuan(p));
    end if;
    nilai := terkait_keberatan(p, k);
    if nilai is not null then
        perform nilai_temuan('keberatan', nilai);
    end if;
    nilai := terkait_sengketa(k, s);
    if nilai is not null then
        perform nilai_temuan('sengketa', nilai);
    end if;
    update temuan_kepala set urutan = akhir, hari = coalesce(kepala.hari, sesi_saat()::date);
    return true;
end
$$;

-- Where the findings are not what all rules say of all records, as before, and of which kind the record is.
drop function selisih_temuan;
create function selisih_temuan() returns table (aturan text, jenis text, catatan uuid, selisih text) language plpgsql stable
    security definer set search_path = public, pg_temp as $$
declare
    kepala temuan_kepala;
    p      uuid[];
    k      uuid[];
    s      uuid[];
begin
    select * into kepala from temuan_kepala;
    select array_agg(v.id) into p from (
        select v.id from permohonan_versi v where v.urutan is null or v.urutan > kepala.urutan
        union select a.permohonan from temuan_antrean a where a.permohonan is not null) v;
    select array_agg(v.id) into k from (
        select v.id from keberatan_versi v where v.urutan is null or v.urutan > kepala.urutan
        union select a.keberatan from temuan_antrean a where a.keberatan is not null) v;
    select array_agg(v.id) into s from (
        select v.id from sengketa_versi v where v.urutan is null or v.urutan > kepala.urutan
        union select a.sengketa from temuan_antrean a where a.sengketa is not null) v;
    s := terkait_sengketa(k, s);
    k := terkait_keberatan(p, k);
    p := coalesce(terkait_temuan(p), '{}') || coalesce(k, '{}') || coalesce(s, '{}'); -- identities are of one kind each
    return query
        with l as (
            select l.aturan, l.permohonan as id, l.skpd, l.pasangan, l.skpd_pasangan, l.rincian from langgar l
            union all select * from keberatan_langgar
            union all select * from sengketa_langgar
        ), t as (
            select t.aturan, coalesce(t.permohonan, t.keberatan, t.sengketa) as id, t.keadaan, t.skpd,
                   coalesce(t.pasangan, t.pasangan_keberatan, t.pasangan_sengketa) as pasangan, t.skpd_pasangan, t.rincian
              from temuan t join aturan_temuan a on a.kode = t.aturan where a.ditinjau
        )
        select a.kode, a.jenis, coalesce(l.id, t.id),
               case when l.id is null then 'temuan terbuka, tetapi catatannya tidak melanggar'
                    when t.id is null or t.keadaan = 'hilang' then 'melanggar, tetapi tidak ada temuannya'
                    else 'temuannya berbeda dari keadaan catatan' end
          from l full join t on (t.aturan, t.id) = (l.aturan, l.id)
          join aturan_temuan a on a.kode = coalesce(l.aturan, t.aturan)
         where coalesce(l.id, t.id) <> all (p)
           and (kepala.hari = sesi_saat()::date or not a.harian)
           and case when l.id is null then t.keadaan = 'terbuka'
                    else t.id is null or t.keadaan = 'hilang' or (t.skpd, t.pasangan, t.skpd_pasangan, t.rincian)
                         is distinct from (l.skpd, l.pasangan, l.skpd_pasangan, l.rincian) end;
end
$$;
create or replace function temuan_tertunda() returns bigint language sql stable security definer set search_path = public, pg_temp
    return (select count(*) from (
        select v.id from permohonan_versi v, temuan_kepala k where v.urutan is null or v.urutan > k.urutan
        union select v.id from keberatan_versi v, temuan_kepala k where v.urutan is null or v.urutan > k.urutan
        union select v.id from sengketa_versi v, temuan_kepala k where v.urutan is null or v.urutan > k.urutan) v);
grant execute on function selisih_temuan to sip_periksa;

-- What was there before these rules is looked through as soon as the program runs.
insert into temuan_antrean (keberatan) select id from keberatan;
insert into temuan_antrean (sengketa) select id from sengketa;
