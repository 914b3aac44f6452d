-- The applicant's side of a request: proxy, papers, help given, and who has opened what (P21 Ps 27, 29; UU 27/2022).

alter table pemohon
    add nomor_sk text check (length(nomor_sk) between 1 and 100), -- No. SK pengesahan of a badan hukum (P21 Ps 29(5) c)
    -- What the officer did for the applicant (P21 Ps 29(2)); never why it was needed (UU 27/2022 Ps 25-26).
    add bantuan  text[] not null default '{}' check (bantuan <@ array
        ['dibacakan', 'dituliskan', 'juru_bahasa_isyarat', 'braille', 'audio', 'visual', 'lainnya']),
    -- What belongs to an applicant follows it to another unit; the keys below see to that.
    add unique (id, skpd);

-- Which part of the list of Permendagri 3/2017 Ps 24 an applicant of a kind can be; a null is nobody's word.
alter table permohonan add constraint permohonan_golongan_jenis check (case jenis_pemohon
    when 'perseorangan' then golongan_pemohon = 'perseorangan'
    when 'kelompok_orang' then golongan_pemohon in ('kelompok_masyarakat', 'lsm', 'ormas', 'lainnya')
    when 'badan_hukum' then golongan_pemohon in ('lsm', 'ormas', 'partai_politik', 'badan_publik', 'lainnya')
    else golongan_pemohon is null end);

-- By what the same applicant is found again: the NIK, or else the number of the decree, or else the contact as written.
create index pemohon_sk on pemohon (nomor_sk) where nik_sidik is null and nomor_sk is not null;
create index pemohon_kontak on pemohon (kontak) where nik_sidik is null and nomor_sk is null and kontak is not null;
create index permohonan_pemohon on permohonan (pemohon) where pemohon is not null;

-- Who acts for the applicant, and by which surat kuasa khusus (P21 Ps 27, 29(5) f).
create table kuasa (
    pemohon       uuid primary key,
    skpd          uuid not null,
    nama          text not null check (length(nama) between 1 and 200),
    alamat        text check (length(alamat) <= 500),
    kontak        text check (length(kontak) <= 200),
    nik_sandi     bytea, -- encrypted with a key kept outside the database
    surat_nomor   text check (length(surat_nomor) <= 100),
    surat_tanggal date,
    bermeterai    boolean not null,
    foreign key (pemohon, skpd) references pemohon (id, skpd) on update cascade
);

-- The papers that come with a request (P21 Ps 27): handed in as paper, or scanned.
create table lampiran_pemohon (
    id           uuid primary key,
    pemohon      uuid not null,
    skpd         uuid not null,
    jenis        text not null check (jenis in
        ('identitas', 'pengesahan', 'surat_kuasa', 'identitas_pemberi_kuasa', 'lainnya')),
    bentuk       text not null check (bentuk in ('kertas', 'pdf', 'jpeg', 'png')),
    ukuran       int check (ukuran between 1 and 5242880), -- bytes as they came, but for what was stripped off
    pada         timestamptz not null default sesi_saat(),
    oleh         uuid default sesi_akun(),
    ditarik      timestamptz, -- hidden from then on, never deleted: when papers end is for the retention schedule to say
    ditarik_oleh uuid,
    alasan_tarik text check (length(alasan_tarik) between 1 and 300),
    check ((bentuk = 'kertas') = (ukuran is null)),
    check (num_nulls(ditarik, alasan_tarik) in (0, 2)),
    foreign key (pemohon, skpd) references pemohon (id, skpd) on update cascade
);
create index lampiran_pemohon_pemohon on lampiran_pemohon (pemohon);

-- The scans themselves: encrypted with a key kept outside the database, each bound to its row's id.
create table lampiran_pemohon_isi (
    lampiran uuid primary key references lampiran_pemohon,
    sandi    bytea not null
);

-- Who opened a person's data or papers, when and for what (UU 27/2022 Ps 31).
create table bukaan_pemohon (
    baris     bigint generated always as identity primary key,
    pemohon   uuid not null,
    skpd      uuid not null,
    lampiran  uuid references lampiran_pemohon, -- none = the data themselves
    pada      timestamptz not null default sesi_saat(),
    oleh      uuid default sesi_akun(),
    keperluan text not null check (length(keperluan) between 1 and 300),
    foreign key (pemohon, skpd) references pemohon (id, skpd) on update cascade
);
create index bukaan_pemohon_pemohon on bukaan_pemohon (pemohon, baris);

create trigger tetap before delete or truncate on pemohon execute function tolak_hapus();
create trigger tetap before delete or truncate on kuasa execute function tolak_hapus();
create trigger tetap before delete or truncate on lampiran_pemohon execute function tolak_hapus();
create trigger beku before update or delete or truncate on lampiran_pemohon_isi execute function tolak_ubah();
create trigger tetap before delete or truncate on bukaan_pemohon execute function tolak_hapus();
create trigger beku before update on bukaan_pemohon for each row
    when ((old.baris, old.pemohon, old.lampiran, old.pada, old.oleh, old.keperluan)
        is distinct from (new.baris, new.pemohon, new.lampiran, new.pada, new.oleh, new.keperluan))
    execute function tolak_ubah();
create trigger ditarik before update of ditarik, ditarik_oleh, alasan_tarik on lampiran_pemohon
    for each row when (old.ditarik is not null) execute function tolak_ubah();

alter table kuasa enable row level security;
alter table lampiran_pemohon enable row level security;
alter table lampiran_pemohon_isi enable row level security;
alter table bukaan_pemohon enable row level security;

grant select, insert, update on kuasa to sip_skpd, sip_utama;
grant select, insert, update (ditarik, ditarik_oleh, alasan_tarik) on lampiran_pemohon to sip_skpd, sip_utama;
grant select, insert on lampiran_pemohon_isi, bukaan_pemohon to sip_skpd, sip_utama;

create policy milik on kuasa to sip_skpd using (skpd = (select sesi_skpd())) with check (skpd = (select sesi_skpd()));
create policy semua on kuasa to sip_utama using (true) with check (true);
create policy milik on lampiran_pemohon to sip_skpd
    using (skpd = (select sesi_skpd())) with check (skpd = (select sesi_skpd()));
create policy semua on lampiran_pemohon to sip_utama using (true) with check (true);
create policy milik on lampiran_pemohon_isi to sip_skpd
    using (exists (select from lampiran_pemohon l where l.id = lampiran and l.skpd = (select sesi_skpd())))
    with check (exists (select from lampiran_pemohon l where l.id = lampiran and l.skpd = (select sesi_skpd())));
create policy semua on lampiran_pemohon_isi to sip_utama using (true) with check (true);
create policy baca_skpd on bukaan_pemohon for select to sip_skpd using (skpd = (select sesi_skpd()));
create policy baca_utama on bukaan_pemohon for select to sip_utama using (true);
-- Nobody writes an opening in another's name, or of another time.
create policy catat_skpd on bukaan_pemohon for insert to sip_skpd with check (skpd = (select sesi_skpd())
    and oleh is not distinct from (select sesi_akun()) and pada = (select sesi_saat()));
create policy catat_utama on bukaan_pemohon for insert to sip_utama with check (
    oleh is not distinct from (select sesi_akun()) and pada = (select sesi_saat()));
