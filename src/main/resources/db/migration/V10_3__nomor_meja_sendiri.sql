-- A unit's session takes numbers of the unit's own desk, whatever the statement says; only PPID Utama names a desk.
create or replace function terbitkan_nomor(penerbit text, jenis text, tahun int) returns int language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    meja  text := (select b.kode || ':' || s.kode from badan_publik b cross join skpd s where s.id = sesi_skpd());
    nomor int;
begin
    if meja is null and current_setting('role') = 'sip_utama' then
        meja := penerbit;
    end if;
    if meja is distinct from penerbit then
        raise exception 'Nomor % hanya diterbitkan oleh mejanya sendiri', penerbit using errcode = 'insufficient_privilege';
    end if;
    insert into penomoran as p values (meja, jenis, tahun, 1)
    on conflict on constraint penomoran_pkey do update set terakhir = p.terakhir + 1
    returning terakhir into nomor;
    return nomor;
end
$$;
