package org.sipppid.masukan.impor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sipppid.basisdata.StoredText;
import org.sipppid.kalender.Periode;
import org.sipppid.masukan.impor.lembar.Baris;
import org.sipppid.masukan.impor.pemetaan.CellReader;
import org.sipppid.masukan.impor.pemetaan.Keputusan;
import org.sipppid.masukan.impor.pemetaan.Pemetaan;
import org.sipppid.masukan.impor.pemetaan.SelesaiField;
import org.sipppid.masukan.impor.pemetaan.TanggalField;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Hasil;

/**
 * Reads how a request ended: outcome, ground, day and words together, for each needs the others (P21 Ps 31(4), 34). A day
 * that stands in for another one is said in the words.
 */
final class PenyelesaianReader {

    private static final int LONGEST_WORDS = 2_000;

    private final Pemetaan pemetaan;
    private final CellReader cells;
    private final LocalDate today;

    PenyelesaianReader(Pemetaan pemetaan, CellReader cells, LocalDate today) {
        this.pemetaan = pemetaan;
        this.cells = cells;
        this.today = today;
    }

    /** How it ended; with {@code pengganti} the day is one that the mapping lets stand in. */
    record Akhir(Keputusan keputusan, Optional<LocalDate> selesai, boolean pengganti) {}

    /** A day with what must be said about it. */
    private record Hari(LocalDate tanggal, Optional<String> catatan) {}

    /** Reads a row whose day of receipt, unless it is wrong itself, is known. */
    Akhir read(Baris baris, Optional<LocalDate> diterima) {
        Keputusan arti = cells.arti(baris, pemetaan.hasil(), "hasil");
        if (arti.hasil() == Hasil.BERJALAN) {
            requireOpen(baris);
            return new Akhir(new Keputusan(arti.hasil(), Optional.empty(), keterangan(baris)), Optional.empty(), false);
        }
        Optional<Hari> hari = diterima.map(it -> selesai(baris, it));
        Optional<AlasanPenolakan> alasan =
                arti.hasil() == Hasil.DITOLAK ? Optional.of(alasan(baris, arti)) : Optional.empty();
        List<String> words = new ArrayList<>();
        Optional<String> keterangan = keterangan(baris).or(arti::keterangan);
        boolean unknownGround = alasan.filter(it -> it == AlasanPenolakan.LAIN).isPresent();
        boolean needed = arti.hasil().perluKeterangan()
                || alasan.filter(AlasanPenolakan::perluKeterangan).isPresent();
        if (arti.keterangan().isEmpty() && (unknownGround || needed && keterangan.isEmpty())) {
            words.add(asal(baris));
        }
        keterangan.ifPresent(words::add);
        hari.flatMap(Hari::catatan).ifPresent(words::add);
        String all = String.join("\n", words);
        if (all.codePointCount(0, all.length()) > LONGEST_WORDS) {
            throw new IllegalArgumentException(
                    "keterangan beserta catatannya lebih dari " + LONGEST_WORDS + " karakter");
        }
        return new Akhir(
                new Keputusan(arti.hasil(), alasan, StoredText.optional(all)),
                hari.map(Hari::tanggal),
                hari.flatMap(Hari::catatan).isPresent());
    }

    private void requireOpen(Baris baris) {
        SelesaiField field = pemetaan.selesai();
        if (field.bilaBerjalan() == SelesaiField.BilaBerjalan.TOLAK) {
            field.tanggal().flatMap(it -> cells.tanggal(baris, it, "selesai")).ifPresent(hari -> {
                throw new IllegalArgumentException(
                        "menurut statusnya masih berjalan, tetapi bertanggal selesai " + Periode.tanggal(hari)
                                + "; perbaiki salah satunya, atau tulis selesai.bila_berjalan: abaikan");
            });
        }
    }

    private Hari selesai(Baris baris, LocalDate diterima) {
        SelesaiField field = pemetaan.selesai();
        Optional<Hari> hari = field.tanggal()
                .flatMap(it -> cells.tanggal(baris, it, "selesai"))
                .map(it -> new Hari(it, Optional.empty()));
        for (TanggalField pengganti : field.pengganti()) {
            hari = hari.or(() -> cells.tanggal(baris, pengganti, "selesai")
                    .map(it -> new Hari(
                            it,
                            Optional.of("Tanggal selesai tidak tercatat; dipakai tanggal di kolom "
                                    + pengganti.kolom().nama() + "."))));
        }
        if (hari.isEmpty() && field.penggantiDiterima()) {
            return new Hari(diterima, Optional.of("Tanggal selesai tidak tercatat; dipakai tanggal diterima."));
        }
        Hari found = hari.orElseThrow(() -> new IllegalArgumentException(
                "sudah selesai menurut statusnya, tetapi tidak bertanggal selesai; isi di berkas, atau tulis di pemetaan"
                        + " selesai.pengganti kolom mana (atau diterima) yang boleh menggantikannya"));
        return lawful(found, diterima, field.mendahului());
    }

    private Hari lawful(Hari hari, LocalDate diterima, SelesaiField.Mendahului mendahului) {
        if (hari.tanggal().isAfter(today)) {
            throw new IllegalArgumentException("tanggal selesai " + Periode.tanggal(hari.tanggal())
                    + " di masa depan; paling akhir hari ini, " + Periode.tanggal(today));
        }
        if (!hari.tanggal().isBefore(diterima)) {
            return hari;
        }
        if (mendahului == SelesaiField.Mendahului.TOLAK) {
            throw new IllegalArgumentException("tanggal selesai " + Periode.tanggal(hari.tanggal())
                    + " mendahului tanggal diterima " + Periode.tanggal(diterima)
                    + "; perbaiki di berkas, atau tulis selesai.mendahului: pakai_diterima");
        }
        return new Hari(
                diterima,
                Optional.of("Menurut register asal selesai " + Periode.tanggal(hari.tanggal())
                        + ", sebelum diterima; dipakai tanggal diterima."));
    }

    /** The ground that the register names; one that our law does not know is kept by its word. */
    private AlasanPenolakan alasan(Baris baris, Keputusan arti) {
        return arti.alasan()
                .or(() -> pemetaan.alasan().flatMap(field -> {
                    boolean blank = field.kolom()
                            .filter(it -> cells.kata(baris, it).isEmpty())
                            .isPresent();
                    return blank && field.kosong().isEmpty()
                            ? Optional.empty()
                            : Optional.of(cells.arti(baris, field, "alasan"));
                }))
                .orElse(AlasanPenolakan.LAIN);
    }

    private Optional<String> keterangan(Baris baris) {
        return StoredText.optional(cells.teks(baris, pemetaan.keterangan(), "keterangan", LONGEST_WORDS));
    }

    /** The register's own words for the outcome and its ground. */
    private String asal(Baris baris) {
        List<String> words = new ArrayList<>();
        pemetaan.hasil().kolom().map(it -> cells.kata(baris, it)).ifPresent(words::add);
        pemetaan.alasan()
                .flatMap(field -> field.kolom())
                .map(it -> cells.kata(baris, it))
                .ifPresent(words::add);
        words.removeIf(String::isEmpty);
        return words.isEmpty() ? "Menurut register " + pemetaan.sumber() : String.join("; ", words);
    }
}
