-- Disposisi: the owner of a request gives units a task with a day of its own; the owner stays (no transfer of the
-- request). The addressee reads the request's words through its task, and nothing of the applicant.

create table disposisi (
    id         uuid primary key,
    permohonan uuid not null references permohonan,
    pemilik    uuid not null references skpd,  -- whose request it is; follows the request when it is handed over
    skpd       uuid not null references skpd check (skpd <> pemilik),
    instruksi  text not null check (length(instruksi) between 1 and 2000),
    tenggat    date not null,
    dibuat     timestamptz not null default sesi_saat(),
    oleh       uuid default sesi_akun(),
    unique (permohonan, skpd, dibuat)
);
create index disposisi_skpd on disposisi (skpd, tenggat);
create index disposisi_permohonan on disposisi (permohonan);

-- What happened to a task, in order; its state is the last of these.
create table disposisi_peristiwa (
    baris     bigint generated always as identity primary key,
    disposisi uuid not null references disposisi,
    jenis     text not null check (jenis in ('dijawab', 'dikembalikan', 'ditarik')),
    isi       text not null check (length(isi) between 1 and 8000),
    pada      timestamptz not null default sesi_saat(),
    oleh      uuid default sesi_akun()
);
create index disposisi_peristiwa_disposisi on disposisi_peristiwa (disposisi, baris);
create trigger tetap before delete or truncate on disposisi execute function tolak_hapus();
create trigger beku before update or delete or truncate on disposisi_peristiwa execute function tolak_ubah();

alter table disposisi enable row level security;
alter table disposisi_peristiwa enable row level security;
grant select, insert on disposisi, disposisi_peristiwa to sip_skpd, sip_utama;
grant select on disposisi, disposisi_peristiwa to sip_periksa;
create policy baca_periksa on disposisi for select to sip_periksa using (true);
create policy baca_periksa on disposisi_peristiwa for select to sip_periksa using (true);
create policy semua on disposisi to sip_utama using (true) with check (true);
create policy semua on disposisi_peristiwa to sip_utama using (true) with check (true);
-- Who gives and who gets a task see it; only who owns the request gives one.
create policy baca_skpd on disposisi for select to sip_skpd using ((select sesi_skpd()) in (skpd, pemilik));
create policy beri_skpd on disposisi for insert to sip_skpd with check (pemilik = (select sesi_skpd())
    and exists (select from permohonan p where p.id = permohonan and p.skpd = pemilik));
create policy baca_skpd on disposisi_peristiwa for select to sip_skpd
    using (exists (select from disposisi d where d.id = disposisi));
-- The addressee answers; the owner sends back or withdraws.
create policy catat_skpd on disposisi_peristiwa for insert to sip_skpd with check (exists (
    select from disposisi d where d.id = disposisi
       and (select sesi_skpd()) = case when jenis = 'dijawab' then d.skpd else d.pemilik end));

-- The words of a request for those who have a task in it.
create function permohonan_disposisi(disposisi uuid)
    returns table (nomor text, rincian text, tujuan text, diterima date, jatuh_tempo date, tahap text, hasil text)
    language sql stable security definer set search_path = public, pg_temp as $$
    select p.nomor, p.rincian, p.tujuan, p.diterima, p.jatuh_tempo, p.tahap, p.hasil
      from disposisi d join permohonan p on p.id = d.permohonan
     where d.id = permohonan_disposisi.disposisi
       and (current_setting('role') = 'sip_utama' or sesi_skpd() in (d.skpd, d.pemilik))
$$;
grant execute on function permohonan_disposisi to sip_skpd, sip_utama;

create function disposisi_ikut_pemilik() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    -- The new owner's own task is done by owning the request.
    insert into disposisi_peristiwa (disposisi, jenis, isi)
    select d.id, 'ditarik', 'Permohonan dilimpahkan ke SKPD ini.' from disposisi d
     where d.permohonan = new.id and d.skpd = new.skpd;
    update disposisi d set pemilik = new.skpd where d.permohonan = new.id and d.skpd <> new.skpd;
    return null;
end
$$;
create trigger disposisi_ikut_pemilik after update of skpd on permohonan for each row
    when (old.skpd <> new.skpd) execute function disposisi_ikut_pemilik();
