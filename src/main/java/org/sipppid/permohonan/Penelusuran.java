package org.sipppid.permohonan;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.sipppid.kalender.Periode;
import org.springframework.web.util.UriUtils;

/**
 * What an officer looks at in the register: which requests, with which words, whether only the own ones, in which
 * order, and as known on which day. It is one address, whether a page, a file or a kept filter carries it.
 *
 * @param cari what was typed to search; empty if nothing was
 * @param milikSaya only what still runs and the reader has registered or was the last to act on
 * @param menurut as known when that day ended; empty as known now
 */
public record Penelusuran(Saringan saringan, String cari, boolean milikSaya, Urut urut, Optional<LocalDate> menurut) {

    private static final String PATH = "/permohonan";

    /** The word that the address carries for the reader's own. */
    private static final String SAYA = "saya";

    /** Everything that a selection holds, newest receipt first, as known now. */
    public static Penelusuran of(Saringan saringan) {
        return new Penelusuran(saringan, "", false, Urut.TERBARU, Optional.empty());
    }

    public Penelusuran cari(String other) {
        return new Penelusuran(saringan, other, milikSaya, urut, menurut);
    }

    public Penelusuran hanyaMilikSaya() {
        return new Penelusuran(saringan, cari, true, urut, menurut);
    }

    public Penelusuran urut(Urut other) {
        return new Penelusuran(saringan, cari, milikSaya, other, menurut);
    }

    public Penelusuran menurut(LocalDate hari) {
        return new Penelusuran(saringan, cari, milikSaya, urut, Optional.of(hari));
    }

    /** The same as the parameters of an address. */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>(saringan.query());
        if (!cari.isEmpty()) {
            query.put("cari", cari);
        }
        if (milikSaya) {
            query.put("milik", SAYA);
        }
        if (!urut.equals(Urut.TERBARU)) {
            query.put("urut", urut.kode());
        }
        menurut.ifPresent(hari -> query.put("menurut", hari.toString()));
        return query;
    }

    /** The address of the page that lists exactly these rows. */
    public String url() {
        return url(PATH);
    }

    /** The same rows elsewhere, such as in a file. */
    public String url(String path) {
        return url(path, query());
    }

    /** The address of the page without one of its parameters. */
    public String tanpa(String parameter) {
        Map<String, String> query = query();
        query.remove(parameter);
        return url(PATH, query);
    }

    private static String url(String path, Map<String, String> query) {
        StringJoiner url = new StringJoiner("&", path + "?", "");
        query.forEach((name, value) -> url.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8)));
        return url.toString();
    }

    /** Reads the parameters of an address; what it cannot be is refused with what is valid. */
    public static Penelusuran parse(Map<String, String> query, LocalDate hari) {
        String milik = query.getOrDefault("milik", "");
        if (!milik.isEmpty() && !milik.equals(SAYA)) {
            throw new IllegalArgumentException("Milik '" + milik + "' tidak dikenal; yang ada: " + SAYA);
        }
        return new Penelusuran(
                Saringan.parse(query, Periode.tahun(hari.getYear())),
                KataKunci.read(query),
                !milik.isEmpty(),
                value(query, "urut").map(Urut::parse).orElse(Urut.TERBARU),
                readMenurut(query, hari));
    }

    /** Reads as known on which day an address asks for, if it does. */
    public static Optional<LocalDate> readMenurut(Map<String, String> query, LocalDate hari) {
        return value(query, "menurut").map(typed -> parseHari(typed, hari));
    }

    /** Reads a day that things were known on; one that is still to come is refused. */
    public static LocalDate parseHari(String typed, LocalDate hari) {
        LocalDate day;
        try {
            day = LocalDate.parse(typed);
        } catch (DateTimeException notADay) {
            throw new IllegalArgumentException(
                    "Tanggal '" + typed + "' tidak dikenal; contoh yang sah: " + hari.minusMonths(1));
        }
        if (day.isAfter(hari)) {
            throw new IllegalArgumentException(
                    "Catatan tanggal " + Periode.tanggal(day) + " belum ada; paling akhir hari ini, " + hari);
        }
        return day;
    }

    private static Optional<String> value(Map<String, String> query, String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isBlank());
    }
}
