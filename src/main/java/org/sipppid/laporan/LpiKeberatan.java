package org.sipppid.laporan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sipppid.keberatan.TahapKeberatan;
import org.sipppid.rekapitulasi.KohorKeberatan;
import org.sipppid.rekapitulasi.KohorSengketa;
import org.sipppid.web.Format;
import org.sipppid.web.Terbilang;

/**
 * What the report says of objections and disputes (P21 Ps 56(4) huruf d; Permendagri 3/2017 Ps 21(4)): each of the six
 * prescribed items is there, with its figures or with the word nihil.
 */
final class LpiKeberatan {

    private final KohorKeberatan keberatan;
    private final KohorSengketa sengketa;
    private final TabelKeberatan tabel;
    private final Format format;

    LpiKeberatan(AngkaLpi angka, TabelKeberatan tabel, Format format) {
        this.keberatan = angka.keberatan();
        this.sengketa = angka.sengketa();
        this.tabel = tabel;
        this.format = format;
    }

    List<Blok> blok() {
        List<Blok> blok = new ArrayList<>();
        blok.add(item("1. Jumlah keberatan yang diterima", keberatan.diterima(), "keberatan"));
        if (keberatan.diterima() > 0) {
            blok.add(new Blok.Paragraf(
                    "Satu keberatan dapat memuat lebih dari satu alasan, sehingga angka menurut alasan"
                            + " dapat berjumlah lebih dari " + format.angka(keberatan.diterima()) + "."));
            blok.add(tabel.keberatan());
        }
        blok.add(item("2. Tanggapan atas keberatan yang diberikan", keberatan.dijawab(), "tanggapan"));
        if (keberatan.diterima() > 0) {
            blok.add(new Blok.Paragraf(others()));
        }
        if (keberatan.dijawab() > 0) {
            blok.add(tabel.tanggapan());
        }
        blok.add(item(
                "3. Jumlah permohonan penyelesaian sengketa ke Komisi Informasi", sengketa.diajukan(), "permohonan"));
        blok.add(item(
                "4. Hasil mediasi dan ajudikasi Komisi Informasi",
                sum(sengketa.mediasi()) + sum(sengketa.putusanKi()),
                "hasil"));
        blok.add(item("5. Jumlah gugatan ke pengadilan", sengketa.digugat(), "gugatan"));
        blok.add(item(
                "6. Hasil putusan pengadilan",
                sum(sengketa.putusanPengadilan()) + sum(sengketa.putusanMa()),
                "putusan"));
        if (sengketa.diajukan() > 0) {
            blok.add(tabel.sengketa());
        }
        return blok;
    }

    private Blok item(String judul, int n, String apa) {
        return new Blok.Paragraf(
                judul + ": " + (n == 0 ? "nihil." : format.angka(n) + " (" + Terbilang.of(n) + ") " + apa + "."));
    }

    /** The objections that have no answer, by why. */
    private String others() {
        return "Dari " + format.angka(keberatan.diterima()) + " keberatan itu, "
                + some(keberatan.terbuka()) + " masih menunggu tanggapan, "
                + some(keberatan.tahap(TahapKeberatan.DICABUT)) + " dicabut atau selesai dengan musyawarah, dan "
                + some(keberatan.tahap(TahapKeberatan.TIDAK_DILANJUTKAN))
                + " tidak dilanjutkan karena terlambat diajukan.";
    }

    private String some(int n) {
        return n == 0 ? "tidak ada yang" : format.angka(n);
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
