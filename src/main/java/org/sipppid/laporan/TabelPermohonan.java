package org.sipppid.laporan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sipppid.kalender.Periode;
import org.sipppid.laporan.Tabel.Kolom;
import org.sipppid.laporan.TabelWriter.Ukuran;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;
import org.sipppid.permohonan.LamaLayanan;
import org.sipppid.rekapitulasi.Arus;
import org.sipppid.rekapitulasi.Jawaban;
import org.sipppid.rekapitulasi.Kohor;
import org.sipppid.rekapitulasi.WaktuLayanan;
import org.sipppid.rekonsiliasi.tutupbuku.Koreksi;
import org.sipppid.skpd.Skpd;
import org.sipppid.web.Format;

/** The tables of requests, each straight from the figures. */
final class TabelPermohonan {

    private static final String COHORT = " (diterima dalam periode)";

    private final AngkaLpi angka;
    private final Kohor kohor;
    private final TabelWriter writer;
    private final Format format;

    TabelPermohonan(AngkaLpi angka, TabelWriter writer, Format format) {
        this.angka = angka;
        this.kohor = angka.kohor();
        this.writer = writer;
        this.format = format;
    }

    Tabel jalur() {
        List<Ukuran<YearMonth>> ukuran = new ArrayList<>();
        for (Jalur jalur : Jalur.values()) {
            int all = kohor.jalur().getOrDefault(jalur, 0);
            if (jalur != Jalur.TIDAK_TERCATAT || all > 0) {
                ukuran.add(new Ukuran<>(Kolom.angka("Jalur", jalur.label()), bulan -> kohor.jalur(bulan, jalur), all));
            }
        }
        ukuran.add(new Ukuran<>(Kolom.angka("Jumlah"), kohor::diterima, kohor.diterima()));
        return writer.counts(
                "Permohonan menurut bulan dan jalur" + COHORT, "Bulan", months(), this::bulan, ukuran, false);
    }

    Tabel hasil() {
        List<Ukuran<YearMonth>> ukuran = new ArrayList<>();
        for (Hasil hasil : Kohor.HASIL) {
            ukuran.add(new Ukuran<>(kolom(hasil), bulan -> kohor.hasil(bulan, hasil), kohor.hasil(hasil)));
        }
        ukuran.add(new Ukuran<>(Kolom.angka("Jumlah"), kohor::diterima, kohor.diterima()));
        return writer.counts(
                "Permohonan menurut bulan dan hasil" + COHORT, "Bulan", months(), this::bulan, ukuran, true);
    }

    Tabel skpd() {
        List<Ukuran<RincianSkpd.Baris>> ukuran = new ArrayList<>();
        for (Hasil hasil : Kohor.HASIL) {
            ukuran.add(new Ukuran<>(kolom(hasil), baris -> baris.hasil(hasil), kohor.hasil(hasil)));
        }
        ukuran.add(new Ukuran<>(Kolom.angka("Jumlah"), RincianSkpd.Baris::diterima, kohor.diterima()));
        return writer.counts(
                "Permohonan menurut SKPD dan hasil" + COHORT,
                "SKPD",
                angka.rincian().baris(),
                baris -> baris.tempat().singkatan(),
                ukuran,
                true);
    }

    Tabel alasan() {
        List<AlasanPenolakan> used = Arrays.stream(AlasanPenolakan.values())
                .filter(alasan -> kohor.alasan().getOrDefault(alasan, 0) > 0)
                .toList();
        return writer.shares(
                "Permohonan yang ditolak menurut alasan" + COHORT,
                "Alasan penolakan",
                used.stream().map(AlasanPenolakan::label).toList(),
                used.stream().map(kohor.alasan()::get).toList());
    }

    Tabel waktu() {
        WaktuLayanan waktu = angka.waktu();
        return writer.shares(
                "Waktu sejak diterima sampai pemberitahuan tertulis" + COHORT,
                "Hari kerja",
                WaktuLayanan.KELAS.stream().map(LamaLayanan::label).toList(),
                WaktuLayanan.KELAS.stream().map(waktu::jumlah).toList());
    }

    Tabel terlama() {
        Map<UUID, Skpd> unit = Skpd.byId(angka.unit());
        List<List<String>> rows = new ArrayList<>();
        for (Jawaban jawaban : angka.terlama()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    unit.get(jawaban.skpd()).singkatan(),
                    format.pendek(jawaban.diterima()),
                    format.pendek(jawaban.selesai()),
                    jawaban.hasil().label(),
                    format.angka(jawaban.hariKerja())));
        }
        return writer.table(
                "Jawaban yang paling lama" + COHORT,
                List.of(
                        Kolom.teks("No"),
                        Kolom.teks("SKPD"),
                        Kolom.teks("Diterima"),
                        Kolom.teks("Dijawab"),
                        Kolom.teks("Hasil"),
                        Kolom.angka("Hari kerja")),
                rows,
                List.of(),
                false);
    }

    Tabel jenisPemohon() {
        List<JenisPemohon> kinds = Arrays.stream(JenisPemohon.values())
                .filter(jenis -> jenis != JenisPemohon.TIDAK_TERCATAT
                        || kohor.jenisPemohon().containsKey(jenis))
                .toList();
        return writer.shares(
                "Permohonan menurut jenis pemohon" + COHORT,
                "Jenis pemohon",
                kinds.stream().map(JenisPemohon::label).toList(),
                kinds.stream()
                        .map(jenis -> kohor.jenisPemohon().getOrDefault(jenis, 0))
                        .toList());
    }

    Tabel arus() {
        Arus arus = angka.arus();
        return writer.table(
                "Arus permohonan (peristiwa dalam periode)",
                List.of(
                        Kolom.angka("Sisa awal (a)"),
                        Kolom.angka("Diterima (b)"),
                        Kolom.angka("Selesai (c)"),
                        Kolom.angka("Sisa akhir (a + b – c)")),
                List.of(List.of(
                        writer.cell(arus.sisaAwal()),
                        writer.cell(arus.diterima()),
                        writer.cell(arus.selesai()),
                        writer.cell(arus.sisaAkhir()))),
                List.of(),
                false);
    }

    Tabel koreksi() {
        Map<UUID, Skpd> unit = Skpd.byId(angka.unit());
        List<List<String>> rows = new ArrayList<>();
        for (Koreksi koreksi : angka.koreksi().baris()) {
            Skpd owner = unit.get(koreksi.skpd());
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    owner == null ? "-" : owner.singkatan(),
                    Periode.bulan(koreksi.bulan()).label(),
                    format.pendek(format.hari(koreksi.pada())),
                    koreksi.perubahan().stream().map(Koreksi.Perubahan::kalimat).collect(Collectors.joining("; ")),
                    koreksi.alasan()));
        }
        return writer.table(
                "Koreksi atas bulan yang telah ditutup",
                List.of(
                        Kolom.teks("No"),
                        Kolom.teks("SKPD"),
                        Kolom.teks("Bulan"),
                        Kolom.teks("Dikoreksi"),
                        Kolom.teks("Perubahan"),
                        Kolom.teks("Alasan")),
                rows,
                List.of(),
                true);
    }

    private List<YearMonth> months() {
        return angka.cakupan().periode().bulan();
    }

    private String bulan(YearMonth bulan) {
        boolean oneYear =
                months().get(0).getYear() == months().get(months().size() - 1).getYear();
        return format.namaBulan(bulan) + (oneYear ? "" : " " + bulan.getYear());
    }

    private static Kolom kolom(Hasil hasil) {
        return switch (hasil) {
            case DIKABULKAN_PENUH -> Kolom.angka("Dikabulkan", "Penuh");
            case DIKABULKAN_SEBAGIAN -> Kolom.angka("Dikabulkan", "Sebagian");
            default -> Kolom.angka(hasil.label());
        };
    }
}
