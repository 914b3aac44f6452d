package org.sipppid.ketetapan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whole-day events of an iCalendar file (RFC 5545): DTSTART, DTEND and SUMMARY of each VEVENT. What cannot be a day off
 * of one calendar year, such as an hour or a rule of recurrence, is refused with its line.
 */
final class IcalReader {

    private static final int LONGEST = 31;

    private final UsulanReader reader;
    private Map<String, Sifat> event;

    /** A property of an event. */
    private record Sifat(int baris, String nilai) {}

    private IcalReader(UsulanReader reader) {
        this.reader = reader;
    }

    static List<Usulan> read(String text, UsulanReader reader) {
        IcalReader ical = new IcalReader(reader);
        unfold(text).forEach(ical::line);
        return reader.finish("Berkas iCalendar itu tidak memuat satu pun acara (VEVENT).");
    }

    /** A line that begins with white space goes on with the one before it (3.1); each keeps the number it began at. */
    private static List<Sifat> unfold(String text) {
        List<Sifat> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r\n|\n|\r", -1)) {
            number++;
            if (!lines.isEmpty() && (line.startsWith(" ") || line.startsWith("\t"))) {
                Sifat last = lines.remove(lines.size() - 1);
                lines.add(new Sifat(last.baris(), last.nilai() + line.substring(1)));
            } else {
                lines.add(new Sifat(number, line));
            }
        }
        return lines;
    }

    private void line(Sifat line) {
        int colon = line.nilai().indexOf(':');
        if (colon < 0) {
            return;
        }
        String name = line.nilai().substring(0, colon).split(";", 2)[0].strip().toUpperCase(Locale.ROOT);
        Sifat value = new Sifat(line.baris(), line.nilai().substring(colon + 1).strip());
        boolean vevent = value.nilai().equalsIgnoreCase("VEVENT");
        if (name.equals("BEGIN") && vevent) {
            event = new HashMap<>(Map.of("BEGIN", value));
        } else if (name.equals("END") && vevent && event != null) {
            finishEvent();
            event = null;
        } else if (event != null) {
            event.putIfAbsent(name, value);
        }
    }

    private void finishEvent() {
        if (event.containsKey("RRULE") || event.containsKey("RDATE")) {
            Sifat rule = event.getOrDefault("RRULE", event.get("RDATE"));
            reader.reject(
                    rule.baris(), "acara berulang tidak dapat dipakai; tulis setiap hari libur sebagai satu acara");
            return;
        }
        if (event.containsKey("STATUS") && event.get("STATUS").nilai().equalsIgnoreCase("CANCELLED")) {
            reader.reject(
                    event.get("STATUS").baris(),
                    "acara yang dibatalkan tidak dapat dipakai; hapus dari berkas, dan bila perlu catat penghapusannya"
                            + " dengan formulir satu hari");
            return;
        }
        Optional<LocalDate> start = day("DTSTART");
        Optional<LocalDate> end = event.containsKey("DTEND") ? day("DTEND") : start.map(day -> day.plusDays(1));
        if (start.isEmpty() || end.isEmpty()) {
            return;
        }
        if (!end.get().isAfter(start.get()) || start.get().plusDays(LONGEST).isBefore(end.get())) {
            reader.reject(
                    event.get("DTEND").baris(),
                    "DTEND harus sesudah DTSTART, paling jauh " + LONGEST + " hari; hari itu sendiri tidak lagi libur");
            return;
        }
        Sifat summary =
                event.getOrDefault("SUMMARY", new Sifat(event.get("BEGIN").baris(), ""));
        start.get()
                .datesUntil(end.get())
                .forEach(day -> reader.read(new UsulanReader.Baris(
                        summary.baris(), day.toString(), unescape(summary.nilai()), "", "", "", "")));
    }

    private Optional<LocalDate> day(String name) {
        Sifat value = event.getOrDefault(name, new Sifat(event.get("BEGIN").baris(), ""));
        if (!value.nilai().matches("[0-9]{8}")) {
            reader.reject(
                    value.baris(),
                    name + " harus sehari penuh tanpa jam, ditulis seperti " + name + ";VALUE=DATE:20270101");
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value.nilai(), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException notADay) {
            reader.reject(value.baris(), name + " " + value.nilai() + " bukan tanggal yang ada di kalender");
            return Optional.empty();
        }
    }

    /** Text escapes (3.3.11). */
    private static String unescape(String text) {
        return text.replaceAll("\\\\[nN]", " ").replaceAll("\\\\([,;\\\\])", "$1");
    }
}
