package org.sipppid.permohonan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.Periode;

/**
 * One entry of a request's history as a page shows it: the act, its particulars, and what changed, before and after.
 *
 * @param uraian the act's particulars in words
 */
record RiwayatView(Riwayat versi, List<IsianView> uraian, List<Perubahan> perubahan) {

    /** One field that a version changed. */
    record Perubahan(String label, String sebelum, String sesudah) {}

    /** From versions newest first. */
    static List<RiwayatView> of(List<Riwayat> riwayat) {
        List<RiwayatView> views = new ArrayList<>();
        for (int i = 0; i < riwayat.size(); i++) {
            Riwayat versi = riwayat.get(i);
            List<Perubahan> perubahan =
                    i + 1 < riwayat.size() ? changes(riwayat.get(i + 1).isi(), versi.isi()) : List.of();
            List<IsianView> uraian = versi.isian()
                    .map(stored -> IsianView.of(versi.tindakan(), stored))
                    .orElse(List.of());
            views.add(new RiwayatView(versi, uraian, perubahan));
        }
        return views;
    }

    private static List<Perubahan> changes(Permohonan before, Permohonan after) {
        List<Perubahan> changes = new ArrayList<>();
        add(changes, "Tahap", before.tahap().label(), after.tahap().label());
        add(changes, "Keputusan", before.hasil().label(), after.hasil().label());
        add(changes, "Tanggal keputusan", tanggal(before), tanggal(after));
        add(changes, "Alasan", alasan(before), alasan(after));
        add(changes, "Keterangan", keterangan(before), keterangan(after));
        add(changes, "Diterima", Periode.tanggal(before.diterima()), Periode.tanggal(after.diterima()));
        add(changes, "Jatuh tempo", Periode.tanggal(before.jatuhTempo()), Periode.tanggal(after.jatuhTempo()));
        add(
                changes,
                "Jatuh tempo menurut Perki",
                day(before.keadaan().jatuhTempoPerki()),
                day(after.keadaan().jatuhTempoPerki()));
        add(changes, "Jalur", before.jalur().label(), after.jalur().label());
        add(
                changes,
                "Jenis pemohon",
                before.jenisPemohon().label(),
                after.jenisPemohon().label());
        add(changes, "Informasi yang diminta", before.rincian(), after.rincian());
        add(changes, "Tujuan", before.tujuan().orElse("–"), after.tujuan().orElse("–"));
        return changes;
    }

    private static void add(List<Perubahan> changes, String label, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Perubahan(label, before, after));
        }
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Periode::tanggal).orElse("–");
    }

    private static String tanggal(Permohonan permohonan) {
        return day(permohonan.penyelesaian().map(Penyelesaian::tanggal));
    }

    private static String alasan(Permohonan permohonan) {
        return permohonan
                .penyelesaian()
                .flatMap(Penyelesaian::alasan)
                .map(Kategori::label)
                .orElse("–");
    }

    private static String keterangan(Permohonan permohonan) {
        return permohonan.penyelesaian().flatMap(Penyelesaian::keterangan).orElse("–");
    }
}
