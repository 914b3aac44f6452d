package org.sipppid.daftar;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.Penelusuran;
import org.sipppid.permohonan.Saringan;
import org.sipppid.permohonan.Tenggat;
import org.sipppid.skpd.PilihanSkpd;

/**
 * One condition of a list that is in force, in words.
 *
 * @param tanpa the address of the list without it
 */
record Keping(String kata, String tanpa) {

    /** All conditions but the period, which is always there, and the order, which is none. */
    static List<Keping> of(Penelusuran penelusuran) {
        return penelusuran.query().entrySet().stream()
                .flatMap(satu -> words(penelusuran, satu))
                .map(satu -> new Keping(satu.getValue(), penelusuran.tanpa(satu.getKey())))
                .toList();
    }

    private static Stream<Map.Entry<String, String>> words(Penelusuran penelusuran, Map.Entry<String, String> satu) {
        Saringan saringan = penelusuran.saringan();
        String words = switch (satu.getKey()) {
            case "dasar" -> saringan.dasar().label();
            case "skpd" -> PilihanSkpd.sebutan(satu.getValue());
            case "hasil" -> saringan.hasil().map(Kategori::label).orElse("");
            case "jalur" -> "Jalur: " + saringan.jalur().map(Kategori::label).orElse("");
            case "jenis_pemohon" ->
                "Pemohon: " + saringan.jenisPemohon().map(Kategori::label).orElse("");
            case "alasan" -> "Alasan: " + saringan.alasan().map(Kategori::label).orElse("");
            case "jatuh_tempo" ->
                "Jatuh tempo: " + saringan.jatuhTempo().map(Keping::span).orElse("");
            case "hari_kerja" -> "Dijawab dalam " + satu.getValue() + " hk";
            case "cari" -> "Cari: " + satu.getValue();
            case "milik" -> "Milik saya";
            case "menurut" ->
                "Menurut catatan " + penelusuran.menurut().map(Periode::tanggal).orElse("");
            default -> "";
        };
        return words.isEmpty() ? Stream.empty() : Stream.of(Map.entry(satu.getKey(), words));
    }

    private static String span(Periode span) {
        if (span.dari().equals(span.sampai())) {
            return Periode.tanggal(span.dari());
        }
        return span.dari().equals(Tenggat.TERAWAL) ? "sampai " + Periode.tanggal(span.sampai()) : span.label();
    }
}
