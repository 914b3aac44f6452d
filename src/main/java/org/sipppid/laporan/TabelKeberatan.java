package org.sipppid.laporan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sipppid.isian.Kategori;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.keberatan.HasilKeberatan;
import org.sipppid.keberatan.TahapKeberatan;
import org.sipppid.laporan.Tabel.Kolom;
import org.sipppid.rekapitulasi.KohorKeberatan;
import org.sipppid.rekapitulasi.KohorSengketa;
import org.sipppid.sengketa.Amar;
import org.sipppid.sengketa.HasilMediasi;
import org.sipppid.sengketa.Pengadilan;

/** The tables of objections and disputes, each straight from the figures. */
final class TabelKeberatan {

    private final KohorKeberatan keberatan;
    private final KohorSengketa sengketa;
    private final TabelWriter writer;

    TabelKeberatan(AngkaLpi angka, TabelWriter writer) {
        this.keberatan = angka.keberatan();
        this.sengketa = angka.sengketa();
        this.writer = writer;
    }

    /** Objections by ground; one objection may name several, so that there is no sum. */
    Tabel keberatan() {
        List<List<String>> rows = Arrays.stream(AlasanKeberatan.values())
                .map(alasan -> List.of(alasan.kode(), alasan.isi(), writer.cell(keberatan.alasan(alasan))))
                .toList();
        return writer.table(
                "Keberatan menurut alasan (diterima dalam periode)",
                List.of(Kolom.teks("Huruf"), Kolom.teks("Alasan, Pasal 35 ayat (1)"), Kolom.angka("Keberatan")),
                rows,
                List.of(),
                false);
    }

    /** What was answered to them, and what of it was done. */
    Tabel tanggapan() {
        List<List<String>> rows = new ArrayList<>();
        for (HasilKeberatan hasil : HasilKeberatan.values()) {
            boolean granted = hasil.dikabulkan();
            int done = keberatan.dilaksanakan(hasil);
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    hasil.label(),
                    writer.cell(keberatan.hasil(hasil)),
                    granted ? writer.cell(done) : "",
                    granted ? writer.cell(keberatan.hasil(hasil) - done) : ""));
        }
        int done = keberatan.tahap(TahapKeberatan.DILAKSANAKAN);
        int granted = keberatan.dijawab() - keberatan.hasil(HasilKeberatan.DITOLAK);
        return writer.table(
                "Tanggapan atas keberatan dan pelaksanaannya",
                List.of(
                        Kolom.teks("No"),
                        Kolom.teks("Keputusan Atasan PPID"),
                        Kolom.angka("Keberatan"),
                        Kolom.angka("Sudah dilaksanakan"),
                        Kolom.angka("Belum dilaksanakan")),
                rows,
                List.of("", "Jumlah", writer.cell(keberatan.dijawab()), writer.cell(done), writer.cell(granted - done)),
                false);
    }

    /** How far the disputes went. */
    Tabel sengketa() {
        List<List<String>> rows = new ArrayList<>();
        outcome(rows, "Mediasi: ", HasilMediasi.values(), sengketa.mediasi());
        outcome(rows, "Putusan Komisi Informasi: ", Amar.values(), sengketa.putusanKi());
        outcome(rows, "Gugatan ke ", Pengadilan.values(), sengketa.gugatan());
        outcome(rows, "Putusan pengadilan: ", Amar.values(), sengketa.putusanPengadilan());
        outcome(rows, "Putusan Mahkamah Agung: ", Amar.values(), sengketa.putusanMa());
        rows.add(List.of(String.valueOf(rows.size() + 1), "Sudah dilaksanakan", writer.cell(sengketa.dilaksanakan())));
        return writer.table(
                "Hasil penyelesaian sengketa dan pelaksanaannya (diajukan dalam periode)",
                List.of(Kolom.teks("No"), Kolom.teks("Hasil"), Kolom.angka("Sengketa")),
                rows,
                List.of(),
                false);
    }

    private <K extends Kategori> void outcome(List<List<String>> rows, String of, K[] kinds, Map<K, Integer> counts) {
        for (K kind : kinds) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1), of + kind.label(), writer.cell(counts.getOrDefault(kind, 0))));
        }
    }
}
