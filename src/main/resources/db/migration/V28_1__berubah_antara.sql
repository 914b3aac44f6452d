-- Which records have a version between two places in the order of commits, whosever they are now: a unit that gave a record
-- away does not see the version that moved it, and must be told that its figure fell by it. Identities alone.
create function berubah_antara(register text, dulu bigint, kini bigint) returns setof uuid language sql stable
    security definer set search_path = public, pg_temp as $$
    select distinct s.id from segel s
     where s.jenis = berubah_antara.register and s.urutan > berubah_antara.dulu and s.urutan <= berubah_antara.kini
$$;
grant execute on function berubah_antara to sip_skpd, sip_utama, sip_hitung;

-- A unit is called as it is today, not as a decree says that it will be.
create or replace function catat_koreksi(kena perubahan_bulan[]) returns void language plpgsql as $$
declare
    alasan text := nullif(btrim(current_setting('sip.koreksi', true)), '');
begin
    if kena is not null and alasan is null then
        raise exception 'Bulan % % sudah ditutup: yang diterima atau selesai di dalamnya hanya dapat diubah sebagai koreksi, dengan alasan',
            to_char(kena[1].bulan, 'YYYY-MM'), (select s.singkatan from skpd_kini s where s.id = kena[1].skpd) using errcode = 'TB001';
    end if;
    insert into koreksi_tutup_buku (skpd, bulan, permohonan, versi, bagian, sebelum, sesudah, alasan, nama)
    select k.skpd, k.bulan, k.permohonan, k.versi, k.bagian, k.sebelum, k.sesudah, alasan,
           coalesce(nama_akun(sesi_akun()), sesi_asal())
      from unnest(kena) k order by k.bulan, k.permohonan, k.bagian;
end
$$;
