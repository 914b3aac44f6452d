package org.sipppid.permohonan.surat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sipppid.pemohon.Pemohon;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.JenisTindakan;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.Riwayat;
import org.sipppid.permohonan.Tahap;
import org.sipppid.permohonan.Tindakan;
import org.sipppid.surat.naskah.Identitas;
import org.sipppid.surat.naskah.JenisSurat;

/**
 * What the letters of a request are made from.
 *
 * @param riwayat every version, the newest first
 */
record Bahan(Permohonan permohonan, List<Riwayat> riwayat, Optional<Pemohon> pemohon) {

    /** The version whose act a letter tells of; empty if the letter is not lawful now. */
    Optional<Riwayat> asal(JenisSurat jenis) {
        if (permohonan.tahap() == Tahap.DIBATALKAN) {
            return Optional.empty();
        }
        return switch (jenis) {
            case FORMULIR_PERMINTAAN, TANDA_TERIMA -> riwayat.stream().findFirst();
            case TIDAK_LENGKAP -> terakhir(JenisTindakan.NYATAKAN_TIDAK_LENGKAP);
            case PERPANJANGAN ->
                permohonan.keadaan().diperpanjang().flatMap(once -> terakhir(JenisTindakan.PERPANJANG));
            case PEMBERITAHUAN -> answered() ? terakhir(JenisTindakan.JAWAB) : Optional.empty();
            case PENOLAKAN -> refusal();
            case FORMULIR_KEBERATAN, TANDA_TERIMA_KEBERATAN, TANGGAPAN_KEBERATAN -> Optional.empty();
        };
    }

    /** A refusal has a letter of its own, and so has silence: none. */
    private boolean answered() {
        return switch (permohonan.hasil()) {
            case DIKABULKAN_PENUH, DIKABULKAN_SEBAGIAN, DIALIHKAN, BELUM_DIKUASAI -> true;
            default -> false;
        };
    }

    /** Only with the approval of the Atasan PPID (P21 Ps 10(2) f). */
    private Optional<Riwayat> refusal() {
        if (permohonan.tahap() == Tahap.DISETUJUI_DITOLAK) {
            return terakhir(JenisTindakan.SETUJUI_PENOLAKAN);
        }
        return permohonan.hasil() == Hasil.DITOLAK ? terakhir(JenisTindakan.TOLAK) : Optional.empty();
    }

    Optional<Riwayat> terakhir(JenisTindakan tindakan) {
        return riwayat.stream().filter(versi -> versi.tindakan() == tindakan).findFirst();
    }

    /** The particulars of the last act of a kind. */
    <T extends Tindakan> Optional<T> isian(JenisTindakan tindakan, Class<T> type) {
        return terakhir(tindakan).flatMap(Riwayat::isian).map(isian -> Tindakan.baca(type, isian));
    }

    /** The request as it was just before a version. */
    Optional<Permohonan> sebelum(Riwayat versi) {
        return riwayat.stream()
                .map(Riwayat::isi)
                .filter(isi -> isi.versi() == versi.isi().versi() - 1)
                .findFirst();
    }

    /** The day that a letter bears: that of the act it tells of, so that paper and register agree. */
    LocalDate tanggal(JenisSurat jenis, LocalDate hari) {
        return switch (jenis) {
            case FORMULIR_PERMINTAAN, TANDA_TERIMA -> permohonan.diterima();
            case TIDAK_LENGKAP ->
                isian(JenisTindakan.NYATAKAN_TIDAK_LENGKAP, Tindakan.NyatakanTidakLengkap.class)
                        .map(Tindakan::tanggal)
                        .orElse(hari);
            case PERPANJANGAN ->
                permohonan.keadaan().diperpanjang().map(it -> it.tanggal()).orElse(hari);
            default -> permohonan.penyelesaian().map(akhir -> akhir.tanggal()).orElse(hari);
        };
    }

    /** Who registered the request; empty where an import did. */
    Optional<String> penerima() {
        Riwayat first = riwayat.get(riwayat.size() - 1);
        return first.tindakan() == JenisTindakan.DAFTARKAN ? first.oleh() : Optional.empty();
    }

    Identitas identitas() {
        return pemohon.map(
                        satu -> new Identitas(Optional.of(satu.nama()), satu.alamat(), satu.pekerjaan(), satu.kontak()))
                .orElse(Identitas.KOSONG);
    }
}
