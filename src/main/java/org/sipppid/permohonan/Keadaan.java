package org.sipppid.permohonan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Penerimaan;
import org.sipppid.kalender.Periode;

/**
 * How far a request has come, and what may be done with it next. It decides alone: screens, imports and demonstrations all
 * ask here, and the database repeats the stages.
 *
 * @param sejak the day of the act that led here; no later act may be dated before it
 * @param kelengkapanSejak day 0 of the check of completeness (P21 Ps 31(2)) or of the repair (Ps 33(3))
 * @param jatuhTempo of the written notice by the law (UU 14/2008 Ps 22(7)-(8))
 * @param jatuhTempoPerki the same counted from completeness (P21 Ps 31(3)); the law outranks it, and the earlier warns
 * @param tenggatAtasan the day that the decision on an objection has set
 * @param penyelesaian how it ended; empty while it runs
 */
public record Keadaan(
        Tahap tahap,
        LocalDate diterima,
        LocalDate sejak,
        Optional<LocalDate> kelengkapanSejak,
        Optional<LocalDate> jatuhTempoTahap,
        LocalDate jatuhTempo,
        Optional<LocalDate> dinyatakanLengkap,
        Optional<LocalDate> jatuhTempoPerki,
        Optional<Perpanjangan> diperpanjang,
        Optional<LocalDate> tenggatAtasan,
        Optional<LocalDate> diberikan,
        Optional<Penyelesaian> penyelesaian) {

    /** The one extension that the law allows, and its reason. */
    public record Perpanjangan(LocalDate tanggal, AlasanPerpanjangan alasan) {}

    /** Days for the check of completeness and for the repair (P21 Ps 31(2), 33(3)). */
    private static final int KELENGKAPAN = 3;

    /** A request that was received on one day and registered on another. */
    static Keadaan didaftarkan(Penerimaan penerimaan, LocalDate dicatat, Kalender known) {
        LocalDate diterima = penerimaan.tanggal();
        return new Keadaan(
                        Tahap.DIPERIKSA,
                        diterima,
                        diterima,
                        Optional.of(dicatat),
                        Optional.empty(),
                        diterima,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .dihitung(Optional.empty(), penerimaan.jam(), known);
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
                jatuhTempoTahap.map(due -> "Tanggal surat diterima pemohon sudah dicatat; pemohon dapat melengkapi"
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
        if (hari.isAfter(jatuhTempo)) {
            return Optional.of("Perpanjangan hanya sah di dalam jangka waktu sepuluh hari kerja, paling akhir "
                    + Periode.tanggal(jatuhTempo) + " (UU 14/2008 Pasal 22 ayat (7) dan (8)).");
        }
        return Optional.empty();
    }

    /** Only a repair that is overdue ends a request, and only the officer ends it (P21 Ps 33(4)). */
    private Optional<String> kelengkapan(LocalDate hari) {
        if (jatuhTempoTahap.isEmpty()) {
            return Optional.of("Catat dahulu kapan surat ketidaklengkapan diterima pemohon.");
        }
        return jatuhTempoTahap
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

    private Keadaan at(Tahap ke, LocalDate tanggal) {
        boolean moves = ke != tahap;
        return new Keadaan(
                ke,
                diterima,
                moves && tanggal.isAfter(sejak) ? tanggal : sejak,
                moves ? Optional.empty() : kelengkapanSejak,
                moves ? Optional.empty() : jatuhTempoTahap,
                jatuhTempo,
                dinyatakanLengkap,
                jatuhTempoPerki,
                diperpanjang,
                tenggatAtasan,
                diberikan,
                penyelesaian);
    }

    /** Complete from a day on; whoever decides says so as well. It is complete once. */
    Keadaan lengkap(LocalDate tanggal) {
        return with(kelengkapanSejak, Optional.of(dinyatakanLengkap.orElse(tanggal)), diperpanjang, penyelesaian);
    }

    Keadaan kelengkapanSejak(Optional<LocalDate> tanggal) {
        return with(tanggal, dinyatakanLengkap, diperpanjang, penyelesaian);
    }

    Keadaan diperpanjang(Perpanjangan satu) {
        return with(kelengkapanSejak, dinyatakanLengkap, Optional.of(satu), penyelesaian);
    }

    Keadaan selesai(Penyelesaian akhir) {
        return with(kelengkapanSejak, dinyatakanLengkap, diperpanjang, Optional.of(akhir));
    }

    private Keadaan with(
            Optional<LocalDate> kelengkapan,
            Optional<LocalDate> lengkap,
            Optional<Perpanjangan> perpanjangan,
            Optional<Penyelesaian> akhir) {
        return new Keadaan(
                tahap,
                diterima,
                sejak,
                kelengkapan,
                jatuhTempoTahap,
                jatuhTempo,
                lengkap,
                jatuhTempoPerki,
                perpanjangan,
                tenggatAtasan,
                diberikan,
                akhir);
    }

    Keadaan diberikan(LocalDate tanggal) {
        return reopened(tenggatAtasan, Optional.of(tanggal), penyelesaian);
    }

    /** Running again, up to the day that was ordered, if one was. */
    Keadaan dibuka(Optional<LocalDate> tenggat) {
        return reopened(tenggat, Optional.empty(), Optional.empty());
    }

    /** As if the end that was recorded by mistake had not been: nor was the completeness that it alone implied. */
    Keadaan ditarik() {
        Optional<LocalDate> lengkap = dinyatakanLengkap.filter(
                day -> penyelesaian.filter(akhir -> akhir.tanggal().equals(day)).isEmpty());
        return new Keadaan(
                tahap,
                diterima,
                lengkap.orElse(diterima),
                Optional.empty(),
                Optional.empty(),
                jatuhTempo,
                lengkap,
                jatuhTempoPerki,
                diperpanjang,
                tenggatAtasan,
                Optional.empty(),
                Optional.empty());
    }

    private Keadaan reopened(
            Optional<LocalDate> tenggat, Optional<LocalDate> penyerahan, Optional<Penyelesaian> akhir) {
        return new Keadaan(
                tahap,
                diterima,
                sejak,
                kelengkapanSejak,
                jatuhTempoTahap,
                jatuhTempo,
                dinyatakanLengkap,
                jatuhTempoPerki,
                diperpanjang,
                tenggat,
                penyerahan,
                akhir);
    }

    /** Received on another day than was written; never after what was done about it. */
    Keadaan diterima(LocalDate tanggal) {
        boolean untouched = sejak.equals(diterima) && tahap == Tahap.DIPERIKSA;
        if (!untouched && tanggal.isAfter(dinyatakanLengkap.orElse(sejak))) {
            throw new TindakanDitolak(
                    "Tanggal diterima tidak boleh sesudah " + Periode.tanggal(dinyatakanLengkap.orElse(sejak))
                            + ", hari tindakan pertama atas permohonan ini.");
        }
        return new Keadaan(
                tahap,
                tanggal,
                untouched ? tanggal : sejak,
                kelengkapanSejak,
                jatuhTempoTahap,
                jatuhTempo,
                dinyatakanLengkap,
                jatuhTempoPerki,
                diperpanjang,
                tenggatAtasan,
                diberikan,
                penyelesaian);
    }

    /**
     * The same with its due dates. What an act does not touch keeps the date that was known when it was counted.
     *
     * @param before the state that the act changed; empty to count all anew
     * @param jam the hour of receipt, which may make it count as one of the next working day
     */
    Keadaan dihitung(Optional<Keadaan> before, Optional<LocalTime> jam, Kalender known) {
        int hari = JangkaWaktu.PEMBERITAHUAN_TERTULIS.hari()
                + (diperpanjang.isPresent() ? JangkaWaktu.PERPANJANGAN.hari() : 0);
        boolean sameLength = before.filter(old -> old.diperpanjang.isPresent() == diperpanjang.isPresent())
                .isPresent();
        boolean sameLaw = sameLength
                && before.get().diterima.equals(diterima)
                && before.get().tenggatAtasan.equals(tenggatAtasan);
        boolean samePerki = sameLength && before.get().dinyatakanLengkap.equals(dinyatakanLengkap);
        boolean sameStage = before.filter(old -> old.kelengkapanSejak.equals(kelengkapanSejak))
                .isPresent();
        return new Keadaan(
                tahap,
                diterima,
                sejak,
                kelengkapanSejak,
                sameStage
                        ? before.get().jatuhTempoTahap
                        : kelengkapanSejak.map(mulai -> due(known, mulai, KELENGKAPAN)),
                sameLaw
                        ? before.get().jatuhTempo
                        : tenggatAtasan.orElseGet(() -> known.batasWaktu(new Penerimaan(diterima, jam), hari)
                                .jatuhTempo()),
                dinyatakanLengkap,
                samePerki ? before.get().jatuhTempoPerki : dinyatakanLengkap.map(mulai -> due(known, mulai, hari)),
                diperpanjang,
                tenggatAtasan,
                diberikan,
                penyelesaian);
    }

    private static LocalDate due(Kalender known, LocalDate mulai, int hari) {
        return known.batasWaktu(mulai, hari).jatuhTempo();
    }
}
