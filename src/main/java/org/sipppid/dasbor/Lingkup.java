package org.sipppid.dasbor;

import java.util.List;
import java.util.Optional;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.Saringan;
import org.sipppid.skpd.KelompokSkpd;
import org.sipppid.skpd.PilihanSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.Susunan;

/**
 * What a board is about: a period, and one unit, one group of units or all. Everybody who looks at the same scope sees
 * the same board.
 *
 * @param kelompok a group of today's tree; never beside a unit
 * @param pohon by which tree of units its table counts
 */
record Lingkup(Periode periode, Optional<Skpd> skpd, Optional<KelompokSkpd> kelompok, Susunan.Pohon pohon) {

    /** As many columns as can be read side by side. */
    private static final int MONTHS = 12;

    Lingkup {
        if (periode.bulan().size() > MONTHS) {
            throw new IllegalArgumentException("Dasbor memuat paling banyak " + MONTHS + " bulan, sedangkan "
                    + periode.label() + " menyentuh " + periode.bulan().size());
        }
    }

    /** The board of all units. */
    static Lingkup semua(Periode periode) {
        return new Lingkup(periode, Optional.empty(), Optional.empty(), Susunan.Pohon.SAAT_DITERIMA);
    }

    public Lingkup skpd(Skpd unit) {
        return new Lingkup(periode, Optional.of(unit), Optional.empty(), pohon);
    }

    Lingkup kelompok(KelompokSkpd group) {
        return new Lingkup(periode, Optional.empty(), Optional.of(group), pohon);
    }

    Lingkup pohon(Susunan.Pohon other) {
        return new Lingkup(periode, skpd, kelompok, other);
    }

    /** The same with its unit as it is called now: whoever opened it first may have known it by another name. */
    Lingkup bernama(List<Skpd> units) {
        return units.stream()
                .filter(unit -> skpd.filter(unit::equals).isPresent())
                .findFirst()
                .map(this::skpd)
                .orElse(this);
    }

    /** Its units as selections name them; empty = all. */
    public Optional<String> pilihan() {
        return skpd.map(Skpd::kode).or(() -> kelompok.map(Kategori::kode));
    }

    /** Whether what a unit owns is counted. */
    boolean memuat(Skpd unit) {
        return pilihan().map(word -> PilihanSkpd.memuat(word, unit)).orElse(true);
    }

    /** Its units in words, short. */
    public String sebutan() {
        return skpd.map(Skpd::singkatan)
                .or(() -> kelompok.map(group -> "kelompok " + group.label()))
                .orElse("semua SKPD");
    }

    /** Everything received in the scope. */
    public Saringan saringan() {
        Saringan all = Saringan.diterima(periode);
        return pilihan().map(all::skpd).orElse(all);
    }

    /** Where the declarations stand of which its board tells the share. */
    public String alamatPernyataan() {
        return "/rekonsiliasi?tahun=" + periode.sampai().getYear()
                + kelompok.map(group -> "&jenis=" + group.kode()).orElse("");
    }

    /** The scope as the parameters of an address. */
    public String query() {
        return "periode=" + periode.kode()
                + pilihan().map(word -> "&skpd=" + word).orElse("")
                + (pohon == Susunan.Pohon.SAAT_DITERIMA ? "" : "&susunan=" + pohon.kode());
    }
}
