package org.sipppid.skpd;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.Periode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The changes of units by decree. Nothing that was recorded moves: requests stay their owner's, and a unit that ended is
 * answered for by the one that continues it. Its methods run in the caller's transaction.
 */
@Repository
public class DaftarPerubahan {

    private final JdbcClient jdbc;
    private final DaftarSkpd daftarSkpd;

    public DaftarPerubahan(JdbcClient jdbc, DaftarSkpd daftarSkpd) {
        this.jdbc = jdbc;
        this.daftarSkpd = daftarSkpd;
    }

    /** The decree that changes units, and since when. */
    public record Keputusan(UUID kelompok, LocalDate tanggal, String dasar) {}

    /** How a unit is called. */
    public record Sebutan(String kode, String nama, String singkatan, String jenis) {}

    /** Another name, abbreviation or kind, from the day on; the old one stays known for the days before. */
    public void ubah(Keputusan keputusan, Skpd lama, Sebutan baru) {
        lock();
        Skpd unit = requireLiving(lama, keputusan.tanggal());
        requireLater(unit, keputusan.tanggal());
        boolean moved = !unit.jenis().equals(baru.jenis());
        boolean renamed = !unit.nama().equals(baru.nama()) || !unit.singkatan().equals(baru.singkatan());
        if (!moved && !renamed) {
            throw new PerubahanDitolak("Nama, singkatan dan kelompok itu sama dengan yang sekarang.");
        }
        jdbc.sql("insert into skpd_nama values (:skpd, :dari, :nama, :singkatan, :jenis)")
                .param("skpd", unit.id())
                .param("dari", keputusan.tanggal())
                .param("nama", baru.nama())
                .param("singkatan", baru.singkatan())
                .param("jenis", baru.jenis())
                .update();
        jdbc.sql("update skpd set nama = :nama, singkatan = :singkatan, jenis = :jenis where id = :id")
                .param("id", unit.id())
                .param("nama", baru.nama())
                .param("singkatan", baru.singkatan())
                .param("jenis", baru.jenis())
                .update();
        if (renamed) {
            catat(keputusan, JenisPerubahan.GANTI_NAMA, unit.id(), Optional.empty(), false);
        }
        if (moved) {
            catat(keputusan, JenisPerubahan.PINDAH, unit.id(), Optional.empty(), false);
        }
    }

    /** Units that become one, which is new or one that goes on; it answers for what they left running. */
    public Skpd gabung(Keputusan keputusan, List<Skpd> lama, Sebutan baru) {
        lock();
        Skpd penerus = daftarSkpd
                .tercatat(baru.kode())
                .map(there -> continuing(there, keputusan, baru))
                .orElseGet(() -> add(keputusan, baru));
        List<Skpd> ending =
                lama.stream().filter(unit -> !unit.id().equals(penerus.id())).toList();
        if (ending.isEmpty()) {
            throw new PerubahanDitolak("Pilih SKPD yang digabung, selain yang meneruskannya.");
        }
        for (Skpd unit : ending) {
            end(requireLiving(unit, keputusan.tanggal()), keputusan.tanggal());
            catat(keputusan, JenisPerubahan.GABUNG, unit.id(), Optional.of(penerus.id()), true);
        }
        return penerus;
    }

    /** One that goes on is chosen as it is; another name for its code is somebody's mistake. */
    private Skpd continuing(Skpd there, Keputusan keputusan, Sebutan baru) {
        if (!there.nama().equals(baru.nama())) {
            throw new PerubahanDitolak("Kode " + there.kode() + " sudah dipakai " + there.nama()
                    + "; pilih SKPD itu sebagai penerus, atau tulis kode lain untuk SKPD baru.");
        }
        return requireLiving(there, keputusan.tanggal());
    }

    /**
     * New units that come out of one. Its requests stay its own, unless they are handed over one by one.
     *
     * @param berakhir whether the old unit ends; then the first of the new ones answers for what it left running
     */
    public List<Skpd> pecah(Keputusan keputusan, Skpd lama, List<Sebutan> baru, boolean berakhir) {
        lock();
        Skpd unit = requireLiving(lama, keputusan.tanggal());
        if (baru.isEmpty()) {
            throw new PerubahanDitolak("Tulis sedikitnya satu SKPD baru.");
        }
        List<Skpd> made = baru.stream().map(satu -> add(keputusan, satu)).toList();
        if (berakhir) {
            end(unit, keputusan.tanggal());
        }
        for (int n = 0; n < made.size(); n++) {
            catat(
                    keputusan,
                    JenisPerubahan.PECAH,
                    unit.id(),
                    Optional.of(made.get(n).id()),
                    berakhir && n == 0);
        }
        return made;
    }

    /** All changes, those to come as well, the latest day first. */
    public List<PerubahanSkpd> all() {
        return list("true");
    }

    private List<PerubahanSkpd> list(String which) {
        return jdbc.sql("""
                        select p.ke, p.kelompok, p.jenis, p.tanggal, p.dasar, p.skpd, p.menjadi, p.melanjutkan, p.pada
                          from perubahan_skpd p where\s""" + which + " order by p.tanggal desc, p.ke desc")
                .query((row, n) -> new PerubahanSkpd(
                        row.getLong("ke"),
                        row.getObject("kelompok", UUID.class),
                        Kategori.parse(JenisPerubahan.class, row.getString("jenis")),
                        row.getObject("tanggal", LocalDate.class),
                        row.getString("dasar"),
                        row.getObject("skpd", UUID.class),
                        Optional.ofNullable(row.getObject("menjadi", UUID.class)),
                        row.getBoolean("melanjutkan"),
                        row.getObject("pada", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The trees by the changes whose day has come. */
    public Susunan susunan() {
        return new Susunan(list("p.tanggal <= sesi_saat()::date"));
    }

    /** The trees as they were known after a change, on a day: what was decided later does not move them. */
    public Susunan susunan(long sampai, LocalDate hari) {
        return new Susunan(all().stream()
                .filter(satu -> satu.ke() <= sampai && !satu.tanggal().isAfter(hari))
                .toList());
    }

    /** The last change; 0 before the first. One is recorded at a time, so that no earlier one can come to be seen later. */
    public long terakhir() {
        return jdbc.sql("select coalesce(max(ke), 0) from perubahan_skpd")
                .query(Long.class)
                .single();
    }

    /** One change at a time: two mergers of the same unit would not see each other. */
    private void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('sip.perubahan_skpd'))")
                .query((row, n) -> n)
                .single();
    }

    private Skpd requireLiving(Skpd named, LocalDate tanggal) {
        Skpd unit = daftarSkpd.tercatat(named.kode()).orElseThrow();
        unit.berlakuSampai().ifPresent(akhir -> {
            throw new PerubahanDitolak(
                    unit.nama() + " menurut keputusan yang tercatat berakhir pada " + Periode.tanggal(akhir) + ".");
        });
        if (!tanggal.isAfter(unit.berlakuDari())) {
            throw new PerubahanDitolak(unit.nama() + " baru ada sejak " + Periode.tanggal(unit.berlakuDari())
                    + "; perubahannya paling awal sehari sesudah itu.");
        }
        return unit;
    }

    private void requireLater(Skpd unit, LocalDate tanggal) {
        LocalDate last = jdbc.sql("select max(dari) from skpd_nama where skpd = :skpd")
                .param("skpd", unit.id())
                .query(LocalDate.class)
                .single();
        if (!tanggal.isAfter(last)) {
            throw new PerubahanDitolak(unit.nama() + " sudah berubah pada " + Periode.tanggal(last)
                    + "; perubahan berikutnya harus sesudah hari itu.");
        }
    }

    private Skpd add(Keputusan keputusan, Sebutan baru) {
        if (daftarSkpd.tercatat(baru.kode()).isPresent()) {
            throw new PerubahanDitolak(
                    "Kode " + baru.kode() + " sudah dipakai SKPD lain; kode tidak pernah dipakai ulang.");
        }
        return daftarSkpd.add(baru.kode(), baru.nama(), baru.singkatan(), baru.jenis(), keputusan.tanggal());
    }

    private void end(Skpd unit, LocalDate tanggal) {
        jdbc.sql("select max(tanggal) from perubahan_skpd where skpd = :id or menjadi = :id")
                .param("id", unit.id())
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .filter(tanggal::isBefore)
                .ifPresent(later -> {
                    throw new PerubahanDitolak("Perubahan " + unit.nama() + " yang berlaku " + Periode.tanggal(later)
                            + " sudah tercatat; SKPD itu tidak dapat berakhir sebelumnya.");
                });
        jdbc.sql("update skpd set berlaku_sampai = :sampai where id = :id")
                .param("id", unit.id())
                .param("sampai", tanggal.minusDays(1))
                .update();
    }

    private void catat(
            Keputusan keputusan, JenisPerubahan jenis, UUID skpd, Optional<UUID> menjadi, boolean melanjutkan) {
        jdbc.sql("""
                        insert into perubahan_skpd (kelompok, jenis, tanggal, dasar, skpd, menjadi, melanjutkan)
                        values (:kelompok, :jenis, :tanggal, :dasar, :skpd, :menjadi, :melanjutkan)""")
                .param("kelompok", keputusan.kelompok())
                .param("jenis", jenis.kode())
                .param("tanggal", keputusan.tanggal())
                .param("dasar", keputusan.dasar())
                .param("skpd", skpd)
                .param("menjadi", menjadi.orElse(null))
                .param("melanjutkan", melanjutkan)
                .update();
    }
}
