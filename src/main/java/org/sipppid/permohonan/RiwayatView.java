package org.sipppid.permohonan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sipppid.isian.Kategori;

/** One entry of a request's history as a page shows it: the version and what changed in it, before and after. */
record RiwayatView(Riwayat versi, List<Perubahan> perubahan) {

    /** One field that a version changed. */
    record Perubahan(String label, String sebelum, String sesudah) {}

    /** From versions newest first. */
    static List<RiwayatView> of(List<Riwayat> riwayat) {
        List<RiwayatView> views = new ArrayList<>();
        for (int i = 0; i < riwayat.size(); i++) {
            List<Perubahan> perubahan = i + 1 < riwayat.size()
                    ? changes(riwayat.get(i + 1).isi(), riwayat.get(i).isi())
                    : List.of();
            views.add(new RiwayatView(riwayat.get(i), perubahan));
        }
        return views;
    }

    private static List<Perubahan> changes(Permohonan before, Permohonan after) {
        List<Perubahan> changes = new ArrayList<>();
        add(changes, "Keputusan", before.hasil().label(), after.hasil().label());
        add(changes, "Tanggal keputusan", tanggal(before), tanggal(after));
        add(changes, "Alasan", alasan(before), alasan(after));
        add(changes, "Keterangan", keterangan(before), keterangan(after));
        add(changes, "Informasi yang diminta", before.rincian(), after.rincian());
        return changes;
    }

    private static void add(List<Perubahan> changes, String label, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Perubahan(label, before, after));
        }
    }

    private static String tanggal(Permohonan permohonan) {
        return permohonan
                .penyelesaian()
                .map(akhir -> akhir.tanggal().toString())
                .orElse("–");
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
