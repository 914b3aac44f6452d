-- A decree is often dated ahead ("mulai 1 Januari"). Until its day the units are as before, and from that day on as it
-- says: by the day of whoever asks, so that nothing has to run at midnight, on one node or on several.

-- The units as they are on the session's day: with the name that holds, ended only once they have, and whether they exist
-- for anybody but the decree that founds them.
create view skpd_kini with (security_invoker) as
    select s.id, s.kode, n.nama, n.singkatan, n.jenis, s.berlaku_dari,
           case when s.berlaku_sampai < sesi_saat()::date then s.berlaku_sampai end as berlaku_sampai,
           not exists (select from perubahan_skpd p
                        where p.menjadi = s.id and p.tanggal = s.berlaku_dari and p.tanggal > sesi_saat()::date) as ada
      from skpd s cross join lateral (
           select n.nama, n.singkatan, n.jenis from skpd_nama n where n.skpd = s.id
            order by n.dari <= sesi_saat()::date desc, case when n.dari <= sesi_saat()::date then n.dari end desc, n.dari
            limit 1) n;
create index perubahan_skpd_baru on perubahan_skpd (menjadi);
-- What a unit is called and since when is public, as the units are.
grant select on skpd_nama to sip_masuk, sip_publik, sip_surel;
grant select (menjadi, tanggal) on perubahan_skpd to sip_masuk, sip_publik, sip_surel;
grant select on skpd_kini to sip_skpd, sip_utama, sip_hitung, sip_masuk, sip_publik, sip_surel, sip_periksa;

create or replace function unit_dijawab(satu uuid) returns uuid[] language plpgsql stable strict
    security definer set search_path = public, pg_temp as $$
begin
    if not exists (select from perubahan_skpd p
                    where p.menjadi = satu and p.melanjutkan and p.tanggal <= sesi_saat()::date) then
        return array[satu];
    end if;
    return (with recursive unit (id) as (
        select satu
        union
        select p.skpd from perubahan_skpd p join unit u on p.menjadi = u.id
         where p.melanjutkan and p.tanggal <= sesi_saat()::date
    )
    select array_agg(u.id) from unit u);
end
$$;

create or replace function limpahkan_permohonan(permohonan uuid, versi int, ke uuid, sejak date, isian jsonb) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    dilimpahkan boolean;
begin
    if not exists (select from skpd_kini s where s.id = limpahkan_permohonan.ke and s.berlaku_sampai is null and s.ada) then
        raise exception 'SKPD penerima tidak ada atau sudah berakhir' using errcode = 'foreign_key_violation';
    end if;
    update permohonan p
       set skpd = limpahkan_permohonan.ke, tindakan = 'limpahkan', tahap_sejak = limpahkan_permohonan.sejak,
           isian = limpahkan_permohonan.isian
     where p.id = limpahkan_permohonan.permohonan and p.versi = limpahkan_permohonan.versi
       and p.skpd <> limpahkan_permohonan.ke
       and (current_setting('role') = 'sip_utama' or p.skpd = any (sesi_unit()));
    dilimpahkan := found;
    update pemohon o set skpd = limpahkan_permohonan.ke
      from permohonan p where dilimpahkan and p.id = limpahkan_permohonan.permohonan and o.id = p.pemohon;
    return dilimpahkan;
end
$$;
