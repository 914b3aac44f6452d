package org.sipppid.permohonan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sipppid.basisdata.StoredText;
import org.sipppid.isian.FieldReader;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.isian.Kategori;
import org.sipppid.pemohon.GolonganPemohon;
import org.sipppid.pemohon.IsianPemohon;
import org.sipppid.pemohon.IsianPemohonReader;
import org.sipppid.pemohon.JenisLampiran;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.pemohon.Pemohon;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.stereotype.Component;

/**
 * Reads what was typed on a form, or stands in an imported row, by one set of rules. Throws {@link IsianKeliru} with
 * everything that is wrong. Runs in the caller's transaction, since it looks up the unit.
 */
@Component
public class IsianReader {

    /** Longest text of the information asked for, in characters. */
    public static final int RINCIAN = 8_000;

    private static final Pattern JAM = Pattern.compile("([01]?[0-9]|2[0-3])[.:]([0-5][0-9])");

    private final DaftarSkpd daftarSkpd;
    private final Clock clock;

    public IsianReader(DaftarSkpd daftarSkpd, Clock clock) {
        this.daftarSkpd = daftarSkpd;
        this.clock = clock;
    }

    /** Reads a new request. */
    public PermohonanBaru read(Isian isian, IsianPemohon isianPemohon) {
        FieldReader reader = new FieldReader(LocalDate.now(clock));
        Optional<Skpd> skpd = daftarSkpd.find(isian.skpd().strip());
        if (skpd.isEmpty()) {
            reader.reject("skpd", "SKPD harus dipilih dari daftar.");
        }
        Optional<LocalDate> diterima =
                reader.day("diterima", "Tanggal diterima", isian.diterima(), Optional.empty(), "");
        daftarSkpd.halangan(skpd, diterima).ifPresent(halangan -> reader.reject("diterima", halangan));
        Optional<Jalur> jalur = reader.choice("jalur", "Jalur", isian.jalur(), Jalur.class);
        IsianPemohonReader orang = new IsianPemohonReader(reader, isianPemohon);
        Optional<JenisPemohon> jenis = orang.jenis();
        Optional<GolonganPemohon> golongan = jenis.flatMap(orang::golongan);
        Pemohon pemohon = orang.pemohon();
        Set<JenisLampiran> berkas = orang.berkas();
        Optional<LocalTime> jam = jam(reader, isian.diterimaJam());
        String rincian = reader.lines("rincian", "Informasi yang diminta", isian.rincian(), RINCIAN);
        reader.require("rincian", "Informasi yang diminta", rincian);
        Optional<String> tujuan =
                StoredText.optional(reader.lines("tujuan", "Tujuan penggunaan", isian.tujuan(), 2_000));
        Optional<CaraMemperoleh> memperoleh =
                chosen(reader, "caraMemperoleh", "Cara memperoleh", isian.caraMemperoleh(), CaraMemperoleh.class);
        Optional<CaraMengirim> mengirim =
                chosen(reader, "caraMengirim", "Cara mengirim", isian.caraMengirim(), CaraMengirim.class);
        reader.finish();
        return new PermohonanBaru(
                skpd.orElseThrow(),
                diterima.orElseThrow(),
                jam,
                jalur.orElseThrow(),
                jenis.orElseThrow(),
                golongan,
                pemohon,
                berkas,
                rincian,
                tujuan,
                memperoleh,
                mengirim);
    }

    /** What may be left open: paper forms often leave it so. */
    private static <K extends Enum<K> & Kategori> Optional<K> chosen(
            FieldReader reader, String field, String label, String typed, Class<K> kind) {
        return typed.isBlank() ? Optional.empty() : reader.choice(field, label, typed, kind);
    }

    private static Optional<LocalTime> jam(FieldReader reader, String typed) {
        Matcher jam = JAM.matcher(typed.strip());
        if (!typed.isBlank() && !jam.matches()) {
            reader.reject("diterimaJam", "Jam diterima ditulis seperti 09.30, dari 00.00 sampai 23.59.");
        }
        return typed.isBlank() || !jam.matches()
                ? Optional.empty()
                : Optional.of(LocalTime.of(Integer.parseInt(jam.group(1)), Integer.parseInt(jam.group(2))));
    }
}
