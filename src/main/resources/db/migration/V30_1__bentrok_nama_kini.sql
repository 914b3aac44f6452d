-- As before, but that the desk in the way is named as it is called today: skpd itself holds the last name that a decree
-- gave, which may be still to come. Every code counts, those of units that are only decreed as well, for codes never change.
create or replace function bentrok_nomor(milik uuid, jenis_nya text, pola_nya text, klasifikasi_nya text) returns text
    language sql stable security definer set search_path = public, pg_temp as $$
    with meja(id, kode, nama) as (
        select id, kode, nama from skpd_kini union all select null, 'PPID', 'PPID Utama'
    ), terpakai as (
        select m.*, j.pola, null as klasifikasi from meja m cross join jenis_nomor j where j.kode = jenis_nya
        union all
        select m.*, p.pola, p.klasifikasi from pola_nomor p join meja m on m.id is not distinct from p.skpd
         where p.jenis = jenis_nya
    )
    select lain.nama
      from terpakai lain join meja saya on saya.id is not distinct from milik
     where kerangka_nomor(lain.pola, lain.kode, lain.klasifikasi) = kerangka_nomor(pola_nya, saya.kode, klasifikasi_nya)
       and case when lain.id is not distinct from milik
                then bentuk_nomor(lain.pola, '\{(urut|tahun)') <> bentuk_nomor(pola_nya, '\{(urut|tahun)')
                else pola_nya !~ '\{unit' or bentuk_nomor(lain.pola, '\{unit') <> bentuk_nomor(pola_nya, '\{unit') end
     order by lain.id is not distinct from milik desc, lain.nama limit 1
$$;
