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
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
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
    private final Transactions transactions;
    private final Clock clock;

    PenghitungLpi(
            Rekapitulasi rekapitulasi,
            RekapitulasiKeberatan rekapitulasiKeberatan,
            DaftarPernyataan daftarPernyataan,
            TutupBuku tutupBuku,
            DaftarArsip daftarArsip,
            DaftarSkpd daftarSkpd,
            Transactions transactions,
            Clock clock) {
        this.rekapitulasi = rekapitulasi;
        this.rekapitulasiKeberatan = rekapitulasiKeberatan;
        this.daftarPernyataan = daftarPernyataan;
        this.tutupBuku = tutupBuku;
        this.daftarArsip = daftarArsip;
        this.daftarSkpd = daftarSkpd;
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
        return transactions.read(COUNTER, () -> hitung(cakupan, rekapitulasi.kepala(), sejak, LocalDate.now(clock)));
    }

    /**
     * Counts the register as it was known at a place in the order of commits; in the caller's transaction.
     *
     * @param sejak the place up to which the former report was counted
     * @param hari the day by which lateness is judged
     */
    AngkaLpi hitung(Cakupan cakupan, long urutan, long sejak, LocalDate hari) {
        Saringan saringan = cakupan.saringan();
        Map<UUID, Integer> counts = rekapitulasi.menurutSkpd(saringan, urutan);
        return new AngkaLpi(
                cakupan,
                units(cakupan, counts),
                rekapitulasi.kohor(saringan, urutan),
                rekapitulasi.hasilSkpd(saringan, urutan),
                rekapitulasi.arus(saringan, urutan),
                rekapitulasi.waktuLayanan(saringan, urutan),
                rekapitulasi.terlama(saringan, urutan, AngkaLpi.TERLAMA),
                rekapitulasi.jumlah(lewat(saringan, hari), urutan),
                rekapitulasiKeberatan.kohor(keberatan(cakupan), urutan),
                rekapitulasiKeberatan.kohor(sengketa(cakupan), urutan),
                pelapor(cakupan, urutan),
                new AngkaLpi.Koreksian(
                        sejak,
                        tutupBuku.koreksi(
                                cakupan.periode().sampai(), cakupan.skpd().map(Skpd::id), sejak, urutan)),
                hari,
                clock.instant());
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
