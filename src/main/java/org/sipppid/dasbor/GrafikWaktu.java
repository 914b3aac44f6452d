package org.sipppid.dasbor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sipppid.grafik.BarChart;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.permohonan.LamaLayanan;
import org.sipppid.rekapitulasi.WaktuLayanan;

/** Draws how long answers took, day by day, against the law's 10 and 10 + 7 working days (UU 14/2008 Ps 22(7), (8)). */
final class GrafikWaktu {

    private static final int TENGGAT = JangkaWaktu.PEMBERITAHUAN_TERTULIS.hari();
    private static final int PERPANJANGAN = TENGGAT + JangkaWaktu.PERPANJANGAN.hari();
    private static final List<String> PARTS =
            List.of("Sampai " + TENGGAT, "Sampai " + PERPANJANGAN, "Lebih dari " + PERPANJANGAN);

    private GrafikWaktu() {}

    static BarChart of(WaktuLayanan waktu) {
        List<BarChart.Bar> bars = new ArrayList<>();
        for (int day = 0; day <= PERPANJANGAN; day++) {
            int part = day <= TENGGAT ? 0 : 1;
            bars.add(bar(waktu, new LamaLayanan(day, day), Integer.toString(day), part));
        }
        bars.add(bar(waktu, LamaLayanan.sejak(PERPANJANGAN + 1), ">" + PERPANJANGAN, 2));
        return new BarChart(
                "Permohonan yang dijawab menurut hari kerja sejak diterima",
                PARTS,
                bars,
                List.of(
                        new BarChart.Mark(TENGGAT + 1, TENGGAT + " hk"),
                        new BarChart.Mark(PERPANJANGAN + 1, "10+7 hk")));
    }

    private static BarChart.Bar bar(WaktuLayanan waktu, LamaLayanan lama, String label, int part) {
        int n = waktu.jumlah(lama);
        List<Integer> parts = List.of(part == 0 ? n : 0, part == 1 ? n : 0, part == 2 ? n : 0);
        return new BarChart.Bar(
                label, parts, Optional.of(waktu.saringan().hariKerja(lama).url()));
    }
}
