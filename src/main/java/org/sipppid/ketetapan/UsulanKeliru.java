package org.sipppid.ketetapan;

import java.util.List;

/** A file of days off that cannot be taken: everything that is wrong with it, each in one sentence with its line. */
final class UsulanKeliru extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> pesan;

    UsulanKeliru(List<String> pesan) {
        super(String.join(" ", pesan));
        this.pesan = List.copyOf(pesan);
    }

    List<String> pesan() {
        return pesan;
    }
}
