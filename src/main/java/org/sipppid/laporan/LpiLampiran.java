package org.sipppid.laporan;

import java.util.ArrayList;
import java.util.List;
import org.sipppid.laporan.Dokumen.Bagian;
import org.sipppid.laporan.Dokumen.Butir;
import org.sipppid.permohonan.Dasar;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.LamaLayanan;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.Susunan;
import org.sipppid.web.Format;

/** What is annexed to the report: the units one by one, and what each figure counts. */
final class LpiLampiran {

    private final AngkaLpi angka;
    private final TabelPermohonan tabel;
    private final Format format;

    LpiLampiran(AngkaLpi angka, TabelPermohonan tabel, Format format) {
        this.angka = angka;
        this.tabel = tabel;
        this.format = format;
    }

    List<Bagian> bagian() {
        List<Bagian> lampiran = new ArrayList<>();
        if (angka.cakupan().skpd().isEmpty()) {
            lampiran.add(new Bagian(
                    "Lampiran I. Rincian menurut SKPD",
                    List.of(new Blok.Paragraf(unit()), new Blok.Paragraf(susunan()), tabel.skpd())));
        }
        lampiran.add(new Bagian(
                lampiran.isEmpty() ? "Lampiran. Definisi angka" : "Lampiran II. Definisi angka",
                List.of(new Blok.Daftar(definisi()))));
        return lampiran;
    }

    /** How many units stand behind the figures. */
    String unit() {
        int silent = angka.unit().size() - angka.unitBerisi();
        return format.angka(angka.unitBerisi()) + " dari "
                + format.angka(angka.unit().size())
                + " SKPD mencatat permohonan dalam periode ini; "
                + (silent == 0 ? "tidak ada SKPD tanpa catatan." : format.angka(silent) + " SKPD tanpa catatan.");
    }

    /** By which tree the table is broken down, and what that moves. */
    private String susunan() {
        RincianSkpd rincian = angka.rincian();
        String sampai = format.tanggal(angka.cakupan().periode().sampai());
        if (rincian.pohon() == Susunan.Pohon.SAAT_DITERIMA) {
            return "Rincian ini menurut susunan SKPD pada saat diterima: tiap permohonan dihitung pada SKPD yang"
                    + " memilikinya, disebut dengan namanya pada " + sampai + ".";
        }
        List<String> gabungan = rincian.gabungan().stream()
                .map(baris -> baris.tempat().singkatan() + " memuat "
                        + format.daftar(baris.milik().stream()
                                .filter(satu -> !satu.equals(baris.tempat()))
                                .map(Skpd::singkatan)
                                .toList()))
                .toList();
        return "Rincian ini menurut susunan SKPD sekarang, pada " + format.tanggal(angka.hari())
                + ": permohonan SKPD yang telah digabung dihitung pada penerusnya. "
                + (gabungan.isEmpty() ? "Tidak ada penggabungan sampai hari itu." : format.daftar(gabungan) + ".");
    }

    private List<Butir> definisi() {
        List<Butir> butir = new ArrayList<>();
        for (Dasar dasar : Dasar.values()) {
            butir.add(new Butir(dasar.label(), dasar.definisi() + "."));
        }
        for (Hasil hasil : Hasil.SEMUA) {
            butir.add(new Butir(hasil.label(), hasil.arti() + "."));
        }
        butir.add(new Butir("Waktu pelayanan", LamaLayanan.DEFINISI + "."));
        butir.add(new Butir(
                "Permohonan",
                "permintaan informasi publik menurut Pasal 22 UU Nomor 14 Tahun 2008 yang terdaftar pada register; bantuan"
                        + " kedinasan antarbadan publik dan pengaduan pelayanan tidak dihitung."));
        return butir;
    }
}
