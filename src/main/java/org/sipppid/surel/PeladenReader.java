package org.sipppid.surel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sipppid.basisdata.StoredText;

/** Reads the form of the mail settings; collects what is wrong with each field. */
final class PeladenReader {

    private static final int LAST_PORT = 65_535;
    private static final int LAST_HOUR = 23;

    private final Map<String, String> isian;
    private final Map<String, String> pesan = new LinkedHashMap<>();

    PeladenReader(Map<String, String> isian) {
        this.isian = isian;
    }

    /** What is wrong, by field; empty after a reading without mistakes. */
    Map<String, String> pesan() {
        return pesan;
    }

    /** The settings as typed; empty if something is wrong. */
    Optional<Peladen> read(Optional<Peladen> stored) {
        String host = line("host");
        check("host", host.matches("[A-Za-z0-9.:-]{1,253}"), "Nama peladen, misalnya smtp.kalbarprov.go.id.");
        int porta = number("porta", "Porta", 1, LAST_PORT);
        Optional<Peladen.Pengamanan> pengamanan = Peladen.Pengamanan.parse(isian.getOrDefault("pengamanan", ""));
        check("pengamanan", pengamanan.isPresent(), "Pengamanan harus dipilih.");
        String alamat = line("alamat");
        check("alamat", AlamatSurel.valid(alamat), "Alamat surel, misalnya ppid@kalbarprov.go.id.");
        String nama = line("nama");
        check(
                "nama",
                !nama.isEmpty() && nama.length() <= 200,
                "Nama pengirim harus diisi, paling panjang 200 karakter.");
        Optional<String> pengguna = StoredText.optional(line("pengguna"));
        check("pengguna", pengguna.map(String::length).orElse(0) <= 200, "Pengguna paling panjang 200 karakter.");
        int jam = number("jam_harian", "Jam", 0, LAST_HOUR);
        // A password travels to the server it was given for, never to one that is typed in later.
        Optional<String> sandi = pengguna.flatMap(known -> StoredText.optional(isian.getOrDefault("sandi", "")));
        if (!pesan.isEmpty()) {
            return Optional.empty();
        }
        Peladen typed = new Peladen(host, porta, pengamanan.orElseThrow(), pengguna, sandi, alamat, nama, jam);
        boolean known = keepsPassword(typed, stored);
        check(
                "sandi",
                pengguna.isEmpty() || sandi.isPresent() || known,
                "Ketik kata sandi untuk peladen dan pengguna ini.");
        return pesan.isEmpty() ? Optional.of(typed) : Optional.empty();
    }

    /** Whether the stored password still goes to the same server by the same way for the same user. */
    static boolean keepsPassword(Peladen typed, Optional<Peladen> stored) {
        return typed.sandi().isEmpty()
                && typed.pengguna().isPresent()
                && stored.filter(before -> before.host().equals(typed.host())
                                && before.porta() == typed.porta()
                                && before.pengamanan() == typed.pengamanan()
                                && before.pengguna().equals(typed.pengguna()))
                        .isPresent();
    }

    private String line(String field) {
        try {
            return StoredText.line(isian.getOrDefault(field, ""));
        } catch (IllegalArgumentException refused) {
            pesan.put(field, "Isian ini " + refused.getMessage() + ".");
            return "";
        }
    }

    private int number(String field, String label, int least, int most) {
        try {
            int n = Integer.parseInt(isian.getOrDefault(field, "").strip());
            check(field, n >= least && n <= most, label + ": bilangan " + least + " sampai " + most + ".");
            return n;
        } catch (NumberFormatException notANumber) {
            check(field, false, label + ": bilangan " + least + " sampai " + most + ".");
            return least;
        }
    }

    private void check(String field, boolean right, String sentence) {
        if (!right) {
            pesan.putIfAbsent(field, sentence);
        }
    }
}
