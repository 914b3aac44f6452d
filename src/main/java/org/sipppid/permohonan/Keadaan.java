package org.sipppid.permohonan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Penerimaan;
import org.sipppid.kalender.Periode;

/**
 * How far a request has come, and what may be done with it next. It decides alone: screens, imports and demonstrations all
 * ask here, and the database repeats the stages.
 *
 * @param sejak the day of the act that led here; no later act may be dated before it
 * @param kelengkapanSejak day 0 of the check of completeness (P21 Ps 31(2)) or of the repair (Ps 33(3))
 * @param tempo when what is owed is due; it follows from the other components and a calendar
 * @param tenggatAtasan the day that the decision on an objection has set
 * @param penyelesaian how it ended; empty while it runs
 */
public record Keadaan(
        Tahap tahap,
        LocalDate diterima,
        LocalDate sejak,
        Optional<LocalDate> kelengkapanSejak,
        Optional<LocalDate> dinyatakanLengkap,
        Optional<Perpanjangan> diperpanjang,
        Optional<LocalDate> tenggatAtasan,
        Optional<LocalDate> diberikan,
        Optional<Penyelesaian> penyelesaian,
        JatuhTempo tempo) {

    /** The one extension that the law allows, and its reason. */
    public record Perpanjangan(LocalDate tanggal, AlasanPerpanjangan alasan) {}

    /** A request that was received on one day and registered on another. */
    static Keadaan didaftarkan(Penerimaan penerimaan, LocalDate dicatat, Kalender known) {
        LocalDate diterima = penerimaan.tanggal();
        return new Keadaan(
                        Tahap.DIPERIKSA,
                        diterima,
                        diterima,
                        Optional.of(dicatat),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new JatuhTempo(diterima, Optional.empty(), Optional.empty()))
                .dihitung(Optional.empty(), penerimaan.jam(), known);
    }

    public LocalDate jatuhTempo() {
        return tempo.undangUndang();
    }

    public Optional<LocalDate> jatuhTempoPerki() {
        return tempo.perki();
    }

    public Optional<LocalDate> jatuhTempoTahap() {
        return tempo.tahap();
    }

    /** The acts that an officer may do today, in the order in which a page offers them. */
    public List<JenisTindakan> tindakanSah(LocalDate hari) {
        return Arrays.stream(JenisTindakan.values())
                .filter(JenisTindakan::olehPetugas)
                .filter(jenis -> alangan(jenis, hari).isEmpty())
                .toList();
    }

    /** Why an act cannot be done on a day, whatever its particulars; empty if it can. */
    public Optional<String> alangan(JenisTindakan jenis, LocalDate hari) {
        if (!jenis.dari(tahap)) {
            return Optional.of("'" + jenis.label() + "' tidak dapat dilakukan pada tahap '" + tahap.label() + "'.");
        }
        return switch (jenis) {
            case PERPANJANG -> perpanjangan(hari);
            case CATAT_SURAT_DITERIMA ->
                tempo.tahap()
                        .map(due -> "Tanggal surat diterima pemohon sudah dicatat; pemohon dapat melengkapi"
                                + " sampai " + Periode.tanggal(due) + ".");
            case GUGURKAN -> kelengkapan(hari);
            case BERIKAN -> dikabulkan() ? Optional.empty() : Optional.of("Tidak ada informasi yang diberikan.");
            case BUKA_KEMBALI ->
                penyelesaian
                        .filter(Penyelesaian.Dicabut.class::isInstance)
                        .map(akhir -> "Permohonan yang dicabut pemohon tidak dibuka kembali.");
            default -> Optional.empty();
        };
    }

    private Optional<String> perpanjangan(LocalDate hari) {
        if (diperpanjang.isPresent()) {
            return Optional.of(
                    "Jangka waktu hanya dapat diperpanjang satu kali (UU 14/2008 Pasal 22 ayat (8)); sudah diperpanjang"
                            + " pada " + Periode.tanggal(diperpanjang.get().tanggal()) + ".");
        }
        if (tenggatAtasan.isPresent()) {
            return Optional.of(
                    "Tenggat ini ditetapkan putusan Atasan PPID atas keberatan dan tidak dapat diperpanjang.");
        }
        if (hari.isAfter(jatuhTempo())) {
            return Optional.of("Perpanjangan hanya sah di dalam jangka waktu sepuluh hari kerja, paling akhir "
                    + Periode.tanggal(jatuhTempo()) + " (UU 14/2008 Pasal 22 ayat (7) dan (8)).");
        }
        return Optional.empty();
    }

    /** Only a repair that is overdue ends a request, and only the officer ends it (P21 Ps 33(4)). */
    private Optional<String> kelengkapan(LocalDate hari) {
        if (tempo.tahap().isEmpty()) {
            return Optional.of("Catat dahulu kapan surat ketidaklengkapan diterima pemohon.");
        }
        return tempo.tahap()
                .filter(due -> !hari.isAfter(due))
                .map(due -> "Pemohon masih dapat melengkapi sampai " + Periode.tanggal(due)
                        + " (Perki 1/2021 Pasal 33 ayat (3)).");
    }

    private boolean dikabulkan() {
        return penyelesaian
                .map(Penyelesaian::hasil)
                .filter(hasil -> hasil == Hasil.DIKABULKAN_PENUH || hasil == Hasil.DIKABULKAN_SEBAGIAN)
                .isPresent();
    }

    /**
     * The state after an act. Its due dates are not counted here: they follow from it and the calendar.
     *
     * @throws TindakanDitolak in words, if the act is not lawful now
     */
    public Keadaan lakukan(Tindakan tindakan) {
        alangan(tindakan.jenis(), tindakan.tanggal()).ifPresent(alasan -> {
            throw new TindakanDitolak(alasan);
        });
        if (tindakan.tanggal().isBefore(earliest(tindakan))) {
            throw new TindakanDitolak("Tanggal tindakan ini tidak boleh sebelum " + Periode.tanggal(earliest(tindakan))
                    + ", hari tindakan sebelumnya.");
        }
        return tindakan.ubah(at(tindakan.jenis().ke().orElse(tahap), tindakan.tanggal()));
    }

    /** Mending what was written, and taking back, are done today about an earlier day. */
    private LocalDate earliest(Tindakan tindakan) {
        return switch (tindakan.jenis()) {
            case PERBAIKI, RALAT, BATALKAN -> diterima;
            default -> sejak;
        };
    }

    /** A stage that is left takes its own clock along. */
    private Keadaan at(Tahap ke, LocalDate tanggal) {
        return with(salinan -> {
            if (ke != tahap) {
                salinan.tahap = ke;
                salinan.sejak = tanggal.isAfter(sejak) ? tanggal : sejak;
                salinan.kelengkapanSejak = Optional.empty();
            }
        });
    }

    /** Complete from a day on; whoever decides says so as well. It is complete once. */
    Keadaan lengkap(LocalDate tanggal) {
        return with(salinan -> salinan.dinyatakanLengkap = Optional.of(dinyatakanLengkap.orElse(tanggal)));
    }

    Keadaan kelengkapanSejak(Optional<LocalDate> tanggal) {
        return with(salinan -> salinan.kelengkapanSejak = tanggal);
    }

    Keadaan diperpanjang(Perpanjangan satu) {
        return with(salinan -> salinan.diperpanjang = Optional.of(satu));
    }

    Keadaan selesai(Penyelesaian akhir) {
        return with(salinan -> salinan.penyelesaian = Optional.of(akhir));
    }

    Keadaan diberikan(LocalDate tanggal) {
        return with(salinan -> salinan.diberikan = Optional.of(tanggal));
    }

    /** Running again, up to the day that was ordered. */
    Keadaan dibuka(LocalDate tenggat) {
        return with(salinan -> {
            salinan.tenggatAtasan = Optional.of(tenggat);
            salinan.diberikan = Optional.empty();
            salinan.penyelesaian = Optional.empty();
        });
    }

    /** As if the end that was recorded by mistake had not been: nor was the completeness that it alone implied. */
    Keadaan ditarik() {
        Optional<LocalDate> lengkap = dinyatakanLengkap.filter(
                day -> penyelesaian.filter(akhir -> akhir.tanggal().equals(day)).isEmpty());
        return with(salinan -> {
            salinan.sejak = lengkap.orElse(diterima);
            salinan.dinyatakanLengkap = lengkap;
            salinan.diberikan = Optional.empty();
            salinan.penyelesaian = Optional.empty();
        });
    }

    /** Received on another day than was written; never after what was done about it. */
    Keadaan diterima(LocalDate tanggal) {
        // what an import brought in runs without having been found complete
        boolean untouched = sejak.equals(diterima)
                && (tahap == Tahap.DIPERIKSA || tahap == Tahap.DIPROSES && dinyatakanLengkap.isEmpty());
        LocalDate first = dinyatakanLengkap.orElse(sejak);
        if (!untouched && tanggal.isAfter(first)) {
            throw new TindakanDitolak("Tanggal diterima tidak boleh sesudah " + Periode.tanggal(first)
                    + ", hari tindakan pertama atas permohonan ini.");
        }
        return with(salinan -> {
            salinan.diterima = tanggal;
            salinan.sejak = untouched ? tanggal : sejak;
        });
    }

    /**
     * The same with its due dates. What an act does not touch keeps the date that was known when it was counted.
     *
     * @param before the state that the act changed; empty to count all anew
     * @param jam the hour of receipt, which may make it count as one of the next working day
     */
    Keadaan dihitung(Optional<Keadaan> before, Optional<LocalTime> jam, Kalender known) {
        return with(salinan -> salinan.tempo = before.map(old -> JatuhTempo.hitung(this, old, jam, known))
                .orElseGet(() -> JatuhTempo.hitung(this, jam, known)));
    }

    private Keadaan with(Consumer<Salinan> change) {
        Salinan salinan = new Salinan(this);
        change.accept(salinan);
        return salinan.keadaan();
    }

    /** A copy in the making. */
    private static final class Salinan {
        private Tahap tahap;
        private LocalDate diterima;
        private LocalDate sejak;
        private Optional<LocalDate> kelengkapanSejak;
        private Optional<LocalDate> dinyatakanLengkap;
        private Optional<Perpanjangan> diperpanjang;
        private Optional<LocalDate> tenggatAtasan;
        private Optional<LocalDate> diberikan;
        private Optional<Penyelesaian> penyelesaian;
        private JatuhTempo tempo;

        Salinan(Keadaan lama) {
            tahap = lama.tahap;
            diterima = lama.diterima;
            sejak = lama.sejak;
            kelengkapanSejak = lama.kelengkapanSejak;
            dinyatakanLengkap = lama.dinyatakanLengkap;
            diperpanjang = lama.diperpanjang;
            tenggatAtasan = lama.tenggatAtasan;
            diberikan = lama.diberikan;
            penyelesaian = lama.penyelesaian;
            tempo = lama.tempo;
        }

        Keadaan keadaan() {
            return new Keadaan(
                    tahap,
                    diterima,
                    sejak,
                    kelengkapanSejak,
                    dinyatakanLengkap,
                    diperpanjang,
                    tenggatAtasan,
                    diberikan,
                    penyelesaian,
                    tempo);
        }
    }
}
