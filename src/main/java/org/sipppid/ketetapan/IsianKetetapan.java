package org.sipppid.ketetapan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sipppid.isian.FieldReader;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.kalender.JenisLibur;
import org.sipppid.kalender.Ketetapan;
import org.sipppid.kalender.Libur;

/** A decision on one day as it was typed. */
record IsianKetetapan(String tanggal, String tindakan, String jenis, String nama, String keputusan, String diputuskan) {

    private static final int LONGEST = 200;
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    static final IsianKetetapan KOSONG =
            new IsianKetetapan("", "ditetapkan", JenisLibur.CUTI_BERSAMA.kode(), "", "", "");

    /** The decision; throws {@link IsianKeliru} with everything that is wrong. */
    Usulan read(LocalDate today) {
        FieldReader fields = new FieldReader(today);
        Optional<LocalDate> hari =
                FieldReader.parse(text(tanggal).strip()).filter(day -> day.getYear() >= 2000 && !day.isAfter(LATEST));
        if (hari.isEmpty()) {
            fields.reject("tanggal", "Hari harus tanggal dari tahun 2000 sampai 2199, ditulis seperti 24/12/2026.");
        }
        Optional<Ketetapan.Tindakan> what = Arrays.stream(Ketetapan.Tindakan.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(tindakan))
                .findFirst();
        if (what.isEmpty()) {
            fields.reject("tindakan", "Ketetapan harus dipilih: ditetapkan atau dihapus.");
        }
        Optional<JenisLibur> kind = UsulanReader.LAPISAN.stream()
                .filter(one -> one.kode().equals(jenis))
                .findFirst();
        if (kind.isEmpty()) {
            fields.reject("jenis", "Jenis harus dipilih: libur nasional, cuti bersama atau libur daerah.");
        }
        String name = fields.line("nama", "Nama hari", text(nama), LONGEST);
        fields.require("nama", "Nama hari", name);
        String decree = fields.line("keputusan", "Keputusan", text(keputusan), LONGEST);
        fields.require("keputusan", "Keputusan", decree);
        Optional<LocalDate> decided =
                fields.day("diputuskan", "Tanggal keputusan", text(diputuskan), Optional.empty(), "");
        fields.finish();
        return new Usulan(
                1,
                what.orElseThrow(),
                new Libur(hari.orElseThrow(), name, kind.orElseThrow(), decree),
                decided.orElseThrow());
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
