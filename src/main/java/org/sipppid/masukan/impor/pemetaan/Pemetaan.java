package org.sipppid.masukan.impor.pemetaan;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sipppid.masukan.impor.lembar.Bentuk;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Jalur;

/**
 * How another register becomes rows of ours (docs/panduan/impor.md).
 *
 * @param sumber the other register's name; with its number it is the identity of an imported request
 * @param kolomDiabaikan columns without a name that may hold something
 * @param pemohon the applicant's fields by name; empty = none is taken over
 * @param kolom every column that is read
 */
public record Pemetaan(
        String sumber,
        Bentuk bentuk,
        List<Kolom> kolomDiabaikan,
        List<BarisDiabaikan> barisDiabaikan,
        NomorField nomorAsal,
        SkpdField skpd,
        TanggalField diterima,
        KataField<Jalur> jalur,
        KataField<JenisPemohon> jenisPemohon,
        TeksField rincian,
        TeksField tujuan,
        KataField<Keputusan> hasil,
        SelesaiField selesai,
        Optional<KataField<AlasanPenolakan>> alasan,
        TeksField keterangan,
        Map<String, TeksField> pemohon,
        Set<Kolom> kolom) {

    /** Rows that are no requests: those with one of the words in the column. */
    public record BarisDiabaikan(Kolom kolom, Kamus<Boolean> nilai) {}

    /** Reads a mapping file; the error names the line, and what is valid there. */
    public static Pemetaan read(Path berkas) {
        return new PemetaanReader().read(YamlEntry.read(berkas));
    }

    /** Reads a mapping that is kept as a text under a name. */
    public static Pemetaan parse(String nama, String yaml) {
        return new PemetaanReader().read(YamlEntry.parse(nama, new StringReader(yaml)));
    }

    /** The names of all columns that are read. */
    public Set<String> namaKolom() {
        return kolom.stream().map(Kolom::nama).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
