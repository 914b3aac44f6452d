-- A decree on days off moves the running times of a dispute; that is an act of its own in the dispute's history, at
-- every stage at which a time runs in working days (P21 Ps 1 angka 22).
insert into peralihan_sengketa (tindakan, dari, ke, syarat)
select 'geser_tenggat', tahap, tahap, ''
  from unnest(array['diajukan', 'tidak_lengkap', 'terdaftar', 'mediasi', 'mediasi_gagal', 'ajudikasi', 'putusan_ki']) as tahap;
