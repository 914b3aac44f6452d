package org.sipppid.rekapitulasi;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.Dasar;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.LamaLayanan;
import org.sipppid.permohonan.Saringan;
import org.sipppid.permohonan.Tenggat;

/**
 * A term of a figure: the totals of one measure over a span, added or taken away. A selection is a sum of these, or it is
 * not kept.
 *
 * @param arah 1 adds, -1 takes away
 * @param nilai the condition on the value that the measure breaks down into, on the alias {@code r}
 * @param parameters the values of the condition's named parameters
 */
record Suku(int arah, String ukuran, List<Potongan> potongan, String nilai, Map<String, Object> parameters) {

    private static final LocalDate FIRST = Tenggat.TERAWAL;
    private static final LocalDate LAST = Periode.tahun(2199).sampai();

    private static Suku all(int arah, String ukuran, Periode span) {
        return new Suku(arah, ukuran, Potongan.of(span), "true", Map.of());
    }

    private static Suku only(String ukuran, Kategori nilai, Periode span) {
        return new Suku(1, ukuran, Potongan.of(span), "r.nilai = :nilai", Map.of("nilai", nilai.kode()));
    }

    /** The terms of a selection, whatever units it names. */
    static List<Suku> of(Saringan saringan) {
        Periode span = saringan.periode();
        Optional<List<Suku>> terms = switch (saringan.dasar()) {
            case DITERIMA -> received(saringan);
            case SELESAI -> ended(saringan);
            case SISA_AWAL -> span.dari().equals(FIRST) ? Optional.of(List.of()) : open(saringan, before(span.dari()));
            case SISA_AKHIR ->
                saringan.hasil().filter(Hasil.BERJALAN::equals).isPresent()
                        ? running(saringan)
                        : open(saringan, Periode.rentang(FIRST, span.sampai()));
        };
        return terms.orElseThrow(() -> new IllegalArgumentException("No total is kept of " + saringan.url()));
    }

    private static Periode before(LocalDate day) {
        return Periode.rentang(FIRST, day.minusDays(1));
    }

    private static Optional<List<Suku>> received(Saringan saringan) {
        Periode span = saringan.periode();
        Saringan bare = Saringan.diterima(span);
        if (same(saringan, bare)) {
            return Optional.of(List.of(all(1, "diterima", span)));
        }
        return Stream.of(
                        saringan.hasil()
                                .filter(hasil -> hasil != Hasil.DIBATALKAN && same(saringan, bare.hasil(hasil)))
                                .map(hasil -> only("hasil", hasil, span)),
                        saringan.jalur()
                                .filter(jalur -> same(saringan, bare.jalur(jalur)))
                                .map(jalur -> only("jalur", jalur, span)),
                        saringan.jenisPemohon()
                                .filter(jenis -> same(saringan, bare.jenisPemohon(jenis)))
                                .map(jenis -> only("jenis_pemohon", jenis, span)),
                        saringan.alasan()
                                .filter(alasan ->
                                        same(saringan, bare.hasil(Hasil.DITOLAK).alasan(alasan)))
                                .map(alasan -> only("alasan", alasan, span)),
                        saringan.hariKerja()
                                .filter(lama -> same(saringan, bare.hariKerja(lama)))
                                .map(lama -> answered(lama, span)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(List::of);
    }

    private static Suku answered(LamaLayanan lama, Periode span) {
        return new Suku(
                1,
                "hari_kerja",
                Potongan.of(span),
                "r.nilai::int between :dari and :sampai",
                Map.of("dari", lama.dari(), "sampai", lama.sampai()));
    }

    private static Optional<List<Suku>> ended(Saringan saringan) {
        Saringan bare = Saringan.diterima(saringan.periode()).dasar(Dasar.SELESAI);
        return Optional.of(saringan)
                .filter(satu -> same(satu, bare))
                .map(satu -> List.of(all(1, "selesai", satu.periode())));
    }

    private static Optional<List<Suku>> open(Saringan saringan, Periode until) {
        return Optional.of(saringan)
                .filter(satu -> same(satu, Saringan.diterima(satu.periode()).dasar(satu.dasar())))
                .map(satu -> List.of(all(1, "diterima", until), all(-1, "selesai", until)));
    }

    /** What runs is kept by due date; the value is its day of receipt, counted from the first that a register knows. */
    private static Optional<List<Suku>> running(Saringan saringan) {
        Saringan bare = Tenggat.berjalan(Saringan.diterima(saringan.periode()));
        LocalDate dari = saringan.jatuhTempo().map(Periode::dari).orElse(FIRST);
        LocalDate sampai = saringan.jatuhTempo().map(Periode::sampai).orElse(LAST);
        long last = ChronoUnit.DAYS.between(FIRST, saringan.periode().sampai());
        return Optional.of(saringan)
                .filter(satu ->
                        same(satu, satu.jatuhTempo().map(bare::jatuhTempo).orElse(bare)))
                .map(satu -> List.of(new Suku(
                        1,
                        "berjalan",
                        List.of(Potongan.hari(dari, sampai)),
                        "r.nilai::int <= :terakhir",
                        Map.of("terakhir", last))));
    }

    /** Equal but for the units that they name. */
    private static boolean same(Saringan saringan, Saringan other) {
        return saringan.skpd().map(other::skpd).orElse(other).equals(saringan);
    }
}
