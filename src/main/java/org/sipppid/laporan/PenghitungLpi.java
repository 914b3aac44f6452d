package org.sipppid.laporan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.kalender.Periode;
import org.sipppid.keberatan.SaringanKeberatan;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Saringan;
import org.sipppid.permohonan.Tenggat;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.sipppid.rekapitulasi.RekapitulasiKeberatan;
import org.sipppid.sengketa.SaringanSengketa;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.stereotype.Component;

/** Counts a Laporan Pelayanan Informasi; every number comes from {@link Rekapitulasi} or {@link RekapitulasiKeberatan}. */
@Component
class PenghitungLpi {

    private static final Actor COUNTER = Actor.program(Actor.Role.HITUNG, "laporan");

    private final Rekapitulasi rekapitulasi;
    private final RekapitulasiKeberatan rekapitulasiKeberatan;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;
    private final Clock clock;

    PenghitungLpi(
            Rekapitulasi rekapitulasi,
            RekapitulasiKeberatan rekapitulasiKeberatan,
            DaftarSkpd daftarSkpd,
            Transactions transactions,
            Clock clock) {
        this.rekapitulasi = rekapitulasi;
        this.rekapitulasiKeberatan = rekapitulasiKeberatan;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Counts the register as it is known now. */
    AngkaLpi hitung(Cakupan cakupan) {
        return transactions.read(COUNTER, () -> hitung(cakupan, rekapitulasi.kepala(), LocalDate.now(clock)));
    }

    /**
     * Counts the register as it was known at a place in the order of commits; in the caller's transaction.
     *
     * @param hari the day by which lateness is judged
     */
    AngkaLpi hitung(Cakupan cakupan, long urutan, LocalDate hari) {
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
                hari,
                clock.instant());
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
        return daftarSkpd.all().stream()
                .filter(unit -> counts.containsKey(unit.id())
                        || unit.berlaku(
                                cakupan.periode().dari(), cakupan.periode().sampai()))
                .toList();
    }
}
