-- The letterhead (kop surat) of a desk: of a unit, or of PPID Utama, which stands for the public body.

-- The letterhead. Each change is a new row and the newest counts; a frozen print keeps the one it was made with.
create table logo (
    sidik bytea primary key check (sidik = sha256(png)),
    png   bytea not null check (length(png) <= 1048576) -- drawn anew by the program, never the file that was sent
);
create table kop_surat (
    baris      bigint generated always as identity primary key,
    skpd       uuid references skpd,
    pemerintah text not null check (length(pemerintah) between 1 and 120),
    instansi   text not null check (length(instansi) between 1 and 200),
    alamat     text not null check (length(alamat) <= 300),
    logo       bytea references logo, -- none = the logo of the public body
    oleh       uuid default sesi_akun(),
    pada       timestamptz not null default sesi_saat(),
    asal       text not null default sesi_asal()
);
create index kop_surat_skpd on kop_surat (skpd, baris desc);
create trigger beku before update or delete or truncate on logo execute function tolak_ubah();
create trigger beku before update or delete or truncate on kop_surat execute function tolak_ubah();

alter table logo enable row level security;
alter table kop_surat enable row level security;
grant select on logo, kop_surat to sip_skpd, sip_utama, sip_hitung, sip_periksa;
grant insert on logo, kop_surat to sip_skpd, sip_utama;
create policy baca on logo for select using (true); -- what stands on every paper is no secret
create policy catat on logo for insert to sip_skpd, sip_utama with check (true);
create policy baca_skpd on kop_surat for select to sip_skpd using (skpd is null or skpd = (select sesi_skpd()));
create policy baca on kop_surat for select to sip_utama, sip_hitung, sip_periksa using (true);
create policy catat_skpd on kop_surat for insert to sip_skpd with check (skpd = (select sesi_skpd()));
create policy catat_utama on kop_surat for insert to sip_utama with check (true);
