package org.sipppid.pengaturan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sipppid.basisdata.StoredText;
import org.sipppid.isian.FieldReader;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.kalender.Periode;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.pejabat.JenisJabatan;
import org.sipppid.skpd.pejabat.Pejabat;
import org.sipppid.skpd.pejabat.Sebutan;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Reads the form of an office-holder. Throws {@link IsianKeliru} with everything that is wrong. */
@Component
@ConditionalOnWebApplication
class IsianPejabatReader {

    private static final Pattern NIP = Pattern.compile("\\d{18}");
    private static final Pattern SUREL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** A report has room for so many lines over the signature. */
    private static final int LINES = 3;

    private static final int YEARS_AHEAD = 10;

    private final Clock clock;

    IsianPejabatReader(Clock clock) {
        this.clock = clock;
    }

    /** The holder that was typed, as the version of a record that the officer saw. */
    Pejabat read(UUID id, int versi, Meja meja, IsianPejabat isian) {
        FieldReader reader = new FieldReader(LocalDate.now(clock));
        Optional<JenisJabatan> jenis = reader.choice("jenis", "Jabatan dalam PPID", isian.jenis(), JenisJabatan.class);
        Optional<Sebutan> sebutan = reader.choice("sebutan", "Sebutan", isian.sebutan(), Sebutan.class);
        String jabatan = office(reader, "jabatan", "Jabatan pada kertas", isian.jabatan());
        reader.require("jabatan", "Jabatan pada kertas", jabatan);
        Optional<String> atasNama = atasNama(reader, sebutan, isian);
        checkLines(reader, jabatan, atasNama);
        String nama = reader.line("nama", "Nama pejabat", isian.nama(), 150);
        reader.require("nama", "Nama pejabat", nama);
        String nip = reader.line("nip", "NIP", isian.nip(), 40).replace(" ", "");
        if (!nip.isEmpty() && !NIP.matcher(nip).matches()) {
            reader.reject("nip", "NIP terdiri atas 18 angka; kosongkan bila tidak ada.");
        }
        String pangkat = reader.line("pangkat", "Pangkat", isian.pangkat(), 80);
        String surel = reader.line("surel", "Surel", isian.surel(), 200);
        if (!surel.isEmpty() && !SUREL.matcher(surel).matches()) {
            reader.reject("surel", "Surel ditulis seperti nama@kalbarprov.go.id; kosongkan bila tidak ada.");
        }
        Optional<LocalDate> dari = day(reader, "dari", "Menjabat sejak", isian.dari());
        if (isian.dari().isBlank()) {
            reader.reject("dari", "Menjabat sejak harus diisi.");
        }
        Optional<LocalDate> sampai = day(reader, "sampai", "Sampai", isian.sampai());
        if (dari.isPresent() && sampai.filter(dari.get()::isAfter).isPresent()) {
            reader.reject("sampai", "Sampai tidak boleh sebelum menjabat sejak, " + Periode.tanggal(dari.get()) + ".");
        }
        reader.finish();
        return new Pejabat(
                id,
                versi,
                false,
                meja.skpd().map(Skpd::id),
                jenis.orElseThrow(),
                sebutan.orElseThrow(),
                jabatan,
                atasNama,
                nama,
                StoredText.optional(nip),
                StoredText.optional(pangkat),
                StoredText.optional(surel),
                dari.orElseThrow(),
                sampai);
    }

    /** The capacity and the comma are printed by the program. */
    private static String office(FieldReader reader, String field, String label, String typed) {
        String office =
                reader.lines(field, label, typed, 200).replaceAll("\\n+", "\n").replaceAll("[,\\s]+$", "");
        if (office.matches("(?is)(plt|plh|a\\.n)\\b.*") && field.equals("jabatan")) {
            reader.reject(field, label + " ditulis tanpa Plt., Plh. atau a.n.; pilih itu pada Sebutan.");
        }
        return office;
    }

    private static Optional<String> atasNama(FieldReader reader, Optional<Sebutan> sebutan, IsianPejabat isian) {
        if (sebutan.filter(Sebutan.AN::equals).isEmpty()) {
            return Optional.empty(); // typed before another capacity was chosen
        }
        String atasNama = office(reader, "atasNama", "Atas nama", isian.atasNama());
        reader.require("atasNama", "Atas nama", atasNama);
        return StoredText.optional(atasNama);
    }

    private static void checkLines(FieldReader reader, String jabatan, Optional<String> atasNama) {
        long lines = List.of(jabatan, atasNama.orElse("")).stream()
                .mapToLong(text -> text.lines().count())
                .sum();
        if (lines > LINES) {
            reader.reject("jabatan", "Jabatan di atas tanda tangan paling banyak " + LINES + " baris seluruhnya.");
        }
    }

    /** A day may lie ahead, for a decree names the day on which an office begins. */
    private Optional<LocalDate> day(FieldReader reader, String field, String label, String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        LocalDate latest = LocalDate.now(clock).plusYears(YEARS_AHEAD);
        Optional<LocalDate> day = FieldReader.parse(typed.strip());
        if (day.isEmpty()) {
            reader.reject(field, label + " harus tanggal yang ada di kalender; tulis seperti 31/12/2026.");
        } else if (day.get().isBefore(EARLIEST) || day.get().isAfter(latest)) {
            reader.reject(
                    field, label + " antara " + Periode.tanggal(EARLIEST) + " dan " + Periode.tanggal(latest) + ".");
        }
        return day;
    }
}
