package org.sipppid.ketetapan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sipppid.basisdata.StoredText;
import org.sipppid.isian.FieldReader;
import org.sipppid.kalender.JenisLibur;
import org.sipppid.kalender.Ketetapan;
import org.sipppid.kalender.Ketetapan.Tindakan;
import org.sipppid.kalender.Libur;
import org.sipppid.kalender.Periode;

/** Makes decisions of the cells of a file and collects what is wrong with them, line by line, so that all is said at once. */
final class UsulanReader {

    /** The layers that an officer may change. */
    static final List<JenisLibur> LAPISAN =
            List.of(JenisLibur.LIBUR_NASIONAL, JenisLibur.CUTI_BERSAMA, JenisLibur.LIBUR_DAERAH);

    private static final int MOST = 2_000;
    private static final int LONGEST = 200;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final List<String> ACTIONS = List.of("ditetapkan", "ditambah", "dihapus");
    private static final String SHIFTED = "digeser ke ";
    private static final String OBSERVED = "tanggal pelaksanaan (sidang isbat)"; // in the lists carried: laid down

    private final BerkasKetetapan.Bawaan bawaan;
    private final LocalDate today;
    private final List<Usulan> usulan = new ArrayList<>();
    private final List<String> pesan = new ArrayList<>();

    /** The cells of a row by the columns of the lists that the program carries; a missing one is empty. */
    record Baris(int nomor, String date, String name, String kind, String action, String decidedOn, String decree) {}

    UsulanReader(BerkasKetetapan.Bawaan bawaan, LocalDate today) {
        this.bawaan = bawaan;
        this.today = today;
    }

    void reject(int baris, String wrong) {
        pesan.add("Baris " + baris + ": " + wrong + ".");
    }

    /** Reads a row; a day that moves is struck in one place and laid down in another. */
    void read(Baris baris) {
        int before = pesan.size();
        Optional<LocalDate> date = day(baris, "date", baris.date());
        String name = text(baris, "name", baris.name());
        Optional<JenisLibur> kind = jenis(baris);
        String decree = text(baris, "decree", baris.decree().isBlank() ? bawaan.keputusan() : baris.decree());
        Optional<LocalDate> decided = diputuskan(baris);
        String action = baris.action().strip();
        Optional<LocalDate> to = Optional.empty();
        if (action.startsWith(SHIFTED)) {
            to = day(baris, "action", action.substring(SHIFTED.length()));
        } else if (!action.isEmpty() && !ACTIONS.contains(action) && !action.startsWith(OBSERVED)) {
            reject(
                    baris.nomor(),
                    "action '" + shorten(action)
                            + "' tidak dikenal; yang sah: ditetapkan, ditambah, dihapus, digeser ke 2026-12-26");
        }
        if (pesan.size() == before) {
            Libur libur = new Libur(date.orElseThrow(), name, kind.orElseThrow(), decree);
            boolean struck = to.isPresent() || action.equals("dihapus");
            add(baris, struck ? Tindakan.DIHAPUS : Tindakan.DITETAPKAN, libur, decided.orElseThrow());
            to.ifPresent(day -> add(
                    baris,
                    Ketetapan.Tindakan.DITETAPKAN,
                    new Libur(day, libur.nama(), libur.jenis(), decree),
                    decided.orElseThrow()));
        }
    }

    private void add(Baris baris, Tindakan tindakan, Libur libur, LocalDate diputuskan) {
        usulan.add(new Usulan(baris.nomor(), tindakan, libur, diputuskan));
    }

    private Optional<LocalDate> day(Baris baris, String column, String typed) {
        Optional<LocalDate> day = FieldReader.parse(typed.strip());
        if (day.isEmpty()) {
            reject(
                    baris.nomor(),
                    column + " '" + shorten(typed.strip())
                            + "' bukan tanggal yang ada di kalender; tulis seperti 2026-12-24 atau 24/12/2026");
        } else if (day.get().isBefore(EARLIEST) || day.get().isAfter(LATEST)) {
            reject(baris.nomor(), column + " harus di antara " + EARLIEST + " dan " + LATEST);
        }
        return day;
    }

    private String text(Baris baris, String column, String typed) {
        try {
            String text = StoredText.line(typed);
            if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST) {
                reject(baris.nomor(), column + " harus diisi, paling panjang " + LONGEST + " karakter");
            }
            return text;
        } catch (IllegalArgumentException refused) {
            reject(baris.nomor(), column + " " + refused.getMessage());
            return "";
        }
    }

    private Optional<JenisLibur> jenis(Baris baris) {
        String typed = baris.kind().strip();
        Optional<JenisLibur> kind = typed.isEmpty()
                ? bawaan.jenis()
                : LAPISAN.stream().filter(one -> one.kode().equals(typed)).findFirst();
        if (kind.isEmpty()) {
            String valid = LAPISAN.stream().map(JenisLibur::kode).collect(Collectors.joining(", "));
            reject(baris.nomor(), "kind '" + shorten(typed) + "' tidak dikenal; yang sah: " + valid);
        }
        return kind;
    }

    /** Where only the month or the year of a decree is known, its first day stands for it, as in the lists carried. */
    private Optional<LocalDate> diputuskan(Baris baris) {
        String typed = baris.decidedOn().strip();
        UnaryOperator<String> whole =
                text -> text.matches("[0-9]{4}(-[0-9]{2})?") ? (text + "-01-01").substring(0, 10) : text;
        Optional<LocalDate> day = typed.isEmpty() ? bawaan.diputuskan() : FieldReader.parse(whole.apply(typed));
        if (day.isEmpty()) {
            reject(
                    baris.nomor(),
                    "decided_on '" + shorten(typed) + "' bukan tanggal; tulis seperti 2026-09-15, 2026-09 atau 2026");
        } else if (day.get().isAfter(today)) {
            reject(
                    baris.nomor(),
                    "decided_on di masa depan; paling akhir hari ini, " + Periode.tanggal(today)
                            + ", karena yang dicatat adalah ketetapan yang sudah ada");
        }
        return day;
    }

    private static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    /** The decisions, unless anything was wrong. */
    List<Usulan> finish(String none) {
        if (pesan.isEmpty() && usulan.isEmpty()) {
            pesan.add(none);
        }
        if (usulan.size() > MOST) {
            pesan.add(
                    "Berkas memuat lebih dari 2.000 ketetapan; bagi menjadi beberapa berkas, misalnya satu tiap tahun.");
        }
        if (!pesan.isEmpty()) {
            int others = pesan.size() - 20;
            throw new UsulanKeliru(
                    others <= 0
                            ? pesan
                            : Stream.concat(pesan.stream().limit(20), Stream.of("Dan " + others + " kekeliruan lagi."))
                                    .toList());
        }
        return List.copyOf(usulan);
    }
}
