package org.sipppid.rekonsiliasi.menurut;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sipppid.skpd.Skpd;

/**
 * A record that a figure counts otherwise than it did.
 *
 * @param url its page
 * @param dulu what was counted of it; empty where it was not counted
 * @param kini what is counted of it; empty where it is not
 * @param asal how it came to be known between the two days or went from sight, if it did
 * @param ruas the fields that differ, in the order of the form
 */
record Perubahan(
        String url,
        String nomor,
        Skpd skpd,
        Optional<String> dulu,
        Optional<String> kini,
        Optional<String> asal,
        List<RuasBerubah> ruas) {

    /** A field before and after, in words. */
    record RuasBerubah(String nama, Optional<String> dulu, Optional<String> kini) {

        String kalimat(boolean baru) {
            String now = kini.orElse("tidak ada");
            return nama + ": " + (baru ? now : dulu.orElse("tidak ada") + " → " + now);
        }
    }

    /** What it does to the figure. */
    public String pengaruh() {
        if (dulu.isPresent() && kini.isPresent()) {
            return "terhitung lain";
        }
        return kini.isPresent() ? "+1" : "−1";
    }

    /** What changed in it: "hasil: Ditolak → Dikabulkan penuh". */
    public List<String> kalimat() {
        List<String> sentences = new ArrayList<>(asal.stream().toList());
        ruas.forEach(satu -> sentences.add(satu.kalimat(asal.isPresent())));
        return sentences;
    }
}
