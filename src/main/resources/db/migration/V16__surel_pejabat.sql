-- Mail reaches the holders of offices too: by the sender alone, and only while a mail to the holder is on its way.
grant select (id, nama, surel) on pejabat to sip_surel;
create policy kirim on pejabat for select to sip_surel using (exists (select from surel_keluar k
    where k.penerima = pejabat.id and k.jenis_penerima = 'pejabat' and k.keadaan in ('antre', 'sedang_dikirim')));
