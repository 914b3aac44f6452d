package org.sipppid.laporan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sipppid.arsip.DaftarArsip;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.kalender.Periode;
import org.sipppid.keberatan.SaringanKeberatan;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Saringan;
import org.sipppid.permohonan.Tenggat;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.sipppid.rekapitulasi.RekapitulasiKeberatan;
import org.sipppid.rekonsiliasi.KeadaanBulan;
import org.sipppid.rekonsiliasi.Pelapor;
import org.sipppid.rekonsiliasi.pernyataan.DaftarPernyataan;
import org.sipppid.rekonsiliasi.tutupbuku.TutupBuku;
import org.sipppid.sengketa.SaringanSengketa;
import org.sipppid.skpd.DaftarPerubahan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.Susunan;
import org.springframework.stereotype.Component;

/** Counts a Laporan Pelayanan Informasi; every number comes from {@link Rekapitulasi} or {@link RekapitulasiKeberatan}. */
@Component
class PenghitungLpi {

    private static final Actor COUNTER = Actor.program(Actor.Role.HITUNG, "laporan");
    private static final Actor PUBLIC = Actor.program(Actor.Role.PUBLIK, "laporan");

    private final Rekapitulasi rekapitulasi;
    private final RekapitulasiKeberatan rekapitulasiKeberatan;
    private final DaftarPernyataan daftarPernyataan;
    private final TutupBuku tutupBuku;
    private final DaftarArsip daftarArsip;
    private final DaftarSkpd daftarSkpd;
    private final DaftarPerubahan daftarPerubahan;
    private final Transactions transactions;
    private final Clock clock;

    PenghitungLpi(
            Rekapitulasi rekapitulasi,
            RekapitulasiKeberatan rekapitulasiKeberatan,
            DaftarPernyataan daftarPernyataan,
            TutupBuku tutupBuku,
            DaftarArsip daftarArsip,
            DaftarSkpd daftarSkpd,
            DaftarPerubahan daftarPerubahan,
            Transactions transactions,
            Clock clock) {
        this.rekapitulasi = rekapitulasi;
        this.rekapitulasiKeberatan = rekapitulasiKeberatan;
        this.daftarPernyataan = daftarPernyataan;
        this.tutupBuku = tutupBuku;
        this.daftarArsip = daftarArsip;
        this.daftarSkpd = daftarSkpd;
        this.daftarPerubahan = daftarPerubahan;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Counts the register as it is known now. */
    AngkaLpi hitung(Cakupan cakupan) {
        long sejak = transactions.read(
                PUBLIC,
                () -> daftarArsip.urutanSebelum(
                        LaporanPelayanan.JENIS,
                        cakupan.periode().sampai(),
                        cakupan.skpd().map(Skpd::id)));
        return transactions.read(
                COUNTER,
                () -> hitung(
                        cakupan,
                        new Patokan(rekapitulasi.kepala(), sejak, daftarPerubahan.terakhir(), LocalDate.now(clock))));
    }

    /** Counts the register as it was known at the marks; in the caller's transaction. */
    AngkaLpi hitung(Cakupan cakupan, Patokan patokan) {
        Saringan saringan = cakupan.saringan();
        long urutan = patokan.urutan();
        LocalDate hari = patokan.hari();
        List<Skpd> units = units(cakupan, rekapitulasi.menurutSkpd(saringan, urutan));
        Map<UUID, Map<Hasil, Integer>> hasilSkpd = rekapitulasi.hasilSkpd(saringan, urutan);
        return new AngkaLpi(
                cakupan,
                units,
                rekapitulasi.kohor(saringan, urutan),
                hasilSkpd,
                rincian(cakupan, patokan, units, hasilSkpd),
                rekapitulasi.arus(saringan, urutan),
                rekapitulasi.waktuLayanan(saringan, urutan),
                rekapitulasi.terlama(saringan, urutan, AngkaLpi.TERLAMA),
                rekapitulasi.jumlah(lewat(saringan, hari), urutan),
                rekapitulasiKeberatan.kohor(keberatan(cakupan), urutan),
                rekapitulasiKeberatan.kohor(sengketa(cakupan), urutan),
                pelapor(cakupan, urutan),
                new AngkaLpi.Koreksian(
                        patokan.sejak(),
                        tutupBuku.koreksi(
                                cakupan.periode().sampai(), cakupan.skpd().map(Skpd::id), patokan.sejak(), urutan)),
                hari,
                clock.instant());
    }

    /** The tree as received has the names of the period's end, the tree of today those of the day of counting. */
    private RincianSkpd rincian(
            Cakupan cakupan, Patokan patokan, List<Skpd> units, Map<UUID, Map<Hasil, Integer>> hasilSkpd) {
        boolean today =
                cakupan.pohon() == Susunan.Pohon.SEKARANG && cakupan.skpd().isEmpty();
        return RincianSkpd.of(
                today ? Susunan.Pohon.SEKARANG : Susunan.Pohon.SAAT_DITERIMA,
                patokan.perubahan(),
                daftarPerubahan.susunan(patokan.perubahan(), patokan.hari()),
                today ? daftarSkpd.pada(patokan.hari()) : units,
                units,
                patokan.hari(),
                hasilSkpd);
    }

    private Pelapor pelapor(Cakupan cakupan, long urutan) {
        Map<UUID, Map<YearMonth, KeadaanBulan>> states = daftarPernyataan.keadaan(cakupan.periode(), urutan);
        return Pelapor.of(cakupan.skpd()
                .map(unit -> List.of(states.get(unit.id())))
                .orElseGet(() -> List.copyOf(states.values())));
    }

    private static SaringanKeberatan keberatan(Cakupan cakupan) {
        SaringanKeberatan received = SaringanKeberatan.diterima(cakupan.periode());
        return cakupan.skpd().map(unit -> received.skpd(unit.kode())).orElse(received);
    }

    private static SaringanSengketa sengketa(Cakupan cakupan) {
        SaringanSengketa brought = SaringanSengketa.diajukan(cakupan.periode());
        return cakupan.skpd().map(unit -> brought.skpd(unit.kode())).orElse(brought);
    }

    /** Requests of a cohort that still run though they were due before a day. */
    static Saringan lewat(Saringan saringan, LocalDate hari) {
        return saringan.hasil(Hasil.BERJALAN).jatuhTempo(Periode.rentang(Tenggat.TERAWAL, hari.minusDays(1)));
    }

    private List<Skpd> units(Cakupan cakupan, Map<UUID, Integer> counts) {
        if (cakupan.skpd().isPresent()) {
            return List.of(cakupan.skpd().get());
        }
        return daftarSkpd.pada(cakupan.periode().sampai()).stream() // an old period keeps its names
                .filter(unit -> counts.containsKey(unit.id())
                        || unit.berlaku(
                                cakupan.periode().dari(), cakupan.periode().sampai()))
                .toList();
    }
}
