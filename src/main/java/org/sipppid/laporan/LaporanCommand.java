package org.sipppid.laporan;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.CommandLine;
import org.sipppid.basisdata.Sealer;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.Periode;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.Susunan;
import org.sipppid.skpd.kop.KopSurat;
import org.springframework.stereotype.Component;

/**
 * The command {@code laporan --periode KODE [--cakupan SKPD] [--susunan POHON] [--format pdf|json] [--out BERKAS]}: the
 * report as it would be enacted now, for machines. Enacting stays with an officer who answers for it.
 */
@Component
public class LaporanCommand implements CommandLine {

    private static final String USAGE = "cara pakai: ./sip laporan --periode 2025-S1 [--cakupan KODE_SKPD]"
            + " [--susunan saat_diterima|sekarang] [--format pdf|json] [--out BERKAS]"
            + " [--data DIR | --impor BERKAS --pemetaan PETA.yml]";
    private static final List<String> OPTIONS = List.of("--periode", "--cakupan", "--susunan", "--format", "--out");
    private static final Actor READER = Actor.program(Actor.Role.HITUNG, "perintah laporan");

    /** What can be written. */
    private enum Format {
        PDF,
        JSON
    }

    private final LaporanPelayanan laporan;
    private final DaftarSkpd daftarSkpd;
    private final KopSurat kopSurat;
    private final Transactions transactions;
    private final Sealer sealer;

    LaporanCommand(
            LaporanPelayanan laporan,
            DaftarSkpd daftarSkpd,
            KopSurat kopSurat,
            Transactions transactions,
            Sealer sealer) {
        this.laporan = laporan;
        this.daftarSkpd = daftarSkpd;
        this.kopSurat = kopSurat;
        this.transactions = transactions;
        this.sealer = sealer;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        Map<String, String> options = options(arguments);
        Periode periode = Periode.parse(Optional.ofNullable(options.get("--periode"))
                .orElseThrow(() -> new IllegalArgumentException("--periode harus disebut; " + USAGE)));
        Optional<Path> file = Optional.ofNullable(options.get("--out")).map(Path::of);
        Format format = format(Optional.ofNullable(options.get("--format")), file);
        Optional<Skpd> skpd = Optional.ofNullable(options.get("--cakupan")).flatMap(kode -> skpd(kode, periode));
        Susunan.Pohon pohon = Kategori.parse(Susunan.Pohon.class, options.getOrDefault("--susunan", "saat_diterima"));
        sealer.sealAll(); // what a killed program left unsealed would not be counted
        byte[] bytes = bytes(new Cakupan(periode, skpd, pohon), format);
        if (file.isPresent()) {
            write(bytes, file.get());
            out.println(periode.label() + " ditulis ke " + file.get());
        } else {
            out.writeBytes(bytes);
        }
        return 0;
    }

    private static Map<String, String> options(List<String> arguments) {
        Map<String, String> options = new HashMap<>();
        for (Iterator<String> word = arguments.iterator(); word.hasNext(); ) {
            String option = word.next();
            if (!OPTIONS.contains(option) || options.containsKey(option)) {
                throw new IllegalArgumentException("'" + option + "' tidak dikenal atau disebut dua kali; " + USAGE);
            }
            if (!word.hasNext()) {
                throw new IllegalArgumentException("pilihan " + option + " memerlukan nilai; " + USAGE);
            }
            options.put(option, word.next());
        }
        return options;
    }

    /** As asked for, else as the file is called, else PDF. */
    private static Format format(Optional<String> asked, Optional<Path> file) {
        String name = asked.orElseGet(() -> file.map(path -> path.getFileName().toString())
                .filter(path -> path.contains("."))
                .map(path -> path.substring(path.lastIndexOf('.') + 1))
                .orElse("pdf"));
        for (Format format : Format.values()) {
            if (format.name().equals(name.toUpperCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new IllegalArgumentException("format '" + name + "' tidak dikenal; yang ada: pdf, json");
    }

    /** The unit as it was called at the period's end. */
    private Optional<Skpd> skpd(String kode, Periode periode) {
        return transactions.read(READER, () -> {
            Optional<Skpd> skpd = daftarSkpd.find(kode.toUpperCase(Locale.ROOT));
            if (skpd.isEmpty() && !kode.equalsIgnoreCase("SEMUA")) {
                throw new IllegalArgumentException("cakupan '" + kode + "' tidak dikenal; SEMUA, atau salah satu dari: "
                        + String.join(
                                ", ", daftarSkpd.all().stream().map(Skpd::kode).toList()));
            }
            return skpd.flatMap(unit -> daftarSkpd.pada(unit.id(), periode.sampai()));
        });
    }

    private byte[] bytes(Cakupan cakupan, Format format) {
        Penandatangan open = transactions.read(
                READER,
                () -> Penandatangan.awal(Optional.empty(), daftarSkpd.badanPublik(), kopSurat.of(Optional.empty())));
        return switch (format) {
            case PDF -> laporan.draf(cakupan, open, Optional.empty());
            case JSON -> laporan.angka(cakupan).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** Written beside its place and moved there, so that half a report is never mistaken for one. */
    private static void write(byte[] bytes, Path file) {
        Path place = file.toAbsolutePath();
        try {
            if (Files.isDirectory(place)) {
                throw new IllegalArgumentException(file + " adalah direktori; sebutkan nama berkas");
            }
            Path draft = place.resolveSibling(
                    "." + place.getFileName() + "." + ProcessHandle.current().pid());
            try {
                Files.write(draft, bytes);
                Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException failure) {
            throw new IllegalArgumentException(
                    "tidak dapat menulis " + file + "; periksa direktori dan izinnya", failure);
        }
    }
}
