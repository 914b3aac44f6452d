-- What a comparison left open is a finding of the reconciliation, and follows the difference by itself: opened with it,
-- closed by the act that settles it, gone when a later comparison finds it no more.

-- Why a difference need not be decided any more: a later comparison covers its day, its record went to another unit, or
-- somebody has put the record right by hand.
alter table beda add gugur text check (gugur in ('dicocokkan_lagi', 'dilimpahkan', 'dikoreksi'));
-- Whether it is one of so many of its kind that a month of them is one finding.
alter table beda add ringkas boolean not null default false;
alter table beda add check (sikap is null or gugur is null);
create index beda_permohonan on beda (permohonan) where sikap is null and gugur is null and permohonan is not null;
create index beda_ringkas on beda (pencocokan, jenis, diterima) where ringkas;
create index temuan_pencocokan on temuan ((rincian ->> 'pencocokan'))
    where keadaan = 'terbuka' and aturan in ('hanya_di_skpd', 'hanya_di_pusat', 'berbeda');
grant update (gugur) on beda to sip_skpd, sip_utama;
grant select (gugur) on beda to sip_hitung;

-- What a difference is about, so that the same one of a later comparison is the same finding.
create function kunci_beda(skpd uuid, permohonan uuid, sumber text, nomor text) returns text language sql immutable
    return coalesce(permohonan::text, concat_ws(':', skpd, sumber, nomor));

-- One finding for all differences of a kind and a month, of whichever comparisons hold. Two acts that settle different
-- ones count one after the other, for neither sees yet what the other has done. A month that was closed keeps to what is
-- still decided about it: a rejected difference may be taken later.
create function ringkas_temuan(unit uuid, jenis_beda text, bulan date) returns void language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    n record;
begin
    perform pg_advisory_xact_lock(hashtext('sip.ringkas'), hashtext(concat_ws(':', unit, jenis_beda, bulan)));
    select (array_agg(c.id order by c.ke desc))[1] as pencocokan, count(*) as jumlah,
           count(*) filter (where b.sikap is null) as terbuka, count(*) filter (where b.sikap = 'terima') as diterima,
           count(*) filter (where b.sikap = 'tolak') as ditolak
      into n
      from pencocokan c join beda b on b.pencocokan = c.id
     where c.skpd = unit and c.pengganti is null and b.jenis = jenis_beda and b.ringkas and b.gugur is null
       and b.diterima >= bulan and b.diterima < bulan + interval '1 month';
    if n.terbuka > 0 then
        insert into temuan as t (aturan, kunci, skpd, rincian)
        values (jenis_beda, unit || ':' || to_char(bulan, 'YYYY-MM'), unit, jsonb_build_object('pencocokan', n.pencocokan,
            'bulan', to_char(bulan, 'YYYY-MM'), 'jumlah', n.jumlah, 'terbuka', n.terbuka))
        on conflict on constraint temuan_aturan_kunci_key do update
           set rincian = excluded.rincian, keadaan = 'terbuka', penutupan = null, catatan = null,
               ditemukan = case t.keadaan when 'terbuka' then t.ditemukan else excluded.ditemukan end
         where (t.keadaan, t.rincian) is distinct from ('terbuka', excluded.rincian);
    else
        update temuan t
           set keadaan = case when n.jumlah > 0 then 'ditutup' else 'hilang' end,
               penutupan = case when n.diterima > 0 then 'terima' when n.jumlah > 0 then 'tolak' end,
               catatan = case when n.jumlah > 0 then n.diterima || ' diterima, ' || n.ditolak || ' ditolak' end,
               rincian = t.rincian || jsonb_build_object('terbuka', 0)
                   || case when n.jumlah > 0 then jsonb_build_object('jumlah', n.jumlah) else '{}' end
         where (t.aturan, t.kunci) = (jenis_beda, unit || ':' || to_char(bulan, 'YYYY-MM'))
           and (t.keadaan = 'terbuka' or t.keadaan = 'ditutup' and n.jumlah > 0
                and t.catatan is distinct from n.diterima || ' diterima, ' || n.ditolak || ' ditolak');
    end if;
end
$$;

-- By statement, so that a comparison and a portion of decisions pay once.
create function temuan_ikuti_beda() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    insert into temuan as t (aturan, kunci, skpd, permohonan, rincian)
    select distinct on (1, 2)
           b.jenis, kunci_beda(b.skpd, b.permohonan, c.sumber, b.nomor), b.skpd, b.permohonan,
           jsonb_strip_nulls(jsonb_build_object('pencocokan', c.id, 'ke', b.ke, 'diterima', b.diterima, 'baris', b.baris,
               'nomor', case when b.permohonan is null then b.nomor end,
               'ruas', case b.jenis when 'berbeda' then jsonb_path_query_array(b.ruas, '$[*].ruas') end))
      from baru b join pencocokan c on c.id = b.pencocokan
     where not b.ringkas and b.sikap is null and b.gugur is null
     order by 1, 2, c.ke desc, b.ke
    on conflict on constraint temuan_aturan_kunci_key do update
       set skpd = excluded.skpd, permohonan = excluded.permohonan, rincian = excluded.rincian, keadaan = 'terbuka',
           penutupan = null, catatan = null,
           ditemukan = case t.keadaan when 'terbuka' then t.ditemukan else excluded.ditemukan end
     where (t.keadaan, t.skpd, t.rincian) is distinct from ('terbuka', excluded.skpd, excluded.rincian);

    update temuan t
       set keadaan = n.keadaan, penutupan = n.penutupan, catatan = n.catatan
      from (select b.jenis, kunci_beda(b.skpd, b.permohonan, c.sumber, b.nomor) as kunci, b.pencocokan,
                   case when b.sikap is not null or b.gugur = 'dikoreksi' then 'ditutup' else 'hilang' end as keadaan,
                   coalesce(b.sikap, case b.gugur when 'dikoreksi' then 'koreksi' end) as penutupan,
                   case when b.sikap is not null then b.alasan end as catatan
              from baru b join pencocokan c on c.id = b.pencocokan
             where not b.ringkas and (b.sikap is not null or b.gugur is not null)) n
     where (t.aturan, t.kunci) = (n.jenis, n.kunci) and t.rincian ->> 'pencocokan' = n.pencocokan::text
       and (t.keadaan = 'terbuka' or t.keadaan = 'ditutup' and n.keadaan = 'ditutup')
       and (t.keadaan, t.penutupan) is distinct from (n.keadaan, n.penutupan);

    perform ringkas_temuan(k.skpd, k.jenis, k.bulan)
       from (select distinct b.skpd, b.jenis, date_trunc('month', b.diterima)::date as bulan
               from baru b where b.ringkas order by 1, 2, 3) k;
    return null;
end
$$;
create trigger temuan_baru after insert on beda referencing new table as baru
    for each statement execute function temuan_ikuti_beda();
create trigger temuan_ubah after update on beda referencing new table as baru
    for each statement execute function temuan_ikuti_beda();

-- A comparison that was replaced tells nothing any more; what the later one found as well is told by that one. Its months
-- are counted by its differences, for the later one's were counted with them when they came.
create function temuan_ikuti_pengganti() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    update temuan t set keadaan = 'hilang'
      from baru c
     where c.pengganti is not null and t.rincian ->> 'pencocokan' = c.id::text and t.keadaan = 'terbuka'
       and t.aturan in ('hanya_di_skpd', 'hanya_di_pusat', 'berbeda') and not t.rincian ? 'terbuka';
    perform ringkas_temuan(k.skpd, k.jenis, k.bulan)
       from (select distinct b.skpd, b.jenis, date_trunc('month', b.diterima)::date as bulan
               from baru c join beda b on b.pencocokan = c.id
              where c.pengganti is not null and b.ringkas order by 1, 2, 3) k;
    return null;
end
$$;
create trigger temuan_pengganti after update on pencocokan referencing new table as baru
    for each statement execute function temuan_ikuti_pengganti();

-- A record that was put right by hand is a correction: nothing is left to decide. Whoever takes differences settles them
-- himself, and says so in the transaction's own setting.
create function beda_ikuti_permohonan() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    if coalesce(current_setting('sip.putusan_beda', true), '') <> '' then
        return null;
    end if;
    update beda b set gugur = case when n.skpd <> b.skpd then 'dilimpahkan' else 'dikoreksi' end
      from baru n, pencocokan c
     where b.permohonan = n.id and b.sikap is null and b.gugur is null and c.id = b.pencocokan and c.pengganti is null
       and (n.skpd <> b.skpd or b.jenis = 'hanya_di_pusat' and n.hasil = 'dibatalkan'
            or b.jenis = 'berbeda' and not exists (
               select from unnest(c.ruas) r where to_jsonb(n) ->> r is distinct from b.isi ->> r));
    return null;
end
$$;
create trigger beda_ubah after update on permohonan referencing new table as baru
    for each statement execute function beda_ikuti_permohonan();

-- The month of a finding: that in which its record was received, with us or by the unit's file.
create function bulan_temuan(diterima date, rincian jsonb) returns date language sql immutable
    return date_trunc('month', coalesce(diterima, ((rincian ->> 'bulan') || '-01')::date,
        (rincian ->> 'diterima')::date)::timestamp)::date;
-- How many findings of each rule are open that belong to a month of a unit. A count, which every officer may
-- know; the differences are those that the findings stand for.
create function temuan_bulan(unit uuid, bulan date) returns table (aturan text, jumlah bigint, perbedaan bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
    select t.aturan, count(*), sum(coalesce((t.rincian ->> 'terbuka')::bigint, 1))::bigint
      from temuan t
      left join permohonan p on p.id = t.permohonan
      left join keberatan k on k.id = t.keberatan
      left join sengketa s on s.id = t.sengketa
     where t.skpd = unit and t.keadaan = 'terbuka'
       and bulan_temuan(coalesce(p.diterima, k.diterima, s.diajukan), t.rincian) = temuan_bulan.bulan
     group by t.aturan
$$;
grant execute on function bulan_temuan to sip_skpd, sip_utama;
grant execute on function temuan_bulan to sip_skpd, sip_utama, sip_hitung;

-- What is open already. A migration acts at its own instant, and on nobody's behalf.
select set_config('sip.saat', now()::text, true), set_config('sip.asal', 'migrasi', true);
-- Until now a later comparison left open what it covers only in part, and nothing followed a record: both are caught up
-- with first, or one number would be a finding twice.
update beda b set gugur = 'dicocokkan_lagi'
  from pencocokan c
 where c.id = b.pencocokan and c.pengganti is null and b.sikap is null
   and exists (select from pencocokan d
                where d.skpd = c.skpd and d.ke > c.ke and b.diterima between d.dari and d.sampai);
update beda b set gugur = case when n.skpd <> b.skpd then 'dilimpahkan' else 'dikoreksi' end
  from permohonan n, pencocokan c
 where b.permohonan = n.id and b.sikap is null and b.gugur is null and c.id = b.pencocokan and c.pengganti is null
   and (n.skpd <> b.skpd or b.jenis = 'hanya_di_pusat' and n.hasil = 'dibatalkan'
        or b.jenis = 'berbeda' and not exists (
           select from unnest(c.ruas) r where to_jsonb(n) ->> r is distinct from b.isi ->> r));
update beda b set ringkas = n.banyak
  from (select b.pencocokan, b.jenis, count(*) > 200 as banyak from beda b group by b.pencocokan, b.jenis) n
 where n.pencocokan = b.pencocokan and n.jenis = b.jenis and b.sikap is null and b.gugur is null
   and exists (select from pencocokan c where c.id = b.pencocokan and c.pengganti is null);
