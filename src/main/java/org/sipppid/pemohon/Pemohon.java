package org.sipppid.pemohon;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The applicant (pemohon informasi publik, UU 14/2008 Ps 1(12)). Personal data: stored apart, shown only on purpose.
 *
 * @param nomorSk the number of the decree that made a badan hukum one (P21 Ps 29(5) c)
 * @param kuasa who acts for the applicant, if somebody does
 * @param bantuan what was done for the applicant at the desk
 */
public record Pemohon(
        String nama,
        Optional<String> nik,
        Optional<String> nomorSk,
        Optional<String> alamat,
        Optional<String> kontak,
        Optional<String> pekerjaan,
        Optional<Kuasa> kuasa,
        Set<BentukBantuan> bantuan) {

    private static final Pattern SUREL = Pattern.compile("[\\w.%+-]+@[\\w-]+(\\.[\\w-]+)+");

    /** A person who asks without anybody's help. */
    public Pemohon(
            String nama,
            Optional<String> nik,
            Optional<String> alamat,
            Optional<String> kontak,
            Optional<String> pekerjaan) {
        this(nama, nik, Optional.empty(), alamat, kontak, pekerjaan, Optional.empty(), Set.of());
    }

    /** The e-mail address that the contact names, the first if it names several. */
    public Optional<String> surel() {
        return kontak.flatMap(
                typed -> SUREL.matcher(typed).results().map(MatchResult::group).findFirst());
    }

    /** The name as it may stand on a page that nobody opened it for: first letters, and never how long the words are. */
    public String samaran() {
        return Arrays.stream(nama.strip().split(" +"))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + "•••")
                .collect(Collectors.joining(" "));
    }

    /** Which parts differ from another state of the same applicant, by name and never by content. */
    public List<String> perbedaan(Pemohon other) {
        Map<String, Function<Pemohon, Object>> parts = new LinkedHashMap<>();
        parts.put("nama", Pemohon::nama);
        parts.put("NIK", Pemohon::nik);
        parts.put("No. SK pengesahan", Pemohon::nomorSk);
        parts.put("alamat", Pemohon::alamat);
        parts.put("telepon/surel", Pemohon::kontak);
        parts.put("pekerjaan", Pemohon::pekerjaan);
        parts.put("kuasa", Pemohon::kuasa);
        parts.put("bantuan", Pemohon::bantuan);
        return parts.entrySet().stream()
                .filter(part ->
                        !part.getValue().apply(this).equals(part.getValue().apply(other)))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public String toString() {
        return "Pemohon[…]"; // never in a log
    }
}
