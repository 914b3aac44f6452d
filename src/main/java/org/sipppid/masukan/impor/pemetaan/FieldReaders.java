package org.sipppid.masukan.impor.pemetaan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sipppid.isian.Kategori;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Hasil;

/** Reads the mapping of each field, and collects the columns that the fields use. */
final class FieldReaders {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final Set<Kolom> dipakai;

    FieldReaders(Set<Kolom> dipakai) {
        this.dipakai = dipakai;
    }

    Kolom kolom(YamlEntry entry) {
        if (entry.list().size() != 1) {
            throw entry.wrong("hanya dapat diisi dari satu kolom");
        }
        Kolom kolom = Kolom.parse(entry.list().get(0));
        dipakai.add(kolom);
        return kolom;
    }

    private List<Kolom> semuaKolom(YamlEntry entry) {
        return entry.list().stream().map(this::kolom).toList();
    }

    YamlEntry required(YamlEntry parent, Map<String, YamlEntry> keys, String key) {
        YamlEntry entry = keys.get(key);
        if (entry == null) {
            throw parent.wrong("kunci '" + key + "' wajib ada");
        }
        return entry;
    }

    /** A field may be written as its column alone. */
    private static Map<String, YamlEntry> keys(YamlEntry entry, String... valid) {
        return entry.isMapping() ? entry.entries(valid) : Map.of("kolom", entry);
    }

    private static void requireOneOf(YamlEntry entry, Map<String, YamlEntry> keys) {
        if (keys.containsKey("kolom") == keys.containsKey("tetap")) {
            throw entry.wrong("tulis salah satu: kolom atau tetap");
        }
    }

    private static <E extends Enum<E>> E choice(Map<String, YamlEntry> keys, String key, E otherwise) {
        return keys.containsKey(key) ? keys.get(key).choice(otherwise.getDeclaringClass()) : otherwise;
    }

    TeksField teks(YamlEntry entry, String penyambung) {
        Map<String, YamlEntry> keys = keys(entry, "kolom", "penyambung", "tetap", "kosong", "potong");
        requireOneOf(entry, keys);
        return new TeksField(
                keys.containsKey("kolom") ? semuaKolom(keys.get("kolom")) : List.of(),
                Optional.ofNullable(keys.get("penyambung")).map(YamlEntry::text).orElse(penyambung),
                Optional.ofNullable(keys.get("tetap")).map(YamlEntry::word),
                Optional.ofNullable(keys.get("kosong")).map(YamlEntry::word),
                keys.containsKey("potong") && keys.get("potong").yes());
    }

    NomorField nomor(Optional<YamlEntry> entry) {
        Map<String, YamlEntry> keys =
                entry.map(it -> keys(it, "kolom", "penyambung", "tanpa_nomor")).orElse(Map.of());
        return new NomorField(
                keys.containsKey("kolom") ? semuaKolom(keys.get("kolom")) : List.of(),
                keys.containsKey("penyambung") ? keys.get("penyambung").text() : "/",
                choice(keys, "tanpa_nomor", NomorField.TanpaNomor.HITUNG));
    }

    TanggalField tanggal(YamlEntry entry) {
        return tanggal(entry, keys(entry, "kolom", "pola", "tahun", "bulan", "hari"));
    }

    private TanggalField tanggal(YamlEntry entry, Map<String, YamlEntry> keys) {
        if (keys.containsKey("kolom") == keys.containsKey("tahun")) {
            throw entry.wrong("tulis salah satu: kolom, atau tahun dengan bulan dan hari");
        }
        if (keys.containsKey("tahun")) {
            return new TanggalField(
                    kolom(keys.get("tahun")),
                    List.of(),
                    Optional.of(new TanggalField.Bulanan(
                            kolom(required(entry, keys, "bulan")),
                            required(entry, keys, "hari").choice(TanggalField.Hari.class))));
        }
        return new TanggalField(
                kolom(keys.get("kolom")), pola(Optional.ofNullable(keys.get("pola"))), Optional.empty());
    }

    private static List<PolaTanggal> pola(Optional<YamlEntry> entry) {
        return entry.stream()
                .flatMap(it -> it.list().stream())
                .map(it -> valid(it, PolaTanggal::parse))
                .toList();
    }

    SelesaiField selesai(Optional<YamlEntry> entry) {
        if (entry.isEmpty()) {
            return SelesaiField.TIDAK_ADA;
        }
        Map<String, YamlEntry> keys = keys(
                entry.get(), "kolom", "pola", "tahun", "bulan", "hari", "pengganti", "mendahului", "bila_berjalan");
        List<YamlEntry> pengganti =
                Optional.ofNullable(keys.get("pengganti")).map(YamlEntry::list).orElse(List.of());
        List<PolaTanggal> pola = pola(Optional.ofNullable(keys.get("pola")));
        boolean dated = keys.containsKey("kolom") || keys.containsKey("tahun");
        return new SelesaiField(
                dated ? Optional.of(tanggal(entry.get(), keys)) : Optional.empty(),
                pengganti.stream()
                        .filter(satu -> !satu.word().equals("diterima"))
                        .map(satu -> new TanggalField(kolom(satu), pola, Optional.empty()))
                        .toList(),
                pengganti.stream().anyMatch(satu -> satu.word().equals("diterima")),
                choice(keys, "mendahului", SelesaiField.Mendahului.TOLAK),
                choice(keys, "bila_berjalan", SelesaiField.BilaBerjalan.TOLAK));
    }

    <K extends Enum<K> & Kategori> KataField<K> kategori(Optional<YamlEntry> entry, Class<K> kind, K otherwise) {
        if (entry.isEmpty()) {
            return new KataField<>(
                    Optional.empty(),
                    Optional.of(otherwise),
                    new Kamus<>(),
                    Optional.empty(),
                    Optional.empty(),
                    daftar(kind));
        }
        return kata(entry.get(), it -> parse(it, kind), daftar(kind), kategori -> kategori, kind);
    }

    /** A ground that our law does not know is kept by its own word, unless the mapping refuses it. */
    KataField<AlasanPenolakan> alasan(YamlEntry entry) {
        KataField<AlasanPenolakan> field = kata(
                entry,
                it -> parse(it, AlasanPenolakan.class),
                daftar(AlasanPenolakan.class),
                alasan -> alasan,
                AlasanPenolakan.class);
        boolean said = entry.isMapping() && entry.entries().containsKey("lainnya");
        return said
                ? field
                : new KataField<>(
                        field.kolom(),
                        field.tetap(),
                        field.nilai(),
                        Optional.of(AlasanPenolakan.LAIN),
                        field.kosong(),
                        field.daftar());
    }

    KataField<Keputusan> hasil(YamlEntry entry) {
        return kata(entry, FieldReaders::keputusan, daftar(Hasil.class), Keputusan::of, Hasil.class);
    }

    private static Keputusan keputusan(YamlEntry entry) {
        if (!entry.isMapping()) {
            return Keputusan.of(parse(entry, Hasil.class));
        }
        Map<String, YamlEntry> keys = entry.entries("hasil", "alasan", "keterangan");
        if (!keys.containsKey("hasil")) {
            throw entry.wrong("kunci 'hasil' wajib ada");
        }
        Hasil hasil = parse(keys.get("hasil"), Hasil.class);
        if (hasil != Hasil.DITOLAK && keys.containsKey("alasan")) {
            throw keys.get("alasan").wrong("alasan hanya ada pada hasil ditolak");
        }
        return new Keputusan(
                hasil,
                Optional.ofNullable(keys.get("alasan")).map(it -> parse(it, AlasanPenolakan.class)),
                Optional.ofNullable(keys.get("keterangan")).map(YamlEntry::word));
    }

    private <V, K extends Enum<K> & Kategori> KataField<V> kata(
            YamlEntry entry, Function<YamlEntry, V> value, String daftar, Function<K, V> ours, Class<K> kind) {
        Map<String, YamlEntry> keys = keys(entry, "kolom", "tetap", "nilai", "lainnya", "kosong");
        requireOneOf(entry, keys);
        Kamus<V> words = new Kamus<>();
        if (keys.containsKey("nilai")) {
            keys.get("nilai").entries().forEach((word, meaning) -> {
                if (!words.add(word, value.apply(meaning))) {
                    throw meaning.wrong(
                            "kata '" + word + "' sudah ada di tabel ini (huruf besar dan spasi tidak membedakan)");
                }
            });
        }
        for (K kategori : kind.getEnumConstants()) { // our own words need no table
            words.add(kategori.kode(), ours.apply(kategori));
            words.add(kategori.label(), ours.apply(kategori));
        }
        return new KataField<>(
                Optional.ofNullable(keys.get("kolom")).map(this::kolom),
                Optional.ofNullable(keys.get("tetap")).map(value),
                words,
                Optional.ofNullable(keys.get("lainnya"))
                        .filter(it -> !it.isTolak())
                        .map(value),
                Optional.ofNullable(keys.get("kosong"))
                        .filter(it -> !it.isTolak())
                        .map(value),
                daftar);
    }

    SkpdField skpd(YamlEntry entry) {
        Map<String, YamlEntry> keys =
                keys(entry, "kolom", "tetap", "kosong", "alias", "buat", "buat_otomatis", "berlaku_dari");
        requireOneOf(entry, keys);
        Map<String, String> alias = new LinkedHashMap<>();
        if (keys.containsKey("alias")) {
            keys.get("alias").entries().forEach((name, unit) -> alias.put(name, unit.word()));
        }
        List<SkpdField.Baru> buat = new ArrayList<>();
        for (YamlEntry unit :
                Optional.ofNullable(keys.get("buat")).map(YamlEntry::list).orElse(List.of())) {
            buat.add(unit(unit));
        }
        return new SkpdField(
                Optional.ofNullable(keys.get("kolom")).map(this::kolom),
                Optional.ofNullable(keys.get("tetap")).map(YamlEntry::word),
                Optional.ofNullable(keys.get("kosong")).map(YamlEntry::word),
                alias,
                buat,
                keys.containsKey("buat_otomatis") && keys.get("buat_otomatis").yes(),
                Optional.ofNullable(keys.get("berlaku_dari"))
                        .map(it -> valid(it, LocalDate::parse))
                        .orElse(EARLIEST));
    }

    private SkpdField.Baru unit(YamlEntry entry) {
        Map<String, YamlEntry> keys = entry.entries("kode", "nama", "singkatan");
        String kode = required(entry, keys, "kode").word();
        String nama = required(entry, keys, "nama").word();
        String singkatan = required(entry, keys, "singkatan").word();
        if (!kode.matches("[A-Z0-9][A-Z0-9._-]{0,23}")) {
            throw keys.get("kode")
                    .wrong("kode SKPD paling panjang 24 huruf besar, angka, titik, garis bawah atau tanda hubung");
        }
        if (nama.length() < 3 || nama.length() > 200 || singkatan.length() > 40) {
            throw entry.wrong("nama SKPD 3 sampai 200 huruf, singkatannya paling panjang 40");
        }
        return new SkpdField.Baru(kode, nama, singkatan);
    }

    private static <K extends Enum<K> & Kategori> K parse(YamlEntry entry, Class<K> kind) {
        return valid(entry, word -> Kategori.parse(kind, word));
    }

    private static <V> V valid(YamlEntry entry, Function<String, V> parser) {
        try {
            return parser.apply(entry.word());
        } catch (DateTimeException notADay) {
            throw entry.wrong("'" + entry.word() + "' bukan tanggal; tulis seperti 2016-12-31");
        } catch (IllegalArgumentException unknown) {
            throw entry.wrong(unknown.getMessage());
        }
    }

    private static <K extends Enum<K> & Kategori> String daftar(Class<K> kind) {
        return String.join(
                ", ", Stream.of(kind.getEnumConstants()).map(Kategori::kode).toList());
    }
}
