package org.sipppid.laporan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sipppid.kalender.Kalender;
import org.sipppid.laporan.Dokumen.Bagian;
import org.sipppid.laporan.Dokumen.Butir;
import org.sipppid.rekapitulasi.Kohor;
import org.sipppid.web.Format;

/**
 * The sections of the Laporan Pelayanan Informasi: chapter III of the annual report's prescribed contents (P21 Ps 56(4),
 * 57; Permendagri 3/2017 Ps 21(4)) for any period. What the program does not record is said to be so.
 */
final class LpiDokumen {

    private final AngkaLpi angka;
    private final Kohor kohor;
    private final Format format;
    private final Kalender kalender;
    private final TabelPermohonan tabel;
    private final LpiPermohonan permohonan;
    private final LpiKeberatan keberatan;
    private final LpiLampiran lampiran;

    LpiDokumen(AngkaLpi angka, Format format, Kalender kalender) {
        this.angka = angka;
        this.kohor = angka.kohor();
        this.format = format;
        this.kalender = kalender;
        TabelWriter writer = new TabelWriter(format);
        this.tabel = new TabelPermohonan(angka, writer, format);
        this.permohonan = new LpiPermohonan(angka, tabel, format);
        this.keberatan = new LpiKeberatan(angka, new TabelKeberatan(angka, writer), format);
        this.lampiran = new LpiLampiran(angka, tabel, format);
    }

    List<String> judul() {
        return List.of("Laporan Pelayanan Informasi", angka.cakupan().periode().label());
    }

    List<Butir> identitas(String wilayah) {
        LocalDate today = angka.hari();
        List<Butir> butir = new ArrayList<>();
        butir.add(new Butir("Cakupan", cakupan(wilayah)));
        LocalDate dari = angka.cakupan().periode().dari();
        LocalDate sampai = angka.cakupan().periode().sampai();
        butir.add(new Butir(
                "Periode", format.tanggal(dari) + " s.d. " + format.tanggal(sampai) + hariKerja(dari, sampai)));
        if (!sampai.isBefore(today)) {
            butir.add(new Butir("Keadaan", "periode belum berakhir; angka sampai " + format.tanggal(today)));
        }
        butir.add(new Butir("Dasar", String.join("; ", DasarHukum.pada(today))));
        return butir;
    }

    /** How many working days the period has; unsaid where a year has no list of days off. */
    private String hariKerja(LocalDate dari, LocalDate sampai) {
        Kalender known = kalender.menurut(angka.hari());
        return known.tahunTanpaDaftar(dari, sampai).isEmpty()
                ? " (" + format.angka(known.hariKerja(dari.minusDays(1), sampai)) + " hari kerja)"
                : "";
    }

    private String cakupan(String wilayah) {
        return angka.cakupan()
                .skpd()
                .map(unit -> unit.nama())
                .orElse("Seluruh PPID Pelaksana " + wilayah + " ("
                        + format.angka(angka.unit().size()) + " SKPD)");
    }

    List<Bagian> bagian() {
        List<Bagian> bagian = new ArrayList<>();
        bagian.add(new Bagian("A. Jumlah permohonan informasi publik", permohonan.jumlah()));
        bagian.add(new Bagian("B. Hasil permohonan", permohonan.hasil()));
        bagian.add(new Bagian("C. Waktu pelayanan", permohonan.waktu()));
        bagian.add(new Bagian("D. Permohonan yang ditolak beserta alasannya", permohonan.penolakan()));
        bagian.add(new Bagian("E. Pemohon", List.of(new Blok.Paragraf(pemohon()), tabel.jenisPemohon())));
        bagian.add(new Bagian("F. Sisa dan penyelesaian", List.of(new Blok.Paragraf(arus()), tabel.arus())));
        bagian.add(new Bagian("G. Keberatan dan sengketa informasi publik", keberatan.blok()));
        boolean corrected = !angka.koreksi().baris().isEmpty();
        if (corrected) {
            bagian.add(new Bagian(
                    "H. Koreksi atas bulan yang telah ditutup",
                    List.of(new Blok.Paragraf(koreksi()), tabel.koreksi())));
        }
        bagian.add(new Bagian(
                (corrected ? "I" : "H") + ". Yang tidak dicatat dalam program",
                List.of(new Blok.Paragraf("Sarana dan"
                        + " prasarana, sumber daya manusia dan anggaran; serta kendala dan rekomendasi tidak dicatat"
                        + " dalam program ini pada saat laporan dihitung, sehingga tidak dilaporkan di sini."))));
        return bagian;
    }

    private String koreksi() {
        return "Sejak laporan sebelumnya, "
                + format.terbilang(angka.koreksi().baris().size())
                + " koreksi dicatat atas bulan yang telah ditutup. Angka pada laporan ini sudah memuatnya; laporan yang"
                + " telah ditetapkan tidak berubah.";
    }

    private String pemohon() {
        return "Data pribadi pemohon tidak dimuat dalam laporan ini; yang dilaporkan hanya jumlah menurut jenisnya.";
    }

    private String arus() {
        return "Tabel berikut menghitung peristiwa dalam periode, kapan pun permohonannya diterima; karena itu angka"
                + " selesai di sini tidak harus sama dengan jumlah hasil pada bagian B.";
    }

    List<Bagian> lampiran() {
        return lampiran.bagian();
    }

    /** What the figures were counted from, and when. */
    String sumber() {
        String counted = "Dihitung dari register pada " + format.waktu(angka.dihitung()) + ", sampai catatan ke-"
                + format.angka(kohor.urutan()) + ".";
        return angka.cakupan().skpd().isPresent()
                ? counted
                : counted + " " + lampiran.unit() + " Pernyataan bulanan: "
                        + angka.pelapor().kalimat() + ".";
    }
}
