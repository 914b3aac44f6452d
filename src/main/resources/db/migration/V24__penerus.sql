-- Whoever answers for a unit that ended sees and does what that unit declared, closed, was found to have, was asked, and
-- settled for its papers: the same array of units that the register's row policies read since V23.

alter policy nyatakan on pernyataan with check (skpd = any (sesi_unit()));
alter policy nyatakan_lagi on pernyataan using (skpd = any (sesi_unit())) with check (skpd = any (sesi_unit()));
alter policy milik on pernyataan_versi using (skpd = any (sesi_unit()));
alter policy tutup on tutup_buku with check (skpd = any (sesi_unit()) and ditutup);
alter policy tutup_lagi on tutup_buku using (skpd = any (sesi_unit())) with check (skpd = any (sesi_unit()) and ditutup);
alter policy milik on tutup_buku_versi using (skpd = any (sesi_unit()));
alter policy milik on koreksi_tutup_buku using (skpd = any (sesi_unit()));

alter policy baca_skpd on temuan using (skpd = any (sesi_unit()) or skpd_pasangan = any (sesi_unit()));
alter policy tutup_skpd on temuan
    using (skpd = any (sesi_unit()) and keadaan <> 'hilang') with check (skpd = any (sesi_unit()) and keadaan <> 'hilang');
alter policy baca_skpd on temuan_versi using (skpd = any (sesi_unit()) or skpd_pasangan = any (sesi_unit()));
create or replace function catat_temuan(aturan text, kunci text, skpd uuid, permohonan uuid, pasangan uuid, rincian jsonb)
    returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if (catat_temuan.skpd = any (sesi_unit())) is not true and current_setting('role') <> 'sip_utama'
        or exists (select from aturan_temuan a where a.kode = catat_temuan.aturan and a.ditinjau) then
        raise exception 'Temuan hanya dicatat untuk SKPD sendiri' using errcode = 'insufficient_privilege';
    end if;
    insert into temuan as t (aturan, kunci, skpd, permohonan, pasangan, skpd_pasangan, rincian)
    values (catat_temuan.aturan, catat_temuan.kunci, catat_temuan.skpd, catat_temuan.permohonan, catat_temuan.pasangan,
        (select p.skpd from permohonan p where p.id = catat_temuan.pasangan), catat_temuan.rincian)
    on conflict on constraint temuan_aturan_kunci_key do update
       set skpd = excluded.skpd, permohonan = excluded.permohonan, pasangan = excluded.pasangan,
           skpd_pasangan = excluded.skpd_pasangan, rincian = excluded.rincian, keadaan = 'terbuka', penutupan = null,
           catatan = null, ditemukan = case t.keadaan when 'terbuka' then t.ditemukan else excluded.ditemukan end
     where (t.skpd, t.permohonan, t.pasangan, t.rincian, t.keadaan)
           is distinct from (excluded.skpd, excluded.permohonan, excluded.pasangan, excluded.rincian, 'terbuka')
       and not (coalesce(t.penutupan, '') in ('tolak', 'bukan_ganda') and t.rincian = excluded.rincian);
    return (select t.id from temuan t where (t.aturan, t.kunci) = (catat_temuan.aturan, catat_temuan.kunci));
end
$$;
create or replace function hilangkan_temuan(temuan uuid) returns boolean language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    update temuan t set keadaan = 'hilang'
     where t.id = hilangkan_temuan.temuan and t.keadaan = 'terbuka'
       and (t.skpd = any (sesi_unit()) or current_setting('role') = 'sip_utama')
       and not exists (select from aturan_temuan a where a.kode = t.aturan and a.ditinjau);
    return found;
end
$$;
create or replace function riwayat_temuan(temuan uuid) returns setof temuan_versi
    language sql stable security definer set search_path = public, pg_temp as $$
    select v.* from temuan_versi v
     where v.id = riwayat_temuan.temuan
       and exists (select from temuan t where t.id = riwayat_temuan.temuan
                   and (current_setting('role') = 'sip_utama' or t.skpd = any (sesi_unit())
                        or t.skpd_pasangan = any (sesi_unit())))
$$;

alter policy milik on pemetaan_berkas using (skpd = any (sesi_unit())) with check (skpd = any (sesi_unit()));
alter policy milik on unggahan using (skpd = any (sesi_unit())) with check (skpd = any (sesi_unit()));
alter policy milik on potongan_unggahan using (skpd = any (sesi_unit())) with check (skpd = any (sesi_unit()));
alter policy milik on pencocokan using (skpd = any (sesi_unit())) with check (skpd = any (sesi_unit()));
alter policy milik on beda using (skpd = any (sesi_unit())) with check (skpd = any (sesi_unit()));
alter policy milik on baris_tak_terbaca using (skpd = any (sesi_unit())) with check (skpd = any (sesi_unit()));
create or replace function hapus_unggahan(satu uuid) returns void
    language sql security definer set search_path = public, pg_temp as $$
    delete from unggahan u
     where u.pada < sesi_saat() - interval '1 day'
        or u.id = satu and (current_setting('role') = 'sip_utama' or u.skpd = any (sesi_unit()))
$$;

alter policy milik on bantuan_kedinasan using (skpd = any (sesi_unit())) with check (skpd = any (sesi_unit()));
alter policy milik on bantuan_kedinasan_versi using (skpd = any (sesi_unit()));
-- Letters on an ended unit's request are numbered, headed and signed by what that unit had settled.
alter policy milik on pola_nomor using (skpd = any (sesi_unit())) with check (skpd = any (sesi_unit()));
alter policy baca_skpd on kop_surat using (skpd is null or skpd = any (sesi_unit()));
alter policy milik on pejabat using (skpd = any (sesi_unit())) with check (skpd = any (sesi_unit()));
alter policy milik on pejabat_versi using (skpd = any (sesi_unit()));
alter policy baca_skpd on jejak using (skpd = any (sesi_unit()));
-- A print is enacted by the desk at which one sits; where the paper of an ended desk lies, its successor says.
alter policy catat_skpd on arsip_peristiwa with check (oleh is not distinct from (select sesi_akun())
    and (jenis = 'dicetak' or exists (select from arsip a where a.id = arsip and a.pembuat = any (sesi_unit()))));

-- A task that an ended unit was given is answered by its successor, and one that it gave is its successor's to take back.
alter policy beri_skpd on disposisi with check (pemilik = any (sesi_unit())
    and exists (select from permohonan p where p.id = permohonan and p.skpd = pemilik));
alter policy catat_skpd on disposisi_peristiwa with check (exists (
    select from disposisi d where d.id = disposisi
       and case when jenis = 'dijawab' then d.skpd else d.pemilik end = any (sesi_unit())));

-- The unit whose officers answer for one today: itself, or the last of those that continue it. Mails go there.
create function penjawab_unit(satu uuid) returns uuid language sql stable strict
    security definer set search_path = public, pg_temp as $$
    with recursive unit (id, ke) as (
        select satu, 0
        union all
        select p.menjadi, u.ke + 1 from perubahan_skpd p join unit u on p.skpd = u.id where p.melanjutkan and p.tanggal <= sesi_saat()::date and u.ke < 1000
    )
    select u.id from unit u order by u.ke desc limit 1
$$;
grant execute on function penjawab_unit to public;
create or replace function petugas_bersurel(jenis text, siapa uuid) returns boolean language sql stable
    security definer set search_path = public, pg_temp as $$
    select exists (select from akun a join akun_surel s on s.akun = a.id
                    where a.aktif and s.alamat is not null
                      and case jenis
                              when 'akun' then a.id = siapa
                              when 'skpd' then a.peran = 'skpd' and a.skpd = penjawab_unit(siapa)
                              when 'utama' then a.peran = 'utama'
                              else false
                          end)
$$;
