package org.sipppid.laporan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sipppid.basisdata.StoredText;
import org.sipppid.isian.FieldReader;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.kalender.Periode;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.Susunan;
import org.springframework.stereotype.Component;

/**
 * Reads the report's form. Throws {@link IsianKeliru} with everything that is wrong. Runs in the caller's transaction,
 * since it looks up the unit.
 */
@Component
class IsianLaporanReader {

    private static final Pattern NIP = Pattern.compile("\\d{18}");
    private static final int LINES = 3;
    private static final int LONGEST_MONTHS = 120;

    private final DaftarSkpd daftarSkpd;
    private final Clock clock;

    IsianLaporanReader(DaftarSkpd daftarSkpd, Clock clock) {
        this.daftarSkpd = daftarSkpd;
        this.clock = clock;
    }

    Cakupan readCakupan(IsianLaporan isian) {
        FieldReader reader = new FieldReader(LocalDate.now(clock));
        Optional<Periode> periode = periode(isian, reader);
        Optional<Skpd> skpd = daftarSkpd.find(isian.skpd().strip());
        if (skpd.isEmpty() && !isian.skpd().isBlank()) {
            reader.reject("skpd", "Cakupan harus dipilih dari daftar.");
        }
        if (periode.filter(it -> it.bulan().size() > LONGEST_MONTHS).isPresent()) {
            reader.reject("dari", "Periode laporan paling panjang " + LONGEST_MONTHS / 12 + " tahun.");
        }
        Optional<Susunan.Pohon> pohon = isian.susunan().isBlank()
                ? Optional.of(Susunan.Pohon.SAAT_DITERIMA)
                : reader.choice("susunan", "Susunan SKPD", isian.susunan(), Susunan.Pohon.class);
        reader.finish();
        LocalDate akhir = periode.orElseThrow().sampai();
        return new Cakupan(periode.get(), skpd.flatMap(unit -> daftarSkpd.pada(unit.id(), akhir)), pohon.orElseThrow());
    }

    /** Two days make a period of their own; without them it is the one that was chosen. */
    private static Optional<Periode> periode(IsianLaporan isian, FieldReader reader) {
        boolean rentang = !isian.dari().isBlank() || !isian.sampai().isBlank();
        try {
            return Optional.of(
                    rentang
                            ? Periode.rentang(day(isian.dari()), day(isian.sampai()))
                            : Periode.parse(isian.periode().strip()));
        } catch (DateTimeParseException notADay) {
            reader.reject(
                    "dari", "Rentang memerlukan dua tanggal yang ada di kalender, misalnya 1/1/2026 dan 15/3/2026.");
        } catch (IllegalArgumentException refused) {
            reader.reject(rentang ? "dari" : "periode", refused.getMessage() + ".");
        }
        return Optional.empty();
    }

    private static LocalDate day(String typed) {
        return FieldReader.parse(typed.strip()).orElseThrow(() -> new DateTimeParseException("not a day", typed, 0));
    }

    /** The signatory, complete and valid: as a report that is enacted needs it. */
    Penandatangan readPenandatangan(IsianLaporan isian) {
        FieldReader reader = new FieldReader(LocalDate.now(clock));
        Penandatangan read = read(isian, reader);
        reader.require("jabatan", "Jabatan", String.join("", read.jabatan()));
        reader.require("nama", "Nama pejabat", read.nama());
        reader.finish();
        return read;
    }

    /** The signatory as far as it is known: a draft may leave it open. */
    Penandatangan readDraft(IsianLaporan isian) {
        return read(isian, new FieldReader(LocalDate.now(clock)));
    }

    private static Penandatangan read(IsianLaporan isian, FieldReader reader) {
        List<String> jabatan = lines(reader, "jabatan", "Jabatan", isian.jabatan());
        String nama = reader.line("nama", "Nama pejabat", isian.nama(), 150);
        String pangkat = reader.line("pangkat", "Pangkat", isian.pangkat(), 80);
        String nip = reader.line("nip", "NIP", isian.nip(), 40).replace(" ", "");
        if (!nip.isEmpty() && !NIP.matcher(nip).matches()) {
            reader.reject("nip", "NIP terdiri atas 18 angka; kosongkan bila tidak ada.");
        }
        return new Penandatangan(
                jabatan,
                nama,
                StoredText.optional(pangkat),
                StoredText.optional(nip),
                lines(reader, "alamat", "Alamat pada kop", isian.alamat()));
    }

    private static List<String> lines(FieldReader reader, String field, String label, String typed) {
        List<String> lines = reader.lines(field, label, typed, 300)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        if (lines.size() > LINES) {
            reader.reject(field, label + " paling banyak " + LINES + " baris.");
        }
        return lines;
    }
}
