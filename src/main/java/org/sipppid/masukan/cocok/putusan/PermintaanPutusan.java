package org.sipppid.masukan.cocok.putusan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sipppid.basisdata.StoredText;
import org.sipppid.isian.Kategori;
import org.sipppid.masukan.cocok.JenisBeda;
import org.sipppid.masukan.cocok.Pencocokan;
import org.sipppid.masukan.cocok.Sikap;
import org.sipppid.masukan.cocok.portion.PilihanBeda;
import org.sipppid.masukan.cocok.portion.TugasPutusan;

/**
 * What was asked on the page of a comparison, as it was typed.
 *
 * @param koreksi why months that were closed may be changed
 */
record PermintaanPutusan(String jenis, String tindakan, String alasan, String koreksi, List<String> ke) {

    private static final int LONGEST = 400;
    private static final int LONGEST_KOREKSI = 1_000;

    /** What is wrong with it, in words; empty if it can be done. */
    Optional<String> keliru() {
        if (Arrays.stream(JenisBeda.values()).noneMatch(satu -> satu.kode().equals(jenis))) {
            return Optional.of("Pilih daftar yang diputuskan.");
        }
        if (!List.of("terima", "tolak", "terima_semua", "tolak_semua").contains(tindakan)) {
            return Optional.of("Pilih Terima atau Tolak.");
        }
        if (!semua() && (ke.isEmpty() || !ke.stream().allMatch(satu -> satu.matches("[1-9][0-9]{0,8}")))) {
            return Optional.of("Centang dahulu perbedaan yang diputuskan.");
        }
        Optional<String> salah = terima() ? alasanKeliru().filter(it -> !alasan.isBlank()) : alasanKeliru();
        return salah.or(this::koreksiKeliru);
    }

    private Optional<String> koreksiKeliru() {
        try {
            return StoredText.line(koreksi).length() > LONGEST_KOREKSI
                    ? Optional.of("Alasan koreksi paling panjang 1.000 karakter.")
                    : Optional.empty();
        } catch (IllegalArgumentException refused) {
            return Optional.of("Alasan koreksi " + refused.getMessage() + ".");
        }
    }

    private Optional<String> alasanKeliru() {
        try {
            String text = StoredText.line(alasan);
            if (text.isEmpty()) {
                return Optional.of("Menolak memerlukan alasan: mengapa register pusat dipertahankan.");
            }
            return text.length() > LONGEST
                    ? Optional.of("Alasan paling panjang " + LONGEST + " karakter.")
                    : Optional.empty();
        } catch (IllegalArgumentException refused) {
            return Optional.of("Alasan " + refused.getMessage() + ".");
        }
    }

    boolean terima() {
        return tindakan.startsWith("terima");
    }

    public boolean semua() {
        return tindakan.endsWith("_semua");
    }

    /** Many at once, and cancellations, are asked for twice. */
    boolean perluYakin() {
        return semua() || terima() && jenisBeda() == JenisBeda.HANYA_DI_PUSAT;
    }

    public JenisBeda jenisBeda() {
        return Kategori.parse(JenisBeda.class, jenis);
    }

    public int banyak(Pencocokan satu) {
        return semua() ? satu.jumlah(jenisBeda()).terbuka() : ke.size();
    }

    /** What will happen, for the page that asks again. */
    public String akibat() {
        if (!terima()) {
            return "dipertahankan seperti di register pusat; perbedaan yang sama tidak ditanyakan lagi";
        }
        return switch (jenisBeda()) {
            case HANYA_DI_SKPD -> "dicatat di register pusat dengan isi menurut berkas SKPD";
            case HANYA_DI_PUSAT ->
                "dibatalkan pencatatannya di register pusat; nomornya tetap terpakai, dan pembatalan tidak dapat"
                        + " ditarik kembali";
            case BERBEDA -> "diubah di register pusat menjadi seperti di berkas SKPD; isi lamanya tetap di riwayat";
        };
    }

    TugasPutusan tugas(Pencocokan satu) {
        return new TugasPutusan(
                satu,
                pilihan(),
                terima() ? Sikap.TERIMA : Sikap.TOLAK,
                kalimat(satu),
                terima() ? StoredText.optional(StoredText.line(koreksi)) : Optional.empty());
    }

    private PilihanBeda pilihan() {
        return new PilihanBeda(
                jenisBeda(),
                semua() ? List.of() : ke.stream().map(Integer::valueOf).toList());
    }

    /** The reason as it is stored. */
    private String kalimat(Pencocokan satu) {
        String text = StoredText.line(alasan);
        return text.isEmpty() ? "Menurut register SKPD, berkas " + satu.berkas() : text;
    }
}
