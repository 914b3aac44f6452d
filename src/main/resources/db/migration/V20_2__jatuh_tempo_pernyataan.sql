-- By which day of the next month a month is to be declared: a rule of the public body's own, the 10th unless it says
-- otherwise. A new day holds for months that are not over yet, so that nobody becomes late afterwards; a day's grace,
-- for a constraint may not look at the zone.
create table jatuh_tempo_pernyataan (
    baris bigint generated always as identity primary key,
    mulai date not null check (extract(day from mulai) = 1), -- the first month that it holds for
    hari  int  not null check (hari between 1 and 28),
    oleh  uuid default sesi_akun(),
    pada  timestamptz not null default sesi_saat(),
    asal  text not null default sesi_asal(),
    constraint jatuh_tempo_tidak_mundur check (mulai >= date_trunc('month', pada at time zone 'UTC' - interval '1 day')::date)
);
create trigger beku before update or delete or truncate on jatuh_tempo_pernyataan execute function tolak_ubah();
alter table jatuh_tempo_pernyataan enable row level security;
grant select on jatuh_tempo_pernyataan to sip_skpd, sip_utama, sip_hitung, sip_periksa;
grant insert (mulai, hari) on jatuh_tempo_pernyataan to sip_utama;
create policy baca on jatuh_tempo_pernyataan for select using (true);
create policy atur on jatuh_tempo_pernyataan for insert to sip_utama with check (true);
