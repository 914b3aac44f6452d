package org.sipppid.pengaturan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.isian.FieldReader;
import org.sipppid.isian.Kategori;
import org.sipppid.skpd.DaftarPerubahan.Keputusan;
import org.sipppid.skpd.DaftarPerubahan.Sebutan;
import org.sipppid.skpd.KelompokSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.util.MultiValueMap;

/** Reads a change of units as it was typed, and says everything that is wrong with it. */
final class IsianPerubahanReader {

    /** A decree on units is known months before its day, not years. */
    static final int AHEAD = 12;

    private final MultiValueMap<String, String> typed;
    private final List<Skpd> units;
    private final FieldReader reader;

    /**
     * @param units those that exist; a name that is none of them is refused with what is valid
     */
    IsianPerubahanReader(MultiValueMap<String, String> typed, List<Skpd> units, LocalDate today) {
        this.typed = typed;
        this.units = units;
        this.reader = new FieldReader(today);
    }

    Keputusan keputusan() {
        Optional<LocalDate> tanggal = reader.dayAhead("tanggal", "Tanggal berlaku", get("tanggal"), AHEAD);
        String dasar = reader.line("dasar", "Dasar hukum", get("dasar"), 200);
        reader.require("dasar", "Dasar hukum", dasar);
        return new Keputusan(UUID.randomUUID(), tanggal.orElse(LocalDate.EPOCH), dasar);
    }

    /** The day of a change that is valid and still to come. */
    static Optional<LocalDate> mendatang(MultiValueMap<String, String> typed, LocalDate today) {
        return FieldReader.parse(Optional.ofNullable(typed.getFirst("tanggal"))
                        .orElse("")
                        .strip())
                .filter(today::isBefore);
    }

    /** The units that are chosen; at least so many. */
    List<Skpd> lama(int least) {
        List<String> chosen = typed.getOrDefault("skpd", List.of());
        List<Skpd> found =
                units.stream().filter(unit -> chosen.contains(unit.kode())).toList();
        if (found.size() < least
                || found.size()
                        < chosen.stream()
                                .distinct()
                                .filter(kode -> !kode.isBlank())
                                .count()) {
            reader.reject(
                    "skpd", least > 1 ? "Pilih sedikitnya " + least + " SKPD dari daftar." : "Pilih SKPD dari daftar.");
        }
        return found;
    }

    /** Names under numbered fields; a wholly blank set is passed over. */
    List<Sebutan> baru() {
        List<Sebutan> all = new ArrayList<>();
        for (int n = 1; n <= 3; n++) {
            if (n == 1 || !(get("kode" + n) + get("nama" + n) + get("singkatan" + n)).isBlank()) {
                all.add(sebutan(get("kode" + n).strip().toUpperCase(java.util.Locale.ROOT), Integer.toString(n)));
            }
        }
        return all;
    }

    /** A unit's names from the fields with a suffix. */
    Sebutan sebutan(String kode, String suffix) {
        if (!Skpd.KODE.matcher(kode).matches()) {
            reader.reject(
                    "kode" + suffix,
                    "Kode terdiri atas 1 sampai 24 huruf besar, angka, titik, garis bawah atau tanda hubung, misalnya"
                            + " DINKESOS.");
        }
        String nama = reader.line("nama" + suffix, "Nama", get("nama" + suffix), 200);
        if (nama.length() < 3) {
            reader.reject("nama" + suffix, "Nama SKPD paling pendek 3 huruf.");
        }
        String singkatan = reader.line("singkatan" + suffix, "Singkatan", get("singkatan" + suffix), 40);
        reader.require("singkatan" + suffix, "Singkatan", singkatan);
        Optional<KelompokSkpd> kelompok =
                reader.choice("kelompok" + suffix, "Kelompok", get("kelompok" + suffix), KelompokSkpd.class);
        return new Sebutan(kode, nama, singkatan, kelompok.map(Kategori::kode).orElse(""));
    }

    boolean berakhir() {
        return !get("berakhir").isEmpty();
    }

    /** The code of a unit that goes on, if one was chosen rather than a new one. */
    Optional<Skpd> penerus() {
        String kode = get("penerus").strip();
        Optional<Skpd> found =
                units.stream().filter(unit -> unit.kode().equals(kode)).findFirst();
        if (!kode.isEmpty() && found.isEmpty()) {
            reader.reject("penerus", "Pilih penerus dari daftar, atau SKPD baru.");
        }
        return found;
    }

    void finish() {
        reader.finish();
    }

    private String get(String name) {
        return Optional.ofNullable(typed.getFirst(name)).orElse("");
    }
}
