package org.sipppid.masukan.impor.pemetaan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sipppid.basisdata.StoredText;
import org.sipppid.masukan.impor.lembar.Baris;
import org.sipppid.masukan.impor.lembar.Sel;

/**
 * Reads the mapped cells of one file. What a cell cannot mean is thrown as a sentence for the row; what makes the whole
 * file unreadable, dates that could be read in two ways, is kept until {@link #finish}.
 */
public final class CellReader {

    private final Letak letak;
    private final Map<String, Tebakan> tebakan = new LinkedHashMap<>();
    private final Map<String, String> kolomTebakan = new LinkedHashMap<>();
    private boolean dijinakkan;

    public CellReader(Letak letak) {
        this.letak = letak;
    }

    /** The cell's text on one line, its forbidden characters replaced. */
    public String kata(Baris baris, Kolom kolom) {
        return StoredText.line(raw(baris, kolom));
    }

    private String raw(Baris baris, Kolom kolom) {
        Sel sel = letak.sel(baris, kolom);
        sel.cacat().ifPresent(sebab -> {
            throw new IllegalArgumentException("kolom " + letak.sebut(kolom) + " " + sebab);
        });
        String tamed = StoredText.tamed(sel.teks());
        dijinakkan |= !tamed.equals(sel.teks());
        return tamed;
    }

    /** A text with its lines; too long a one is refused unless the mapping lets it be cut. */
    public String teks(Baris baris, TeksField field, String ruas, int most) {
        String joined = field.kolom().stream()
                .map(kolom -> StoredText.lines(raw(baris, kolom)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(field.penyambung()));
        String text = StoredText.lines(StoredText.tamed(field.tetap().orElse(joined)));
        if (text.isEmpty()) {
            return field.kosong().orElse("");
        }
        int length = text.codePointCount(0, text.length());
        if (length <= most) {
            return text;
        }
        if (!field.potong()) {
            throw new IllegalArgumentException(ruas + " sepanjang " + length + " karakter; paling panjang " + most
                    + ", atau tulis " + ruas + ".potong: ya");
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }

    /** The same on one line. */
    public String line(Baris baris, TeksField field, String ruas, int most) {
        return StoredText.line(teks(baris, field, ruas, most));
    }

    /** Whether a cell of the field is stored as a number, which loses the digits behind the fifteenth. */
    public boolean angka(Baris baris, TeksField field) {
        return field.kolom().stream().anyMatch(kolom -> letak.sel(baris, kolom).angka());
    }

    /** The other register's number; empty unless all its columns are filled. */
    public Optional<String> nomor(Baris baris, NomorField field) {
        List<String> parts = field.kolom().stream()
                .map(kolom -> kata(baris, kolom).replaceFirst("^(\\d+)\\.0+$", "$1"))
                .toList();
        return parts.isEmpty() || parts.stream().anyMatch(String::isEmpty)
                ? Optional.empty()
                : Optional.of(String.join(field.penyambung(), parts));
    }

    /** The day of a field; empty if its cells are blank. */
    public Optional<LocalDate> tanggal(Baris baris, TanggalField field, String ruas) {
        kolomTebakan.putIfAbsent(ruas, letak.sebut(field.kolom()));
        return field.read(letak, baris, tebakan.computeIfAbsent(ruas, baru -> new Tebakan()));
    }

    /** What a word of the other register means here. */
    public <V> V arti(Baris baris, KataField<V> field, String ruas) {
        if (field.kolom().isEmpty()) {
            return field.tetap().orElseThrow();
        }
        String word = kata(baris, field.kolom().get());
        Optional<V> meaning =
                word.isEmpty() ? field.kosong() : field.nilai().find(word).or(field::lainnya);
        return meaning.orElseThrow(() -> new IllegalArgumentException(
                word.isEmpty()
                        ? ruas + " kosong; isi kolom "
                                + letak.sebut(field.kolom().get()) + ", atau tulis " + ruas
                                + ".kosong dengan salah satu dari: " + field.daftar()
                        : ruas + " '" + Potongan.of(word) + "' tidak ada di pemetaan; tambahkan di " + ruas
                                + ".nilai dengan salah satu dari: " + field.daftar()));
    }

    /** Whether the row holds a forbidden character somewhere in what was read of it since the last call. */
    public boolean dijinakkan() {
        boolean yes = dijinakkan;
        dijinakkan = false;
        return yes;
    }

    /** Refuses the file if a date column without a pattern could be read in two ways. */
    public void finish() {
        tebakan.forEach((ruas, satu) -> {
            if (satu.ada()) {
                throw satu.keliru(ruas, kolomTebakan.get(ruas));
            }
        });
    }
}
