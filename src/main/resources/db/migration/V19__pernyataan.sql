-- Pernyataan bulanan: what a unit says that it received in a month and how it ended, signed by the name of the account
-- that says it. It is held against the register as it stands, whenever somebody looks: nothing of the comparison is kept.

create table pernyataan (
    id                  uuid primary key,
    skpd                uuid not null references skpd,
    bulan               date not null check (extract(day from bulan) = 1 and bulan >= date '2000-01-01'),
    nihil               boolean not null, -- an explicit zero, not silence
    diterima            int not null check (diterima >= 0),
    dikabulkan_penuh    int not null check (dikabulkan_penuh >= 0),
    dikabulkan_sebagian int not null check (dikabulkan_sebagian >= 0),
    ditolak             int not null check (ditolak >= 0),
    hasil_lain          int not null check (hasil_lain >= 0),
    berjalan            int not null check (berjalan >= 0),
    versi               int not null default 1,
    unique (skpd, bulan),
    constraint pernyataan_jumlah check
        (diterima = dikabulkan_penuh + dikabulkan_sebagian + ditolak + hasil_lain + berjalan),
    constraint pernyataan_nihil check (nihil = (diterima = 0))
);

-- Every declaration ever made, with who signed it: the numbers are open to every officer, the name is the unit's own.
create table pernyataan_versi (
    baris               bigint generated always as identity primary key,
    id                  uuid not null,
    versi               int  not null,
    skpd                uuid not null,
    bulan               date not null,
    nihil               boolean not null,
    diterima            int not null,
    dikabulkan_penuh    int not null,
    dikabulkan_sebagian int not null,
    ditolak             int not null,
    hasil_lain          int not null,
    berjalan            int not null,
    nama                text not null,
    oleh                uuid not null,
    pada                timestamptz not null,
    asal                text not null,
    urutan              bigint unique, -- its place in the order of commits, given by the sealer ...
    sampai              bigint,        -- ... and the place of the version that took over from it
    unique (id, versi)
);
create index pernyataan_versi_bulan on pernyataan_versi (bulan, skpd);

-- What the chain binds: the stored fields, in this order, for ever, and who made them so, when and from where.
create function isi_pernyataan(v pernyataan_versi) returns bytea language sql immutable parallel safe as $$
    select sidik_isi('pernyataan', v.id::text, v.versi::text, v.skpd::text, (v.bulan - date '2000-01-01')::text,
        v.nihil::text, v.diterima::text, v.dikabulkan_penuh::text, v.dikabulkan_sebagian::text, v.ditolak::text,
        v.hasil_lain::text, v.berjalan::text, v.nama, v.oleh::text,
        (extract(epoch from v.pada) * 1000000)::bigint::text, v.asal)
$$;
grant execute on function isi_pernyataan to sip_periksa;

create function jaga_pernyataan() returns trigger language plpgsql as $$
begin
    if (new.bulan + interval '1 month')::date > sesi_saat()::date then
        raise exception 'Bulan % belum berakhir; yang dapat dinyatakan hanya bulan yang sudah lewat', to_char(new.bulan, 'YYYY-MM')
            using errcode = 'check_violation';
    end if;
    if not exists (select from skpd s where s.id = new.skpd and s.berlaku_dari < (new.bulan + interval '1 month')::date
                      and (s.berlaku_sampai is null or s.berlaku_sampai >= new.bulan)) then
        raise exception 'SKPD ini tidak ada pada bulan %', to_char(new.bulan, 'YYYY-MM') using errcode = 'check_violation';
    end if;
    if tg_op = 'UPDATE' then
        if (new.id, new.skpd, new.bulan) is distinct from (old.id, old.skpd, old.bulan) then
            raise exception 'SKPD dan bulan sebuah pernyataan tidak dapat diubah' using errcode = 'integrity_constraint_violation';
        end if;
        new.versi := old.versi + 1;
    else
        new.versi := 1;
    end if;
    return new;
end
$$;
create function pernyataan_catat_versi() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    v pernyataan_versi;
begin
    if nama_akun(sesi_akun()) is null then
        raise exception 'Pernyataan hanya sah bila ditandatangani sebuah akun' using errcode = 'check_violation';
    end if;
    v := jsonb_populate_record(null::pernyataan_versi, to_jsonb(new)); -- by name, as of permohonan
    v.baris := nextval(pg_get_serial_sequence('pernyataan_versi', 'baris'));
    v.nama := nama_akun(sesi_akun());
    v.oleh := sesi_akun();
    v.pada := sesi_saat();
    v.asal := sesi_asal();
    insert into pernyataan_versi overriding system value select v.*;
    insert into antrean_segel (jenis, id, versi, skpd, isi) values ('pernyataan', v.id, v.versi, v.skpd, isi_pernyataan(v));
    return null;
end
$$;
create trigger jaga before insert or update on pernyataan for each row execute function jaga_pernyataan();
create trigger catat_versi after insert or update on pernyataan for each row execute function pernyataan_catat_versi();
create trigger tetap before delete or truncate on pernyataan execute function tolak_hapus();
create trigger tetap before delete or truncate on pernyataan_versi execute function tolak_hapus();

alter table pernyataan enable row level security;
alter table pernyataan_versi enable row level security;
grant select, insert on pernyataan to sip_skpd;
grant update (nihil, diterima, dikabulkan_penuh, dikabulkan_sebagian, ditolak, hasil_lain, berjalan) on pernyataan to sip_skpd;
grant select on pernyataan to sip_utama, sip_periksa;
grant select on pernyataan_versi to sip_skpd, sip_utama, sip_periksa;
grant select (id, versi, skpd, bulan, nihil, diterima, dikabulkan_penuh, dikabulkan_sebagian, ditolak, hasil_lain, berjalan,
    pada, urutan, sampai) on pernyataan_versi to sip_hitung;
-- Only the unit itself declares, not PPID Utama in its place; the counts are open to every officer.
create policy baca_skpd on pernyataan for select to sip_skpd using (true);
create policy nyatakan on pernyataan for insert to sip_skpd with check (skpd = (select sesi_skpd()));
create policy nyatakan_lagi on pernyataan for update to sip_skpd
    using (skpd = (select sesi_skpd())) with check (skpd = (select sesi_skpd()));
create policy baca_utama on pernyataan for select to sip_utama using (true);
create policy periksa on pernyataan for select to sip_periksa using (true);
create policy milik on pernyataan_versi for select to sip_skpd using (skpd = (select sesi_skpd()));
create policy semua on pernyataan_versi for select to sip_utama using (true);
create policy hitung on pernyataan_versi for select to sip_hitung using (true);
create policy periksa on pernyataan_versi for select to sip_periksa using (true);
