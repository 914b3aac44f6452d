package org.sipppid.permohonan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How and when a request ended: one type per lawful outcome, each with exactly what it needs (P21 Ps 31(4), 33(4), 34).
 * A running request has none.
 */
public sealed interface Penyelesaian {

    /** The day of the written notice, or of the withdrawal. */
    LocalDate tanggal();

    Hasil hasil();

    /** Whether a written notice may say it without anybody's approval (P21 Ps 31(4)). */
    static boolean dalamPemberitahuan(Hasil hasil) {
        return switch (hasil) {
            case DIKABULKAN_PENUH, DIKABULKAN_SEBAGIAN, DIALIHKAN, BELUM_DIKUASAI -> true;
            default -> false;
        };
    }

    default Optional<AlasanPenolakan> alasan() {
        return Optional.empty();
    }

    /** What the outcome says in words: the part withheld, the statute, the body that holds the information. */
    default Optional<String> keterangan() {
        return Optional.empty();
    }

    /** Granted in full. */
    record DikabulkanPenuh(LocalDate tanggal) implements Penyelesaian {
        @Override
        public Hasil hasil() {
            return Hasil.DIKABULKAN_PENUH;
        }
    }

    /** Granted in part; says what was withheld and why (P21 Ps 31(4) huruf g-h). */
    record DikabulkanSebagian(LocalDate tanggal, String penjelasan) implements Penyelesaian {
        @Override
        public Hasil hasil() {
            return Hasil.DIKABULKAN_SEBAGIAN;
        }

        @Override
        public Optional<String> keterangan() {
            return Optional.of(penjelasan);
        }
    }

    /** Refused on a ground of law (UU 14/2008 Ps 6(3), 17). */
    record Ditolak(LocalDate tanggal, AlasanPenolakan dasar, Optional<String> pertimbangan) implements Penyelesaian {
        public Ditolak {
            if (dasar.perluKeterangan() && pertimbangan.isEmpty()) {
                throw new IllegalArgumentException(dasar + " says nothing without its statute");
            }
        }

        @Override
        public Hasil hasil() {
            return Hasil.DITOLAK;
        }

        @Override
        public Optional<AlasanPenolakan> alasan() {
            return Optional.of(dasar);
        }

        @Override
        public Optional<String> keterangan() {
            return pertimbangan;
        }
    }

    /** Another public body holds the information (P21 Ps 31(4) huruf b). */
    record Dialihkan(LocalDate tanggal, String badanPublik) implements Penyelesaian {
        @Override
        public Hasil hasil() {
            return Hasil.DIALIHKAN;
        }

        @Override
        public Optional<String> keterangan() {
            return Optional.of(badanPublik);
        }
    }

    /** Not yet held or not yet documented (UU 14/2008 Ps 6(3) huruf e). */
    record BelumDikuasai(LocalDate tanggal) implements Penyelesaian {
        @Override
        public Hasil hasil() {
            return Hasil.BELUM_DIKUASAI;
        }
    }

    /** Withdrawn by the applicant. */
    record Dicabut(LocalDate tanggal) implements Penyelesaian {
        @Override
        public Hasil hasil() {
            return Hasil.DICABUT;
        }
    }

    /** Not completed by the applicant in time: noted in the register, no refusal (P21 Ps 33(4)). */
    record TidakLengkap(LocalDate tanggal) implements Penyelesaian {
        @Override
        public Hasil hasil() {
            return Hasil.TIDAK_LENGKAP;
        }
    }

    /** Registered by mistake, and why; counted nowhere. */
    record Dibatalkan(LocalDate tanggal, String sebab) implements Penyelesaian {
        @Override
        public Hasil hasil() {
            return Hasil.DIBATALKAN;
        }

        @Override
        public Optional<String> keterangan() {
            return Optional.of(sebab);
        }
    }

    /** Reads an outcome back from the register's columns. */
    static Penyelesaian of(
            Hasil hasil, LocalDate tanggal, Optional<AlasanPenolakan> alasan, Optional<String> keterangan) {
        return switch (hasil) {
            case BERJALAN -> throw new IllegalArgumentException("A running request has no outcome");
            case DIKABULKAN_PENUH -> new DikabulkanPenuh(tanggal);
            case DIKABULKAN_SEBAGIAN -> new DikabulkanSebagian(tanggal, keterangan.orElseThrow());
            case DITOLAK -> new Ditolak(tanggal, alasan.orElseThrow(), keterangan);
            case DIALIHKAN -> new Dialihkan(tanggal, keterangan.orElseThrow());
            case BELUM_DIKUASAI -> new BelumDikuasai(tanggal);
            case DICABUT -> new Dicabut(tanggal);
            case TIDAK_LENGKAP -> new TidakLengkap(tanggal);
            case DIBATALKAN -> new Dibatalkan(tanggal, keterangan.orElseThrow());
        };
    }
}
