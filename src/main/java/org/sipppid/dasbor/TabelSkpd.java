package org.sipppid.dasbor;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sipppid.permohonan.Saringan;
import org.sipppid.rekapitulasi.Kohor;
import org.sipppid.rekonsiliasi.KeadaanBulan;
import org.sipppid.skpd.Skpd;

/**
 * Requests received by unit and month, silent units included. Rows and columns add up to what was received: a unit that
 * has requests is listed even where the decree does not know it.
 */
record TabelSkpd(List<YearMonth> bulan, List<Baris> baris, List<Angka> jumlah) {

    /** A unit's row: what it received in each month and in all. */
    record Baris(Skpd skpd, List<Petak> petak, Angka jumlah) {
        public boolean tanpaCatatan() {
            return jumlah.nilai() == 0;
        }
    }

    /** How a month without requests is to be read. */
    enum Keadaan {
        LALU,
        BERJALAN,
        MENDATANG,
        /** The unit did not exist. */
        TANPA_SKPD
    }

    /** A unit's month, and how it stands beside what the unit declared of it. */
    record Petak(Angka angka, Keadaan keadaan, KeadaanBulan pernyataan) {

        private static final int[] STEPS = {1, 3, 6, 11};

        /** The shade from 0 (none) to 4 (more than ten); fixed, so that a shade means the same on every board. */
        public int kadar() {
            int kadar = 0;
            for (int step : STEPS) {
                kadar += angka.nilai() >= step ? 1 : 0;
            }
            return kadar;
        }
    }

    /** Units with requests first, each group in the order given. */
    static TabelSkpd of(
            Lingkup lingkup,
            Kohor kohor,
            Map<UUID, Map<YearMonth, KeadaanBulan>> keadaan,
            Map<Skpd, List<Skpd>> units,
            YearMonth now) {
        List<YearMonth> bulan = lingkup.periode().bulan();
        List<Baris> loud = new ArrayList<>();
        List<Baris> silent = new ArrayList<>();
        for (Skpd unit : units.keySet()) {
            List<Skpd> parts = units.get(unit);
            boolean within = parts.stream().anyMatch(lingkup::memuat);
            boolean existed =
                    unit.berlaku(lingkup.periode().dari(), lingkup.periode().sampai());
            if (within && (existed || kohor.diterima(unit.id()) > 0)) {
                Baris baris = row(lingkup, kohor, keadaan.get(unit.id()), unit, parts, now);
                (baris.tanpaCatatan() ? silent : loud).add(baris);
            }
        }
        loud.addAll(silent);
        Saringan all = lingkup.saringan();
        List<Angka> jumlah = bulan.stream()
                .map(satu -> new Angka(
                        kohor.diterima(satu), all.periode(lingkup.periode().potong(satu))))
                .toList();
        return new TabelSkpd(bulan, List.copyOf(loud), jumlah);
    }

    /** Each figure opens the rows of all units that are counted in it: of those placed here, the ones within the scope. */
    private static Baris row(
            Lingkup lingkup,
            Kohor kohor,
            Map<YearMonth, KeadaanBulan> keadaan,
            Skpd unit,
            List<Skpd> parts,
            YearMonth now) {
        String kode = parts.stream().filter(lingkup::memuat).map(Skpd::kode).collect(Collectors.joining(","));
        Saringan saringan = Saringan.diterima(lingkup.periode()).skpd(kode);
        List<Petak> petak = lingkup.periode().bulan().stream()
                .map(satu -> new Petak(
                        new Angka(
                                kohor.diterima(unit.id(), satu),
                                saringan.periode(lingkup.periode().potong(satu))),
                        state(unit, satu, now),
                        keadaan.get(satu)))
                .toList();
        return new Baris(unit, petak, new Angka(kohor.diterima(unit.id()), saringan));
    }

    private static Keadaan state(Skpd unit, YearMonth bulan, YearMonth now) {
        if (!unit.berlaku(bulan.atDay(1), bulan.atEndOfMonth())) {
            return Keadaan.TANPA_SKPD;
        }
        int order = bulan.compareTo(now);
        return order < 0 ? Keadaan.LALU : order == 0 ? Keadaan.BERJALAN : Keadaan.MENDATANG;
    }

    /** The same table with a reader's own unit on top. */
    public TabelSkpd dahulukan(Optional<Skpd> milik) {
        if (milik.isEmpty()) {
            return this;
        }
        List<Baris> order = new ArrayList<>(baris);
        order.sort(
                (a, b) -> Boolean.compare(b.skpd().equals(milik.get()), a.skpd().equals(milik.get())));
        return new TabelSkpd(bulan, List.copyOf(order), jumlah);
    }

    public long tanpaCatatan() {
        return baris.stream().filter(Baris::tanpaCatatan).count();
    }
}
