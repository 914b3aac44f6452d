package org.sipppid.permohonan.surat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.AlasanPerpanjangan;
import org.sipppid.permohonan.CaraMemperoleh;
import org.sipppid.permohonan.CaraMengirim;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.JenisTindakan;
import org.sipppid.permohonan.Keadaan;
import org.sipppid.permohonan.Pemberitahuan;
import org.sipppid.permohonan.Penyelesaian;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.Riwayat;
import org.sipppid.permohonan.Tindakan;
import org.sipppid.surat.naskah.FormulirPermintaan;
import org.sipppid.surat.naskah.JenisSurat;
import org.sipppid.surat.naskah.Naskah;
import org.sipppid.surat.naskah.PemberitahuanTertulis;
import org.sipppid.surat.naskah.PemberitahuanTertulis.Biaya;
import org.sipppid.surat.naskah.Pilihan;
import org.sipppid.surat.naskah.SkPenolakan;
import org.sipppid.surat.naskah.SuratPerpanjangan;
import org.sipppid.surat.naskah.SuratTidakLengkap;
import org.sipppid.surat.naskah.TandaTangan;
import org.sipppid.surat.naskah.TandaTerima;
import org.sipppid.web.Format;

/** What each letter of a request says. What the register does not know stays open for the pen. */
final class NaskahPermohonan {

    private final Bahan bahan;
    private final Permohonan permohonan;
    private final TandaTangan ppid;
    private final Format format;

    NaskahPermohonan(Bahan bahan, TandaTangan ppid, Format format) {
        this.bahan = bahan;
        this.permohonan = bahan.permohonan();
        this.ppid = ppid;
        this.format = format;
    }

    /** The letter of a kind; it must be lawful ({@link Bahan#asal}). */
    Naskah of(JenisSurat jenis) {
        return switch (jenis) {
            case FORMULIR_PERMINTAAN -> formulir();
            case TANDA_TERIMA -> tandaTerima();
            case TIDAK_LENGKAP -> tidakLengkap();
            case PEMBERITAHUAN -> pemberitahuan();
            case PERPANJANGAN -> perpanjangan();
            case PENOLAKAN -> penolakan();
            case FORMULIR_KEBERATAN, TANDA_TERIMA_KEBERATAN, TANGGAPAN_KEBERATAN ->
                throw new IllegalArgumentException(jenis + " is a letter of an objection");
        };
    }

    private FormulirPermintaan formulir() {
        return new FormulirPermintaan(
                permohonan.nomor(),
                bahan.identitas(),
                Optional.of(permohonan.rincian()),
                permohonan.tujuan(),
                Pilihan.semua(
                        CaraMemperoleh.values(),
                        CaraMemperoleh::label,
                        cara -> permohonan.caraMemperoleh().equals(Optional.of(cara))),
                Pilihan.semua(
                        CaraMengirim.values(),
                        CaraMengirim::label,
                        cara -> permohonan.caraMengirim().equals(Optional.of(cara))),
                bahan.penerima(),
                Optional.empty());
    }

    private TandaTerima tandaTerima() {
        TandaTangan petugas = new TandaTangan(
                List.of("Petugas Pelayanan Informasi,"), bahan.penerima(), Optional.empty(), Optional.empty());
        return new TandaTerima(permohonan.nomor(), permohonan.diterima(), bahan.identitas(), petugas);
    }

    private SuratTidakLengkap tidakLengkap() {
        List<String> kekurangan = bahan.isian(JenisTindakan.NYATAKAN_TIDAK_LENGKAP, Tindakan.NyatakanTidakLengkap.class)
                .map(Tindakan.NyatakanTidakLengkap::kekurangan)
                .orElse(List.of());
        return new SuratTidakLengkap(
                permohonan.nomor(), bahan.identitas(), Optional.of(permohonan.rincian()), kekurangan, ppid);
    }

    private SuratPerpanjangan perpanjangan() {
        Riwayat versi = bahan.asal(JenisSurat.PERPANJANGAN).orElseThrow();
        Optional<AlasanPerpanjangan> alasan =
                permohonan.keadaan().diperpanjang().map(Keadaan.Perpanjangan::alasan);
        return new SuratPerpanjangan(
                permohonan.nomor(),
                permohonan.diterima(),
                bahan.identitas(),
                Optional.of(permohonan.rincian()),
                Pilihan.semua(
                        AlasanPerpanjangan.values(),
                        AlasanPerpanjangan::label,
                        satu -> alasan.equals(Optional.of(satu))),
                bahan.isian(JenisTindakan.PERPANJANG, Tindakan.Perpanjang.class).map(Tindakan.Perpanjang::uraian),
                bahan.sebelum(versi).map(Permohonan::jatuhTempo),
                Optional.of(versi.isi().jatuhTempo()),
                ppid);
    }

    private PemberitahuanTertulis pemberitahuan() {
        Pemberitahuan isi = bahan.terakhir(JenisTindakan.JAWAB)
                .flatMap(Riwayat::isian)
                .map(isian -> Tindakan.baca(Pemberitahuan.class, isian))
                .orElse(Pemberitahuan.KOSONG);
        Hasil hasil = permohonan.hasil();
        Optional<String> badanLain = hasil == Hasil.DIALIHKAN
                ? permohonan.penyelesaian().flatMap(Penyelesaian::keterangan)
                : isi.badanPublik();
        boolean granted = hasil == Hasil.DIKABULKAN_PENUH || hasil == Hasil.DIKABULKAN_SEBAGIAN;
        return new PemberitahuanTertulis(
                permohonan.nomor(),
                permohonan.diterima(),
                bahan.identitas(),
                keputusan(),
                badanLain.isPresent() ? Optional.of(false) : granted ? Optional.of(true) : Optional.empty(),
                badanLain,
                isi.softcopy(),
                isi.hardcopy(),
                new Biaya(
                        amount(isi.biayaSalinan()),
                        amount(isi.lembar()),
                        amount(isi.biayaPengiriman()),
                        amount(isi.biayaLain())),
                isi.caraBayar(),
                granted ? isi.waktu() : Optional.empty(),
                isi.penghitaman(),
                hasil == Hasil.BELUM_DIKUASAI,
                false,
                granted ? Optional.empty() : isi.waktu().map(hari -> format.terbilang(hari) + " hari kerja"),
                ppid);
    }

    /** In part or in full, and what is not given (P21 Ps 31(4) huruf h). */
    private Optional<String> keputusan() {
        return permohonan
                .penyelesaian()
                .map(akhir -> Stream.concat(Stream.of(akhir.hasil().label()), akhir.keterangan().stream())
                        .collect(Collectors.joining(": ")));
    }

    /** Nothing to pay is nothing to say. */
    private static Optional<Integer> amount(int n) {
        return n == 0 ? Optional.empty() : Optional.of(n);
    }

    private SkPenolakan penolakan() {
        Optional<Tindakan.UsulkanPenolakan> usulan =
                bahan.isian(JenisTindakan.USULKAN_PENOLAKAN, Tindakan.UsulkanPenolakan.class);
        Optional<AlasanPenolakan> alasan = permohonan
                .penyelesaian()
                .flatMap(Penyelesaian::alasan)
                .or(() -> usulan.map(Tindakan.UsulkanPenolakan::alasan));
        return new SkPenolakan(
                permohonan.nomor(),
                bahan.identitas(),
                Optional.of(permohonan.rincian()),
                usulan.map(Tindakan.UsulkanPenolakan::informasi),
                alasan.flatMap(NaskahPermohonan::huruf),
                alasan.filter(satu -> huruf(satu).isEmpty())
                        .flatMap(satu -> pasalLain(satu, usulan.flatMap(Tindakan.UsulkanPenolakan::undangUndang))),
                usulan.map(Tindakan.UsulkanPenolakan::konsekuensi),
                bahan.isian(JenisTindakan.SETUJUI_PENOLAKAN, Tindakan.SetujuiPenolakan.class)
                        .map(this::persetujuan),
                usulan.flatMap(Tindakan.UsulkanPenolakan::skPengecualian),
                ppid);
    }

    /** The letter of UU 14/2008 Ps 17, where the ground is one of a to i: huruf j names its own statute. */
    private static Optional<String> huruf(AlasanPenolakan alasan) {
        return alasan.kode().matches("17[a-i]") ? Optional.of(alasan.kode().substring(2)) : Optional.empty();
    }

    private static Optional<String> pasalLain(AlasanPenolakan alasan, Optional<String> undangUndang) {
        return alasan == AlasanPenolakan.PASAL_17_J
                ? undangUndang
                : Optional.of(alasan.pasal() + " Undang-Undang Nomor 14 Tahun 2008");
    }

    private String persetujuan(Tindakan.SetujuiPenolakan setuju) {
        return setuju.atasan() + ", " + setuju.jabatan() + ", " + format.tanggal(setuju.tanggal())
                + setuju.nomor().map(nomor -> ", Nomor " + nomor).orElse("");
    }
}
