package org.sipppid.laporan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A report as plain records: everything that a printer lays out, in words and formatted numbers, and nothing else.
 *
 * @param judul the lines of the title
 * @param nomor empty while it is a draft
 * @param sumber what the figures were counted from, and when
 * @param mengetahui a second signature, to the left of the first; most papers have none
 * @param lampiran sections behind the signature
 * @param kode the verification code; empty while it is a draft
 * @param alamat where the code can be checked, if the installation has a public address
 * @param catatan a warning that stands on every page, such as that the data is invented
 */
public record Dokumen(
        Kop kop,
        List<String> judul,
        Optional<String> nomor,
        List<Butir> identitas,
        List<Bagian> bagian,
        String sumber,
        TandaTangan tandaTangan,
        Optional<TandaTangan> mengetahui,
        List<Bagian> lampiran,
        Optional<String> kode,
        Optional<String> alamat,
        Optional<String> catatan) {

    /**
     * The letterhead (kop surat): three levels over a double rule.
     *
     * @param logo the picture as an address that holds it whole, so that the records print the same paper again
     */
    public record Kop(String pemerintah, String instansi, List<String> alamat, Optional<String> logo) {}

    /** A name and what it says. */
    public record Butir(String nama, String isi) {}

    /** A section: its heading and what stands under it. */
    public record Bagian(String judul, List<Blok> blok) {}

    /** The block where the official signs; the day is left open for the pen. */
    public record TandaTangan(
            String tempatTanggal, List<String> jabatan, String nama, Optional<String> pangkat, Optional<String> nip) {}

    @JsonIgnore
    public boolean draf() {
        return kode.isEmpty();
    }

    /** The title in one line. */
    @JsonIgnore
    public String judulSebaris() {
        return String.join(" ", judul);
    }

    /** Every table of the report, in order. */
    @JsonIgnore
    public List<Tabel> tabel() {
        return Stream.concat(bagian.stream(), lampiran.stream())
                .flatMap(satu -> satu.blok().stream())
                .filter(Tabel.class::isInstance)
                .map(Tabel.class::cast)
                .toList();
    }
}
