-- The rules by which the program itself looks through the register, one select each, and the evaluation that keeps the
-- findings equal to what they say. A rule speaks of one record; who reads findings sees its facts, never its words.

create extension if not exists pg_trgm; -- trusted since PostgreSQL 13

insert into aturan_temuan values
    ('ganda', true, '{bukan_ganda}'),
    ('tanggal_depan', true, '{tolak}'),
    ('dicatat_lama', true, '{tolak}'),
    ('nomor_mundur', true, '{tolak}'),
    ('nomor_hilang', true, '{tolak}'),
    ('lewat_tenggat', true, '{tolak}'),
    ('perpanjang_lewat', true, '{tolak}'),
    ('tolak_tanpa_uji', true, '{tolak}'),
    ('berikan_dahulu', true, '{tolak}'),
    ('hasil_tak_tercatat', true, '{tolak}');

create index temuan_terbuka on temuan (skpd, aturan) where keadaan = 'terbuka'; -- what boards count

-- A text without regard to case, spaces and punctuation.
create function teks_rapi(teks text) returns text language sql immutable parallel safe
    return btrim(regexp_replace(lower(teks collate "C"), '[[:space:][:punct:]]+', ' ', 'g'));
grant execute on function teks_rapi to sip_skpd, sip_utama; -- who writes a request writes its index entry
create index permohonan_teks on permohonan (hashtextextended(teks_rapi(rincian), 0));

-- The requests, but cancelled ones, within fourteen days of a request that might be the same one: of the same applicant,
-- found by NIK, else by the decree's number, else by the contact as written; or word for word the same, unless what is known
-- of the two applicants tells them apart. By index alone; how similar those of the same applicant are is for the rule.
create function calon_ganda(untuk permohonan)
    returns table (id uuid, skpd uuid, diterima date, rincian text, sepemohon boolean) language sql stable as $$
    select a.id, a.skpd, a.diterima, a.rincian, true
      from (select s.id from pemohon o join pemohon s on s.nik_sidik = o.nik_sidik where o.id = untuk.pemohon
            union
            select s.id from pemohon o join pemohon s on s.nomor_sk = o.nomor_sk
             where o.id = untuk.pemohon and o.nik_sidik is null and s.nik_sidik is null
            union
            select s.id from pemohon o join pemohon s on s.kontak = o.kontak
             where o.id = untuk.pemohon and o.nik_sidik is null and s.nik_sidik is null
               and o.nomor_sk is null and s.nomor_sk is null
            union
            select untuk.pemohon) s
      join permohonan a on a.pemohon = s.id
     where a.id <> untuk.id and a.diterima between untuk.diterima - 14 and untuk.diterima + 14
       and a.hasil <> 'dibatalkan'
    union all
    select a.id, a.skpd, a.diterima, a.rincian, false
      from permohonan a
     where hashtextextended(teks_rapi(a.rincian), 0) = hashtextextended(teks_rapi(untuk.rincian), 0)
       and teks_rapi(a.rincian) = teks_rapi(untuk.rincian)
       and a.id <> untuk.id and a.diterima between untuk.diterima - 14 and untuk.diterima + 14
       and a.hasil <> 'dibatalkan'
       and not exists (select from pemohon o, pemohon s
                        where o.id = untuk.pemohon and s.id = a.pemohon
                          and (o.nik_sidik <> s.nik_sidik or o.nomor_sk <> s.nomor_sk or o.kontak <> s.kontak))
$$;

-- Likely the same request twice: the nearest earlier one that says much the same. Whoever has it later must act; the
-- earlier one's unit sees it. Where one letter went to forty units it is one finding each, not each with each.
create view langgar_ganda with (security_invoker) as
    select b.id as permohonan, b.skpd, a.id as pasangan, a.skpd as skpd_pasangan,
           jsonb_build_object('sepemohon', a.sepemohon, 'kemiripan', a.kemiripan, 'selisih', b.diterima - a.diterima) as rincian
      from permohonan b
     cross join lateral (
        select c.id, c.skpd, c.diterima, c.sepemohon, round(similarity(c.rincian, b.rincian) * 100) as kemiripan
          from (select * from calon_ganda(b) c
                 where (c.diterima, c.id) < (b.diterima, b.id)
                 order by c.diterima desc, c.id desc, c.sepemohon desc offset 0) c -- nearest first, compared one by one
         where not c.sepemohon or similarity(c.rincian, b.rincian) >= 0.6
         limit 1) a
     where b.hasil <> 'dibatalkan';

-- Dated on a day that has not come: it is gone when the day comes.
create view langgar_tanggal_depan with (security_invoker) as
    select p.id as permohonan, p.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_strip_nulls(jsonb_build_object('diterima', p.diterima, 'selesai', p.selesai, 'diberikan', p.diberikan,
               'diperpanjang', p.diperpanjang)) as rincian
      from permohonan p
     where greatest(p.diterima, p.selesai, p.diberikan, p.diperpanjang) > sesi_saat()::date;

-- Registered long after it was received. An import brings old requests by its nature.
create view langgar_dicatat_lama with (security_invoker) as
    select p.id as permohonan, p.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_build_object('diterima', p.diterima, 'dicatat', v.pada::date) as rincian
      from permohonan p join permohonan_versi v on (v.id, v.versi) = (p.id, 1)
     where v.tindakan = 'daftarkan' and v.pada::date > p.diterima + 30;

-- A number of our own whose request was received before that of the number before it, at one desk in one year.
create view langgar_nomor_mundur with (security_invoker) as
    select p.id as permohonan, p.skpd, q.id as pasangan, q.skpd as skpd_pasangan,
           jsonb_build_object('diterima', p.diterima, 'urut', p.urut, 'urut_sebelum', q.urut,
               'diterima_sebelum', q.diterima) as rincian
      from permohonan p
     cross join lateral (
        select q.* from permohonan q
         where (q.penerbit, q.tahun) = (p.penerbit, p.tahun) and q.urut < p.urut and q.hasil <> 'dibatalkan'
         order by q.urut desc limit 1) q
     where p.hasil <> 'dibatalkan' and p.diterima < q.diterima;

-- Numbers of our own between this one and the one before it that no request has.
create view langgar_nomor_hilang with (security_invoker) as
    select p.id as permohonan, p.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_build_object('tahun', p.tahun, 'dari', coalesce(q.urut, 0) + 1, 'sampai', p.urut - 1) as rincian
      from permohonan p
      left join lateral (
        select q.urut from permohonan q
         where (q.penerbit, q.tahun) = (p.penerbit, p.tahun) and q.urut < p.urut
         order by q.urut desc limit 1) q on true
     where p.urut > coalesce(q.urut, 0) + 1;

-- Answered after the day on which the notice was due (UU 14/2008 Ps 22(7)); an extension in time has moved that day.
create view langgar_lewat_tenggat with (security_invoker) as
    select p.id as permohonan, p.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_build_object('jatuh_tempo', p.jatuh_tempo, 'selesai', p.selesai,
               'diperpanjang', p.diperpanjang is not null) as rincian
      from permohonan p
     where p.hasil in ('dikabulkan_penuh', 'dikabulkan_sebagian', 'ditolak', 'dialihkan', 'belum_dikuasai')
       and p.selesai > p.jatuh_tempo;

-- Extended when the ten days were already over (UU 14/2008 Ps 22(8)), by the due date that stood until then.
create view langgar_perpanjang_lewat with (security_invoker) as
    select p.id as permohonan, p.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_build_object('diperpanjang', p.diperpanjang, 'jatuh_tempo', u.jatuh_tempo) as rincian
      from permohonan p
     cross join lateral (
        select u.jatuh_tempo
          from permohonan_versi v join permohonan_versi u on (u.id, u.versi) = (v.id, v.versi - 1)
         where v.id = p.id and v.diperpanjang = p.diperpanjang and u.diperpanjang is null
         order by v.versi desc limit 1) u
     where p.diperpanjang > u.jatuh_tempo;

-- Refused by Ps 17 with neither a test of consequences nor a decision that classifies (UU 14/2008 Ps 19).
create view langgar_tolak_tanpa_uji with (security_invoker) as
    select p.id as permohonan, p.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_build_object('alasan', p.alasan, 'selesai', p.selesai) as rincian
      from permohonan p
     where p.hasil = 'ditolak' and p.alasan like '17%'
       and not exists (
        select from permohonan_versi v
         where v.id = p.id and v.tindakan = 'tolak' and v.selesai = p.selesai
           and coalesce(v.isian #>> '{usulan,ujiKonsekuensi}', v.isian #>> '{usulan,skPengecualian}') is not null);

-- The information changed hands before it was granted.
create view langgar_berikan_dahulu with (security_invoker) as
    select p.id as permohonan, p.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_build_object('selesai', p.selesai, 'diberikan', p.diberikan) as rincian
      from permohonan p
     where p.diberikan < p.selesai;

-- Running sixty days after it was due: there may be an outcome that nobody recorded.
create view langgar_hasil_tak_tercatat with (security_invoker) as
    select p.id as permohonan, p.skpd, null::uuid as pasangan, null::uuid as skpd_pasangan,
           jsonb_build_object('jatuh_tempo', p.jatuh_tempo) as rincian
      from permohonan p
     where p.hasil = 'berjalan' and p.jatuh_tempo < sesi_saat()::date - 60;

-- All of them: what is wrong as things stand. A rule speaks of a record once.
create view langgar with (security_invoker) as
    select 'ganda' as aturan, * from langgar_ganda
    union all select 'tanggal_depan', * from langgar_tanggal_depan
    union all select 'dicatat_lama', * from langgar_dicatat_lama
    union all select 'nomor_mundur', * from langgar_nomor_mundur
    union all select 'nomor_hilang', * from langgar_nomor_hilang
    union all select 'lewat_tenggat', * from langgar_lewat_tenggat
    union all select 'perpanjang_lewat', * from langgar_perpanjang_lewat
    union all select 'tolak_tanpa_uji', * from langgar_tolak_tanpa_uji
    union all select 'berikan_dahulu', * from langgar_berikan_dahulu
    union all select 'hasil_tak_tercatat', * from langgar_hasil_tak_tercatat;

-- How far the evaluation has read in the order of commits, and for which day.
create table temuan_kepala (
    satu   boolean primary key default true check (satu),
    urutan bigint  not null,
    hari   date
);
insert into temuan_kepala values (true, 0, null);

-- What must be evaluated again though no version of it is new: its applicant was put right, or a closing was undone.
create table temuan_antrean (
    baris      bigint generated always as identity primary key,
    permohonan uuid not null
);
create function temuan_antre_pemohon() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    insert into temuan_antrean (permohonan) select p.id from permohonan p where p.pemohon = new.id;
    return null;
end
$$;
create trigger temuan_antre after update of nik_sidik, nomor_sk, kontak on pemohon for each row
    when ((old.nik_sidik, old.nomor_sk, old.kontak) is distinct from (new.nik_sidik, new.nomor_sk, new.kontak))
    execute function temuan_antre_pemohon();
create function temuan_antre_buka() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    insert into temuan_antrean (permohonan) values (new.permohonan);
    return null;
end
$$;
create trigger temuan_antre after update of keadaan on temuan for each row
    when (old.keadaan = 'ditutup' and new.keadaan = 'terbuka' and old.rincian = new.rincian and new.permohonan is not null)
    execute function temuan_antre_buka();

-- The records of which a change of these may have made a rule true or untrue: themselves, those found to be paired with
-- them, those of which they may now be the earlier double, and those with the numbers after theirs.
create function terkait_temuan(berubah uuid[]) returns uuid[] language sql stable as $$
    select array_agg(id) from (
        select unnest(berubah) as id
        union
        select t.permohonan from temuan t where t.pasangan = any (berubah)
        union
        select c.id from permohonan p cross join lateral calon_ganda(p) c
         where p.id = any (berubah) and (c.diterima, c.id) > (p.diterima, p.id)
        union
        select n.id from permohonan p cross join lateral (
            select q.id from permohonan q where (q.penerbit, q.tahun) = (p.penerbit, p.tahun) and q.urut > p.urut
             order by q.urut limit 1) n
         where p.id = any (berubah)
        union
        select n.id from permohonan p cross join lateral (
            select q.id from permohonan q where (q.penerbit, q.tahun) = (p.penerbit, p.tahun) and q.urut > p.urut
               and q.hasil <> 'dibatalkan'
             order by q.urut limit 1) n
         where p.id = any (berubah)) semua
$$;

-- Makes the findings of some records what the rules say of them now. What somebody closed stays closed while the facts
-- are those that were judged.
create function nilai_temuan(dinilai uuid[]) returns void language plpgsql as $$
begin
    with benar as materialized (
        select * from langgar l where l.permohonan = any (dinilai)
    ), dibuka as (
        insert into temuan as t (aturan, kunci, skpd, permohonan, pasangan, skpd_pasangan, rincian)
        select b.aturan, b.permohonan::text, b.skpd, b.permohonan, b.pasangan, b.skpd_pasangan, b.rincian from benar b
        on conflict on constraint temuan_aturan_kunci_key do update
           set skpd = excluded.skpd, pasangan = excluded.pasangan, skpd_pasangan = excluded.skpd_pasangan,
               rincian = excluded.rincian, keadaan = 'terbuka', penutupan = null, catatan = null,
               ditemukan = case t.keadaan when 'terbuka' then t.ditemukan else excluded.ditemukan end
         where t.keadaan = 'hilang' or (t.skpd, t.pasangan, t.skpd_pasangan, t.rincian)
               is distinct from (excluded.skpd, excluded.pasangan, excluded.skpd_pasangan, excluded.rincian)
    )
    update temuan t set keadaan = 'hilang'
      from aturan_temuan a
     where t.permohonan = any (dinilai) and t.keadaan = 'terbuka' and a.kode = t.aturan and a.ditinjau
       and not exists (select from benar b where (b.aturan, b.permohonan) = (t.aturan, t.permohonan));
end
$$;

-- Evaluates what has changed since the last time; returns whether there may be more. One at a time per database.
create function tinjau_temuan(batas int) returns boolean language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    kepala  temuan_kepala;
    akhir   bigint;
    berubah uuid[];
begin
    if not pg_try_advisory_xact_lock(hashtext('sip.temuan')) then
        return false;
    end if;
    select * into kepala from temuan_kepala;
    akhir := least(kepala_segel(), kepala.urutan + batas);
    with antre as (
        delete from temuan_antrean where baris in (select baris from temuan_antrean order by baris limit batas)
        returning permohonan
    )
    select array_agg(id) into berubah from (
        select s.id from segel s where s.urutan > kepala.urutan and s.urutan <= akhir and s.jenis = 'permohonan'
        union select permohonan from antre) semua;
    if berubah is null and akhir = kepala.urutan then
        if kepala.hari = sesi_saat()::date then
            return false;
        end if;
        -- Another day: what lay ahead may have come, and what runs may have run too long.
        select array_agg(id) into berubah from (
            select t.permohonan as id from temuan t where t.aturan = 'tanggal_depan' and t.keadaan = 'terbuka'
            union
            select p.id from permohonan p
             where p.hasil = 'berjalan' and p.jatuh_tempo >= kepala.hari - 61 and p.jatuh_tempo < sesi_saat()::date - 60) semua;
        kepala.hari := sesi_saat()::date;
    end if;
    if berubah is not null then
        perform nilai_temuan(terkait_temuan(berubah));
    end if;
    update temuan_kepala set urutan = akhir, hari = coalesce(kepala.hari, sesi_saat()::date);
    return true;
end
$$;
grant execute on function tinjau_temuan to sip_segel;

-- Where the findings are not what all rules say of all records. What has changed since the evaluation last read, and
-- whatever may depend on it, is left out, as are the rules of the day while it has not come to the day.
create function selisih_temuan() returns table (aturan text, permohonan uuid, selisih text) language plpgsql stable
    security definer set search_path = public, pg_temp as $$
declare
    kepala   temuan_kepala;
    tertunda uuid[];
begin
    select * into kepala from temuan_kepala;
    tertunda := coalesce(terkait_temuan((select array_agg(id) from (
        select v.id from permohonan_versi v where v.urutan is null or v.urutan > kepala.urutan
        union select a.permohonan from temuan_antrean a) semua)), '{}');
    return query
        select coalesce(l.aturan, t.aturan), coalesce(l.permohonan, t.permohonan),
               case when l.permohonan is null then 'temuan terbuka, tetapi catatannya tidak melanggar'
                    when t.id is null or t.keadaan = 'hilang' then 'melanggar, tetapi tidak ada temuannya'
                    else 'temuannya berbeda dari keadaan catatan' end
          from (select * from langgar) l
          full join (select t.* from temuan t join aturan_temuan a on a.kode = t.aturan where a.ditinjau) t
            on (t.aturan, t.permohonan) = (l.aturan, l.permohonan)
         where coalesce(l.permohonan, t.permohonan) <> all (tertunda)
           and (kepala.hari = sesi_saat()::date or coalesce(l.aturan, t.aturan) not in ('tanggal_depan', 'hasil_tak_tercatat'))
           and case when l.permohonan is null then t.keadaan = 'terbuka'
                    else t.id is null or t.keadaan = 'hilang' or (t.skpd, t.pasangan, t.skpd_pasangan, t.rincian)
                         is distinct from (l.skpd, l.pasangan, l.skpd_pasangan, l.rincian) end;
end
$$;
-- How many records the examination leaves out.
create function temuan_tertunda() returns bigint language sql stable security definer set search_path = public, pg_temp
    return (select count(distinct v.id) from permohonan_versi v, temuan_kepala k
             where v.urutan is null or v.urutan > k.urutan);
grant execute on function selisih_temuan, temuan_tertunda to sip_periksa;

alter table temuan_kepala enable row level security;
alter table temuan_antrean enable row level security;
grant select on temuan_kepala, temuan_antrean to sip_periksa;
create policy periksa on temuan_kepala for select to sip_periksa using (true);
create policy periksa on temuan_antrean for select to sip_periksa using (true);
