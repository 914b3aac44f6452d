package org.sipppid.masukan.impor.pemetaan;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sipppid.basisdata.StoredText;
import org.sipppid.masukan.impor.lembar.Bentuk;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.Jalur;

/** Reads the mapping file as a whole; unknown keys and words are refused with the valid ones. */
final class PemetaanReader {

    private static final String[] KEYS = {
        "sumber",
        "berkas",
        "abaikan",
        "nomor_asal",
        "skpd",
        "diterima",
        "jalur",
        "jenis_pemohon",
        "rincian",
        "tujuan",
        "hasil",
        "selesai",
        "alasan",
        "keterangan",
        "pemohon"
    };

    private final Set<Kolom> kolom = new LinkedHashSet<>();
    private final FieldReaders fields = new FieldReaders(kolom);

    Pemetaan read(YamlEntry root) {
        Map<String, YamlEntry> keys = root.entries(KEYS);
        for (String key : new String[] {"sumber", "skpd", "diterima", "rincian", "hasil"}) {
            if (!keys.containsKey(key)) {
                throw root.wrong("kunci '" + key + "' wajib ada");
            }
        }
        List<Kolom> kolomDiabaikan = new ArrayList<>();
        List<Pemetaan.BarisDiabaikan> barisDiabaikan = new ArrayList<>();
        Optional.ofNullable(keys.get("abaikan")).ifPresent(entry -> readAbaikan(entry, kolomDiabaikan, barisDiabaikan));
        TanggalField diterima = fields.tanggal(keys.get("diterima"));
        return new Pemetaan(
                sumber(keys.get("sumber")),
                bentuk(Optional.ofNullable(keys.get("berkas"))),
                kolomDiabaikan,
                barisDiabaikan,
                fields.nomor(Optional.ofNullable(keys.get("nomor_asal"))),
                fields.skpd(keys.get("skpd")),
                diterima,
                fields.kategori(Optional.ofNullable(keys.get("jalur")), Jalur.class, Jalur.TIDAK_TERCATAT),
                fields.kategori(
                        Optional.ofNullable(keys.get("jenis_pemohon")),
                        JenisPemohon.class,
                        JenisPemohon.TIDAK_TERCATAT),
                fields.teks(keys.get("rincian"), "\n"),
                teks(keys, "tujuan"),
                fields.hasil(keys.get("hasil")),
                fields.selesai(Optional.ofNullable(keys.get("selesai"))),
                Optional.ofNullable(keys.get("alasan")).map(fields::alasan),
                teks(keys, "keterangan"),
                pemohon(Optional.ofNullable(keys.get("pemohon"))),
                kolom);
    }

    private TeksField teks(Map<String, YamlEntry> keys, String key) {
        return keys.containsKey(key) ? fields.teks(keys.get(key), "\n") : TeksField.TIDAK_ADA;
    }

    private static String sumber(YamlEntry entry) {
        String sumber = StoredText.line(entry.word());
        if (!sumber.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/-]{0,59}")) {
            throw entry.wrong("nama sumber terdiri atas 1 sampai 60 huruf, angka, spasi atau . _ / -");
        }
        return sumber;
    }

    private static Bentuk bentuk(Optional<YamlEntry> entry) {
        Map<String, YamlEntry> keys = entry.map(it -> it.entries("pengodean", "pemisah", "lembar", "baris_judul"))
                .orElse(Map.of());
        return new Bentuk(
                Optional.ofNullable(keys.get("pengodean")).map(PemetaanReader::charset),
                Optional.ofNullable(keys.get("pemisah")).map(PemetaanReader::separator),
                Optional.ofNullable(keys.get("lembar")).map(YamlEntry::word),
                Optional.ofNullable(keys.get("baris_judul")).map(it -> it.number(1, 1_000_000)));
    }

    private static Charset charset(YamlEntry entry) {
        try {
            return Charset.forName(entry.word());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw entry.wrong(
                    "pengodean '" + entry.word() + "' tidak dikenal; contoh yang sah: utf-8, utf-16, windows-1252");
        }
    }

    private static char separator(YamlEntry entry) {
        String text = entry.text();
        if (text.toLowerCase(Locale.ROOT).equals("tab")) {
            return '\t';
        }
        if (text.length() == 1 && ",;\t|".contains(text)) {
            return text.charAt(0);
        }
        throw entry.wrong("pemisah harus salah satu dari \",\" \";\" \"|\" atau tab");
    }

    private void readAbaikan(
            YamlEntry entry, List<Kolom> kolomDiabaikan, List<Pemetaan.BarisDiabaikan> barisDiabaikan) {
        Map<String, YamlEntry> keys = entry.entries("kolom", "baris");
        if (keys.containsKey("kolom")) {
            keys.get("kolom").list().stream().map(Kolom::parse).forEach(kolomDiabaikan::add);
        }
        if (keys.containsKey("baris")) {
            for (YamlEntry rule : keys.get("baris").list()) {
                Map<String, YamlEntry> parts = rule.entries("kolom", "nilai");
                Kamus<Boolean> words = new Kamus<>();
                fields.required(rule, parts, "nilai").list().forEach(word -> words.add(word.text(), true));
                barisDiabaikan.add(
                        new Pemetaan.BarisDiabaikan(fields.kolom(fields.required(rule, parts, "kolom")), words));
            }
        }
    }

    private Map<String, TeksField> pemohon(Optional<YamlEntry> entry) {
        Map<String, TeksField> parts = new LinkedHashMap<>();
        entry.ifPresent(it -> {
            it.entries("nama", "nik", "alamat", "kontak", "pekerjaan")
                    .forEach((name, part) -> parts.put(name, fields.teks(part, " ")));
            if (!parts.containsKey("nama")) {
                throw it.wrong("pemohon.nama wajib ada bila data pemohon yang lain dipetakan");
            }
        });
        return parts;
    }
}
