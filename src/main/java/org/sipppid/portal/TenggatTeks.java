package org.sipppid.portal;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.sipppid.kalender.BatasWaktu;
import org.sipppid.kalender.Hari;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.kalender.Periode;

/** A deadline for people: its day alone on the first line, then how it was counted, day by day. */
final class TenggatTeks {

    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE", Locale.forLanguageTag("id-ID"));

    private TenggatTeks() {}

    static String print(BatasWaktu batas, Optional<BerkasLibur> berkas) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add("jatuh_tempo: " + batas.jatuhTempo());
        lines.add(Periode.hariTanggal(batas.jatuhTempo()) + ", yaitu " + batas.hari() + " hari kerja setelah "
                + Periode.hariTanggal(batas.mulai()) + " (hari diterima adalah hari ke-0):");
        batas.rincian().forEach(day -> lines.add(line(day)));
        lines.add(source(batas, berkas));
        if (!batas.tanpaDaftar().isEmpty()) {
            lines.add("Perhatian: tahun "
                    + batas.tanpaDaftar().stream().map(String::valueOf).collect(Collectors.joining(", "))
                    + " tidak punya daftar libur, hanya akhir pekan yang dilewati.");
        }
        lines.add("Dasar: pemberitahuan tertulis paling lambat " + JangkaWaktu.PEMBERITAHUAN_TERTULIS.hari()
                + " hari kerja sejak permohonan diterima (" + JangkaWaktu.PEMBERITAHUAN_TERTULIS.dasar() + ").");
        return lines.toString();
    }

    private static String line(Hari day) {
        String what = day.dihitung() ? "hari kerja ke-" + day.ke() : "dilewati: " + day.sebab();
        return String.format(Locale.ROOT, "  %s %-6s  %s", day.tanggal(), WEEKDAY.format(day.tanggal()), what);
    }

    private static String source(BatasWaktu batas, Optional<BerkasLibur> berkas) {
        if (berkas.isPresent()) {
            return "Hari libur menurut berkas " + berkas.get().nama() + " saja, sebagai pengganti daftar bawaan"
                    + (batas.menurut().isPresent() ? "; --menurut tidak mengubahnya." : ".");
        }
        return batas.menurut()
                .map(day -> "Hari libur menurut ketetapan sampai dengan " + Periode.tanggal(day) + ".")
                .orElse("Hari libur menurut semua ketetapan yang dimuat program.");
    }
}
