-- The look for findings, lighter where many requests say the same and where records come in without a pause: it shares its
-- machine with those who write, and while one of its transactions runs, what others deleted cannot be cleaned away.

-- Of equal words only those of the days around are read.
drop index permohonan_teks;
create index permohonan_teks on permohonan (hashtextextended(teks_rapi(rincian), 0), diterima);

-- As before; words that are equal as written need no second look.
create or replace function calon_ganda(untuk permohonan)
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
       and (a.rincian = untuk.rincian or teks_rapi(a.rincian) = teks_rapi(untuk.rincian))
       and a.id <> untuk.id and a.diterima between untuk.diterima - 14 and untuk.diterima + 14
       and a.hasil <> 'dibatalkan'
       and not exists (select from pemohon o, pemohon s
                        where o.id = untuk.pemohon and s.id = a.pemohon
                          and (o.nik_sidik <> s.nik_sidik or o.nomor_sk <> s.nomor_sk or o.kontak <> s.kontak))
$$;

-- As before, but a later request that has a nearer double than the changed one keeps it. Where that double itself has
-- changed, the request is among those found to be paired with it.
create or replace function terkait_temuan(berubah uuid[]) returns uuid[] language sql stable as $$
    select array_agg(id) from (
        select unnest(berubah) as id
        union
        select t.permohonan from temuan t where t.pasangan = any (berubah)
        union
        select c.id from permohonan p cross join lateral calon_ganda(p) c
         where p.id = any (berubah) and (c.diterima, c.id) > (p.diterima, p.id)
           and not exists (select from temuan t join permohonan d on d.id = t.pasangan
                            where (t.aturan, t.kunci) = ('ganda', c.id::text) and t.keadaan <> 'hilang'
                              and (d.diterima, d.id) > (p.diterima, p.id))
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

-- As before, but it says that there may be more only where there is: who asks until there is none would otherwise ask
-- without a pause as long as anybody writes.
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
    return akhir < kepala_segel() or exists (select from temuan_antrean)
        or kepala.hari is distinct from sesi_saat()::date;
end
$$;
