package org.sipppid.rekonsiliasi.sidik;

import java.util.List;

/** A register at the other end of a line: counts round trips and what the questions and answers would weigh as text. */
final class Terukur implements SumberSidik {

    private static final int DIGEST = 32;
    private static final int IDENTITY = 36;

    private final SumberSidik register;
    private long bytes;
    private int trips;

    Terukur(SumberSidik register) {
        this.register = register;
    }

    @Override
    public List<Wadah> bagi(List<Kunci> kunci) {
        List<Wadah> parts = register.bagi(kunci);
        trips++;
        kunci.forEach(satu -> bytes += weight(satu));
        parts.forEach(satu ->
                bytes += weight(satu.kunci()) + Long.toString(satu.jumlah()).length() + DIGEST + 2);
        return parts;
    }

    @Override
    public List<Catatan> catatan(List<Kunci> kunci) {
        List<Catatan> rows = register.catatan(kunci);
        trips++;
        kunci.forEach(satu -> bytes += weight(satu));
        bytes += (long) rows.size() * (IDENTITY + DIGEST + 2);
        return rows;
    }

    private static int weight(Kunci kunci) {
        return kunci.skpd().length() + kunci.waktu().length() + kunci.awalan().length() + 3;
    }

    long bytes() {
        return bytes;
    }

    int trips() {
        return trips;
    }
}
