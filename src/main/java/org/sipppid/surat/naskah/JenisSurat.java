package org.sipppid.surat.naskah;

import static org.sipppid.hukum.Peraturan.PERKI_1_2010;
import static org.sipppid.hukum.Peraturan.PERKI_1_2021;
import static org.sipppid.hukum.Peraturan.PERMENDAGRI_3_2017;
import static org.sipppid.hukum.Peraturan.UU_14_2008;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sipppid.hukum.Rujukan;

/** The letters and forms of the service, each with the articles that it cites. */
public enum JenisSurat {
    /** P21 Lampiran VI. */
    FORMULIR_PERMINTAAN(
            "Formulir permintaan",
            Seri.TANPA,
            Rujukan.ke(UU_14_2008, "Pasal 22"),
            Rujukan.ke(PERKI_1_2010),
            Rujukan.ke(PERKI_1_2021, "Pasal 29 ayat (5) dan Lampiran VI")),
    /** No form is prescribed; the number is the receipt (P21 Ps 29(4)). */
    TANDA_TERIMA(
            "Tanda terima permintaan",
            Seri.TANPA,
            Rujukan.ke(UU_14_2008, "Pasal 22 ayat (4)"),
            Rujukan.ke(PERKI_1_2010),
            Rujukan.ke(PERKI_1_2021, "Pasal 29 ayat (4)"),
            Rujukan.ke(PERMENDAGRI_3_2017, "Pasal 26 ayat (4)")),
    /** P21 Lampiran IX; no earlier rule knew it. */
    TIDAK_LENGKAP("Surat keterangan tidak lengkap", Seri.SURAT, Rujukan.ke(PERKI_1_2021, "Pasal 33 dan Lampiran IX")),
    /** P21 Lampiran VII. */
    PEMBERITAHUAN(
            "Pemberitahuan tertulis",
            Seri.SURAT,
            Rujukan.ke(UU_14_2008, "Pasal 22 ayat (7)"),
            Rujukan.ke(PERKI_1_2010),
            Rujukan.ke(PERKI_1_2021, "Pasal 31 ayat (4) dan Lampiran VII"),
            Rujukan.ke(PERMENDAGRI_3_2017, "Pasal 26 ayat (7)")),
    PERPANJANGAN(
            "Pemberitahuan perpanjangan",
            Seri.SURAT,
            Rujukan.ke(UU_14_2008, "Pasal 22 ayat (8)"),
            Rujukan.ke(PERKI_1_2010),
            Rujukan.ke(PERKI_1_2021, "Pasal 36"),
            Rujukan.ke(PERMENDAGRI_3_2017, "Pasal 26 ayat (11)")),
    /** By the pattern of Perki 1/2010, still in use, for P21 prescribes none. */
    PENOLAKAN(
            "Surat keputusan penolakan",
            Seri.KEPUTUSAN,
            Rujukan.ke(UU_14_2008, "Pasal 22 ayat (7)"),
            Rujukan.ke(PERKI_1_2010),
            Rujukan.ke(PERKI_1_2021, "Pasal 10 ayat (2) huruf f dan Pasal 34")),
    /** P21 Lampiran X. */
    FORMULIR_KEBERATAN(
            "Formulir keberatan",
            Seri.TANPA,
            Rujukan.ke(UU_14_2008, "Pasal 35 dan Pasal 36"),
            Rujukan.ke(PERKI_1_2010),
            Rujukan.ke(PERKI_1_2021, "Pasal 41 ayat (5) dan Lampiran X")),
    TANDA_TERIMA_KEBERATAN(
            "Tanda terima keberatan",
            Seri.TANPA,
            Rujukan.ke(PERKI_1_2010),
            Rujukan.ke(PERKI_1_2021, "Pasal 41 ayat (6)")),
    /** Its number is the Atasan PPID's own, recorded with the answer. */
    TANGGAPAN_KEBERATAN(
            "Tanggapan atas keberatan",
            Seri.TANPA,
            Rujukan.ke(UU_14_2008, "Pasal 36 ayat (2) dan ayat (3)"),
            Rujukan.ke(PERKI_1_2010),
            Rujukan.ke(PERKI_1_2021, "Pasal 44"),
            Rujukan.ke(PERMENDAGRI_3_2017, "Pasal 29 ayat (2)"));

    /** The series from which a kind takes its numbers; forms carry their record's registration number instead. */
    public enum Seri {
        TANPA,
        SURAT,
        KEPUTUSAN;

        /** The word by which the numbers' register and the desks' patterns know it. */
        public String kode() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String label;
    private final Seri seri;
    private final List<Rujukan> dasar;

    JenisSurat(String label, Seri seri, Rujukan... dasar) {
        this.label = label;
        this.seri = seri;
        this.dasar = List.of(dasar);
    }

    public String label() {
        return label;
    }

    public Optional<Seri> seri() {
        return seri == Seri.TANPA ? Optional.empty() : Optional.of(seri);
    }

    /** Whether the paper bears a number: of its series, or the Atasan PPID's own. */
    public boolean bernomor() {
        return seri().isPresent() || this == TANGGAPAN_KEBERATAN;
    }

    /** Whether the form is made in two copies (P21 Lampiran VI, X). */
    public boolean rangkapDua() {
        return this == FORMULIR_PERMINTAAN || this == FORMULIR_KEBERATAN;
    }

    /** The word stored in the register of letters and used in addresses. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The law in force on the letter's day. */
    public List<String> dasar(LocalDate tanggal) {
        return Rujukan.pada(tanggal, dasar);
    }

    public static Optional<JenisSurat> find(String kode) {
        for (JenisSurat jenis : values()) {
            if (jenis.kode().equals(kode)) {
                return Optional.of(jenis);
            }
        }
        return Optional.empty();
    }
}
