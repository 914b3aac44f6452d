-- Tutup buku: a unit closes a month whose declaration agrees with the register. From then on what the month itself says
-- stands: the requests received in it and those that ended in it (docs/adr/0009). The life of what still ran goes on.

create table tutup_buku (
    id      uuid primary key default gen_random_uuid(),
    skpd    uuid not null references skpd,
    bulan   date not null,
    ditutup boolean not null default true,
    alasan  text check (length(alasan) between 1 and 1000), -- why it was opened again
    versi   int not null default 1,
    unique (skpd, bulan),
    foreign key (skpd, bulan) references pernyataan (skpd, bulan),
    check (ditutup = (alasan is null))
);

create table tutup_buku_versi (
    baris   bigint generated always as identity primary key,
    id      uuid not null,
    versi   int  not null,
    skpd    uuid not null,
    bulan   date not null,
    ditutup boolean not null,
    alasan  text,
    nama    text not null,
    oleh    uuid not null,
    pada    timestamptz not null,
    asal    text not null,
    urutan  bigint unique, -- its place in the order of commits, given by the sealer ...
    sampai  bigint,        -- ... and the place of the version that took over from it
    unique (id, versi)
);
create index tutup_buku_versi_bulan on tutup_buku_versi (skpd, bulan);

-- What was changed in a closed month all the same, and why; written by the database itself, in the same transaction.
create table koreksi_tutup_buku (
    id         uuid primary key default gen_random_uuid(),
    baris      bigint generated always as identity unique,
    skpd       uuid not null references skpd,
    bulan      date not null,
    permohonan uuid not null references permohonan,
    versi      int  not null, -- the version of the request that the change made
    bagian     text not null check (bagian in ('diterima', 'selesai')),
    sebelum    jsonb,         -- what the month said of the request; none = it was not in it
    sesudah    jsonb,
    alasan     text not null check (length(alasan) between 1 and 1000),
    nama       text not null,
    oleh       uuid default sesi_akun(),
    pada       timestamptz not null default sesi_saat(),
    asal       text not null default sesi_asal(),
    check (sebelum is distinct from sesudah)
);
create index koreksi_tutup_buku_bulan on koreksi_tutup_buku (skpd, bulan, baris);

create function isi_tutup_buku(v tutup_buku_versi) returns bytea language sql immutable parallel safe as $$
    select sidik_isi('tutup_buku', v.id::text, v.versi::text, v.skpd::text, (v.bulan - date '2000-01-01')::text,
        v.ditutup::text, v.alasan, v.nama, v.oleh::text, (extract(epoch from v.pada) * 1000000)::bigint::text, v.asal)
$$;
create function isi_koreksi_tutup_buku(k koreksi_tutup_buku) returns bytea language sql immutable parallel safe as $$
    select sidik_isi('koreksi_tutup_buku', k.id::text, k.skpd::text, (k.bulan - date '2000-01-01')::text,
        k.permohonan::text, k.versi::text, k.bagian, k.sebelum::text, k.sesudah::text, k.alasan, k.nama, k.oleh::text,
        (extract(epoch from k.pada) * 1000000)::bigint::text, k.asal)
$$;
grant execute on function isi_tutup_buku, isi_koreksi_tutup_buku to sip_periksa;

-- Whoever closes waits for those who are writing into the unit's register, and they for whoever closes.
create function jaga_tutup_buku() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('sip.tutup_buku'), hashtext(new.skpd::text));
    if tg_op = 'UPDATE' then
        if (new.id, new.skpd, new.bulan) is distinct from (old.id, old.skpd, old.bulan) or new.ditutup = old.ditutup then
            raise exception 'Bulan % sudah %', to_char(new.bulan, 'YYYY-MM'), case when old.ditutup then 'ditutup' else 'dibuka' end
                using errcode = 'check_violation';
        end if;
        new.versi := old.versi + 1;
    elsif not new.ditutup then
        raise exception 'Bulan % belum ditutup', to_char(new.bulan, 'YYYY-MM') using errcode = 'check_violation';
    end if;
    if new.ditutup and not exists (
        select from pernyataan n, (
            select count(*) as diterima,
                   count(*) filter (where p.hasil = 'dikabulkan_penuh') as dikabulkan_penuh,
                   count(*) filter (where p.hasil = 'dikabulkan_sebagian') as dikabulkan_sebagian,
                   count(*) filter (where p.hasil = 'ditolak') as ditolak,
                   count(*) filter (where p.hasil in ('dialihkan', 'belum_dikuasai', 'dicabut', 'tidak_lengkap')) as hasil_lain,
                   count(*) filter (where p.hasil = 'berjalan') as berjalan
              from permohonan p
             where p.skpd = new.skpd and p.hasil <> 'dibatalkan'
               and p.diterima >= new.bulan and p.diterima < (new.bulan + interval '1 month')::date) r
         where (n.skpd, n.bulan) = (new.skpd, new.bulan)
           and (n.diterima, n.dikabulkan_penuh, n.dikabulkan_sebagian, n.ditolak, n.hasil_lain, n.berjalan)
             = (r.diterima, r.dikabulkan_penuh, r.dikabulkan_sebagian, r.ditolak, r.hasil_lain, r.berjalan)) then
        raise exception 'Bulan % belum dapat ditutup: pernyataannya berbeda dari register', to_char(new.bulan, 'YYYY-MM')
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create function tutup_buku_catat_versi() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    v tutup_buku_versi;
begin
    if nama_akun(sesi_akun()) is null then
        raise exception 'Tutup buku hanya sah bila dilakukan sebuah akun' using errcode = 'check_violation';
    end if;
    v := jsonb_populate_record(null::tutup_buku_versi, to_jsonb(new)); -- by name, as of permohonan
    v.baris := nextval(pg_get_serial_sequence('tutup_buku_versi', 'baris'));
    v.nama := nama_akun(sesi_akun());
    v.oleh := sesi_akun();
    v.pada := sesi_saat();
    v.asal := sesi_asal();
    insert into tutup_buku_versi overriding system value select v.*;
    insert into antrean_segel (jenis, id, versi, skpd, isi) values ('tutup_buku', v.id, v.versi, v.skpd, isi_tutup_buku(v));
    return null;
end
$$;
create trigger jaga before insert or update on tutup_buku for each row execute function jaga_tutup_buku();
create trigger catat_versi after insert or update on tutup_buku for each row execute function tutup_buku_catat_versi();
create trigger tetap before delete or truncate on tutup_buku execute function tolak_hapus();
create trigger tetap before delete or truncate on tutup_buku_versi execute function tolak_hapus();

create function koreksi_tutup_buku_antre() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    insert into antrean_segel (jenis, id, versi, skpd, isi)
    values ('koreksi_tutup_buku', new.id, 1, new.skpd, isi_koreksi_tutup_buku(new));
    return null;
end
$$;
create trigger antre after insert on koreksi_tutup_buku for each row execute function koreksi_tutup_buku_antre();
create trigger beku before update or delete or truncate on koreksi_tutup_buku execute function tolak_ubah();

-- A closed month is not declared again.
create function jaga_pernyataan_ditutup() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(hashtext('sip.tutup_buku'), hashtext(new.skpd::text));
    if exists (select from tutup_buku t where (t.skpd, t.bulan) = (new.skpd, new.bulan) and t.ditutup) then
        raise exception 'Bulan % sudah ditutup, sehingga pernyataannya tidak dapat diganti', to_char(new.bulan, 'YYYY-MM')
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger jaga_ditutup before insert or update on pernyataan for each row execute function jaga_pernyataan_ditutup();

-- What the months say of a request: the month of its receipt that, when and how it came in; the month of its end how and
-- when it ended. Nothing else of it belongs to a month, and a cancelled registration belongs to none.
create function bagian_bulan(diterima date, jalur text, jenis_pemohon text, hasil text, selesai date, alasan text, hari_kerja int)
    returns table (bagian text, bulan date, isi jsonb) language sql immutable parallel safe as $$
    select 'diterima', date_trunc('month', diterima)::date,
           jsonb_build_object('diterima', diterima, 'jalur', jalur, 'jenis_pemohon', jenis_pemohon)
     where hasil <> 'dibatalkan'
    union all
    select 'selesai', date_trunc('month', selesai)::date,
           jsonb_build_object('selesai', selesai, 'hasil', hasil, 'alasan', alasan, 'hari_kerja', hari_kerja)
     where hasil not in ('berjalan', 'dibatalkan')
$$;

create type perubahan_bulan as (skpd uuid, bulan date, permohonan uuid, versi int, bagian text, sebelum jsonb, sesudah jsonb);

-- By statement, so that a register brought in whole pays once. A koreksi names its reason in the transaction's own
-- setting sip.koreksi; without one, what would change a closed month is refused, whatever way it takes.
create function catat_koreksi(kena perubahan_bulan[]) returns void language plpgsql as $$
declare
    alasan text := nullif(btrim(current_setting('sip.koreksi', true)), '');
begin
    if kena is not null and alasan is null then
        raise exception 'Bulan % % sudah ditutup: yang diterima atau selesai di dalamnya hanya dapat diubah sebagai koreksi, dengan alasan',
            to_char(kena[1].bulan, 'YYYY-MM'), (select s.singkatan from skpd s where s.id = kena[1].skpd) using errcode = 'TB001';
    end if;
    insert into koreksi_tutup_buku (skpd, bulan, permohonan, versi, bagian, sebelum, sesudah, alasan, nama)
    select k.skpd, k.bulan, k.permohonan, k.versi, k.bagian, k.sebelum, k.sesudah, alasan,
           coalesce(nama_akun(sesi_akun()), sesi_asal())
      from unnest(kena) k order by k.bulan, k.permohonan, k.bagian;
end
$$;
create function jaga_bulan_ditutup_baru() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    perform pg_advisory_xact_lock_shared(hashtext('sip.tutup_buku'), hashtext(s.skpd::text))
       from (select distinct skpd from baru) s;
    if exists (select from tutup_buku t where t.ditutup and t.skpd in (select skpd from baru)) then
        perform catat_koreksi((
            select array_agg((t.skpd, t.bulan, b.id, b.versi, d.bagian, null::jsonb, d.isi)::perubahan_bulan
                             order by t.bulan, b.id)
              from baru b
             cross join lateral bagian_bulan(b.diterima, b.jalur, b.jenis_pemohon, b.hasil, b.selesai, b.alasan, b.hari_kerja) d
              join tutup_buku t on (t.skpd, t.bulan) = (b.skpd, d.bulan) and t.ditutup));
    end if;
    return null;
end
$$;
create function jaga_bulan_ditutup_ubah() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    perform pg_advisory_xact_lock_shared(hashtext('sip.tutup_buku'), hashtext(s.skpd::text))
       from (select skpd from baru union select skpd from lama) s;
    if exists (select from tutup_buku t where t.ditutup and t.skpd in (select skpd from baru union select skpd from lama)) then
        perform catat_koreksi((
            with x as (
                select a.id, a.skpd, d.* from lama a cross join lateral
                    bagian_bulan(a.diterima, a.jalur, a.jenis_pemohon, a.hasil, a.selesai, a.alasan, a.hari_kerja) d
            ), y as (
                select b.id, b.skpd, d.* from baru b cross join lateral
                    bagian_bulan(b.diterima, b.jalur, b.jenis_pemohon, b.hasil, b.selesai, b.alasan, b.hari_kerja) d
            )
            select array_agg((t.skpd, t.bulan, n.id, n.versi, coalesce(x.bagian, y.bagian), x.isi, y.isi)::perubahan_bulan
                             order by t.bulan, n.id)
              from x full join y on x.id = y.id and x.skpd = y.skpd and x.bagian = y.bagian and x.bulan = y.bulan
              join baru n on n.id = coalesce(x.id, y.id)
              join tutup_buku t on (t.skpd, t.bulan) = (coalesce(x.skpd, y.skpd), coalesce(x.bulan, y.bulan)) and t.ditutup
             where x.isi is distinct from y.isi));
    end if;
    return null;
end
$$;
create trigger jaga_bulan_ditutup_baru after insert on permohonan referencing new table as baru
    for each statement execute function jaga_bulan_ditutup_baru();
create trigger jaga_bulan_ditutup_ubah after update on permohonan referencing old table as lama new table as baru
    for each statement execute function jaga_bulan_ditutup_ubah();

alter table tutup_buku enable row level security;
alter table tutup_buku_versi enable row level security;
alter table koreksi_tutup_buku enable row level security;
grant select (id, skpd, bulan, ditutup, versi), insert (skpd, bulan), update (ditutup, alasan) on tutup_buku to sip_skpd;
grant select, update (ditutup, alasan) on tutup_buku to sip_utama;
grant select on tutup_buku, tutup_buku_versi, koreksi_tutup_buku to sip_periksa;
grant select on tutup_buku_versi, koreksi_tutup_buku to sip_skpd, sip_utama;
grant select (id, versi, skpd, bulan, ditutup, pada, urutan, sampai) on tutup_buku_versi to sip_hitung;
grant select (baris, skpd, bulan, permohonan, versi, bagian, sebelum, sesudah, alasan, pada) on koreksi_tutup_buku to sip_hitung;
-- The unit closes its month, also after it was opened again; only PPID Utama opens one. Whether a month is closed is open.
create policy baca_skpd on tutup_buku for select to sip_skpd using (true);
create policy tutup on tutup_buku for insert to sip_skpd with check (skpd = (select sesi_skpd()) and ditutup);
create policy tutup_lagi on tutup_buku for update to sip_skpd
    using (skpd = (select sesi_skpd())) with check (skpd = (select sesi_skpd()) and ditutup);
create policy baca_utama on tutup_buku for select to sip_utama using (true);
create policy buka on tutup_buku for update to sip_utama using (true) with check (not ditutup);
create policy periksa on tutup_buku for select to sip_periksa using (true);
create policy milik on tutup_buku_versi for select to sip_skpd using (skpd = (select sesi_skpd()));
create policy semua on tutup_buku_versi for select to sip_utama using (true);
create policy hitung on tutup_buku_versi for select to sip_hitung using (true);
create policy periksa on tutup_buku_versi for select to sip_periksa using (true);
create policy milik on koreksi_tutup_buku for select to sip_skpd using (skpd = (select sesi_skpd()));
create policy semua on koreksi_tutup_buku for select to sip_utama using (true);
create policy hitung on koreksi_tutup_buku for select to sip_hitung using (true);
create policy periksa on koreksi_tutup_buku for select to sip_periksa using (true);
