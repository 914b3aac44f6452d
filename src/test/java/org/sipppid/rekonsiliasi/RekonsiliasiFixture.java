package org.sipppid.rekonsiliasi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.rekapitulasi.RekapTersimpan;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.sipppid.rekonsiliasi.pernyataan.Angka;
import org.sipppid.rekonsiliasi.pernyataan.Butir;
import org.sipppid.rekonsiliasi.pernyataan.DaftarPernyataan;
import org.sipppid.skpd.DaftarPerubahan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;

/** Declarations for tests, in few words. */
public final class RekonsiliasiFixture {

    public static final Actor COUNTER = Actor.program(Actor.Role.HITUNG, "uji");

    private RekonsiliasiFixture() {}

    public static DaftarPernyataan daftar(TestDatabase database) {
        return new DaftarPernyataan(
                database.jdbc(),
                new Rekapitulasi(database.jdbc()),
                new RekapTersimpan(database.jdbc()),
                new DaftarSkpd(database.jdbc()),
                database.clock());
    }

    /** An officer of a unit with an account, without which nothing can be signed. */
    public static Actor signatory(TestDatabase database, Skpd unit) {
        UUID akun = UUID.randomUUID();
        database.transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> database.jdbc()
                                .sql("""
                        insert into akun (id, nama_pengguna, nama, sandi, peran, skpd, dibuat)
                        values (:id, :pengguna, 'Petugas ' || :nama, 'x', 'skpd', :skpd, sesi_saat())""")
                                .param("id", akun)
                                .param("pengguna", "u" + akun.toString().substring(0, 8))
                                .param("nama", unit.singkatan())
                                .param("skpd", unit.id())
                                .update());
        return new Actor(Actor.Role.SKPD, Optional.of(akun), Optional.of(unit.id()), "uji");
    }

    /** An officer of PPID Utama with an account. */
    public static Actor utama(TestDatabase database) {
        UUID akun = UUID.randomUUID();
        database.transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> database.jdbc()
                                .sql("""
                        insert into akun (id, nama_pengguna, nama, sandi, peran, dibuat)
                        values (:id, :pengguna, 'Petugas Utama', 'x', 'utama', sesi_saat())""")
                                .param("id", akun)
                                .param("pengguna", "u" + akun.toString().substring(0, 8))
                                .update());
        return new Actor(Actor.Role.UTAMA, Optional.of(akun), Optional.empty(), "uji");
    }

    /** Merges units into a new one, as of a day. */
    public static Skpd gabung(TestDatabase database, LocalDate tanggal, String... lama) {
        DaftarPerubahan perubahan = new DaftarPerubahan(database.jdbc(), new DaftarSkpd(database.jdbc()));
        return database.transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> perubahan.gabung(
                                new DaftarPerubahan.Keputusan(UUID.randomUUID(), tanggal, "Perda 3/2026"),
                                Arrays.stream(lama)
                                        .map(kode -> PermohonanFixture.skpd(database, kode))
                                        .toList(),
                                new DaftarPerubahan.Sebutan("GABUNGAN", "Dinas Gabungan", "Gabungan", "dinas")));
    }

    /** How a unit's month stands at the head of the order. */
    public static KeadaanBulan keadaan(TestDatabase database, Skpd unit, YearMonth bulan) {
        return database.transactions()
                .read(
                        COUNTER,
                        () -> daftar(database)
                                .keadaan(Periode.bulan(bulan), new Rekapitulasi(database.jdbc()).kepala())
                                .get(unit.id())
                                .get(bulan));
    }

    /** The figures of a month: each part in the order of the form. */
    public static Angka angka(int penuh, int sebagian, int ditolak, int lain, int berjalan) {
        Map<Butir, Integer> nilai = new EnumMap<>(Butir.class);
        nilai.put(Butir.DIKABULKAN_PENUH, penuh);
        nilai.put(Butir.DIKABULKAN_SEBAGIAN, sebagian);
        nilai.put(Butir.DITOLAK, ditolak);
        nilai.put(Butir.HASIL_LAIN, lain);
        nilai.put(Butir.BERJALAN, berjalan);
        nilai.put(Butir.DITERIMA, penuh + sebagian + ditolak + lain + berjalan);
        return new Angka(nilai);
    }
}
