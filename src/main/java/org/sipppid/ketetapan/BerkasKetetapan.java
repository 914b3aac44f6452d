package org.sipppid.ketetapan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sipppid.kalender.JenisLibur;

/** A file of days off, CSV or iCalendar: whichever it is shows in its first line. */
final class BerkasKetetapan {

    static final int LARGEST = 1 << 20;

    private static final Charset OFFICE = Charset.forName("windows-1252"); // what older spreadsheets write

    private BerkasKetetapan() {}

    /** What holds for the rows of a file that do not say it themselves. */
    record Bawaan(Optional<JenisLibur> jenis, String keputusan, Optional<LocalDate> diputuskan) {}

    /** Reads the decisions of a file; throws {@link UsulanKeliru} with everything that is wrong. */
    static List<Usulan> read(byte[] bytes, Bawaan bawaan, LocalDate today) {
        if (bytes.length > LARGEST) {
            throw new UsulanKeliru(
                    List.of("Berkas lebih besar dari 1 MB; daftar libur setahun hanya beberapa kilobita."));
        }
        String text = decode(bytes);
        if (text.isBlank()) {
            throw new UsulanKeliru(
                    List.of(
                            "Berkas kosong atau belum dipilih. Yang sah: CSV dengan kolom date dan name, atau iCalendar (.ics)."));
        }
        UsulanReader reader = new UsulanReader(bawaan, today);
        return text.stripLeading().startsWith("BEGIN:VCALENDAR")
                ? IcalReader.read(text, reader)
                : CsvUsulan.read(text, reader);
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUnicode) {
            return new String(bytes, OFFICE);
        }
    }
}
