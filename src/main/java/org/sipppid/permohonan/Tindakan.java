package org.sipppid.permohonan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * An act of law in the life of a request, with the particulars that it needs: one type per {@link JenisTindakan}. It is
 * stored with the version that it makes, and never holds a person's data.
 */
public sealed interface Tindakan {

    JsonMapper JSON = JsonMapper.builder().build();

    default JenisTindakan jenis() {
        return JenisTindakan.of(getClass());
    }

    /** The day on which it was done. */
    LocalDate tanggal();

    /** What it makes of a request that may undergo it and already stands in its new stage. */
    default Keadaan ubah(Keadaan lama) {
        return lama;
    }

    /** Whether all due dates are counted anew, and not only those that it touches. */
    default boolean hitungUlang() {
        return jenis() == JenisTindakan.GESER_TENGGAT;
    }

    /** The particulars as the register stores them. */
    default String isian() {
        return JSON.writeValueAsString(this);
    }

    /** Reads stored particulars back: an act, or the {@link Pemberitahuan} of an answer. */
    static <T> T baca(Class<T> jenis, String isian) {
        return JSON.readValue(isian, jenis);
    }

    /** The request is complete: the Perki's ten days begin (P21 Ps 31(3)). */
    record NyatakanLengkap(LocalDate tanggal) implements Tindakan {
        @Override
        public Keadaan ubah(Keadaan lama) {
            return lama.lengkap(tanggal);
        }
    }

    /**
     * The applicant is told what is missing (P21 Ps 33, Lampiran IX).
     *
     * @param diterimaPemohon when the letter reached the applicant, from which the repair's three days run; empty while
     *     nobody knows
     */
    record NyatakanTidakLengkap(LocalDate tanggal, List<String> kekurangan, Optional<LocalDate> diterimaPemohon)
            implements Tindakan {
        @Override
        public Keadaan ubah(Keadaan lama) {
            return lama.kelengkapanSejak(diterimaPemohon);
        }
    }

    /** The letter of what is missing has reached the applicant (P21 Ps 33(3)). */
    record CatatSuratDiterima(LocalDate tanggal) implements Tindakan {
        @Override
        public Keadaan ubah(Keadaan lama) {
            return lama.kelengkapanSejak(Optional.of(tanggal));
        }
    }

    /** The applicant has supplied what was missing; late is for the officer to accept. */
    record Lengkapi(LocalDate tanggal, Optional<String> catatan) implements Tindakan {
        @Override
        public Keadaan ubah(Keadaan lama) {
            return lama.lengkap(tanggal);
        }
    }

    /** Not completed in its time: noted, and no refusal (P21 Ps 33(4)). */
    record Gugurkan(LocalDate tanggal) implements Tindakan {
        @Override
        public Keadaan ubah(Keadaan lama) {
            return lama.selesai(new Penyelesaian.TidakLengkap(tanggal));
        }
    }

    /** Seven days more, once, with a lawful reason (UU 14/2008 Ps 22(8), P21 Ps 36). */
    record Perpanjang(LocalDate tanggal, AlasanPerpanjangan alasan, String uraian) implements Tindakan {
        @Override
        public Keadaan ubah(Keadaan lama) {
            return lama.diperpanjang(new Keadaan.Perpanjangan(tanggal, alasan));
        }
    }

    /** The written notice: granted, in part, not held, or held by another body (P21 Ps 31(4)). */
    record Jawab(Penyelesaian penyelesaian, Pemberitahuan pemberitahuan) implements Tindakan {
        @Override
        public Keadaan ubah(Keadaan lama) {
            if (!Penyelesaian.dalamPemberitahuan(penyelesaian.hasil())) {
                throw new TindakanDitolak("'" + penyelesaian.hasil().label() + "' bukan isi pemberitahuan tertulis.");
            }
            return lama.lengkap(tanggal()).selesai(penyelesaian);
        }

        @Override
        public LocalDate tanggal() {
            return penyelesaian.tanggal();
        }

        /** The outcome has columns of its own. */
        @Override
        public String isian() {
            return JSON.writeValueAsString(pemberitahuan);
        }
    }

    /**
     * A refusal is proposed to the Atasan PPID, with the test that it rests on (UU 14/2008 Ps 19, P21 Ps 10(2) f, 34(2)).
     *
     * @param informasi what is withheld
     * @param konsekuensi what opening it would do
     * @param undangUndang the statute and article that forbid it, for Ps 17 huruf j
     * @param ujiKonsekuensi number and day of the test sheet
     * @param skPengecualian number of the decision that classifies it
     */
    record UsulkanPenolakan(
            LocalDate tanggal,
            AlasanPenolakan alasan,
            String informasi,
            String konsekuensi,
            Optional<String> undangUndang,
            Optional<String> ujiKonsekuensi,
            Optional<String> skPengecualian)
            implements Tindakan {
        @Override
        public Keadaan ubah(Keadaan lama) {
            return lama.lengkap(tanggal);
        }
    }

    /** The Atasan PPID approves in writing. */
    record SetujuiPenolakan(LocalDate tanggal, String atasan, String jabatan, Optional<String> nomor)
            implements Tindakan {}

    /** The proposal comes back: the request is answered in another way. */
    record KembalikanUsulan(LocalDate tanggal, String catatan) implements Tindakan {}

    /**
     * The approved refusal is given to the applicant (P21 Ps 34).
     *
     * @param usulan what was proposed and approved
     */
    record Tolak(LocalDate tanggal, UsulkanPenolakan usulan) implements Tindakan {
        @Override
        public Keadaan ubah(Keadaan lama) {
            Optional<String> pertimbangan = Optional.of(usulan.undangUndang().orElse(usulan.konsekuensi()));
            return lama.selesai(new Penyelesaian.Ditolak(tanggal, usulan.alasan(), pertimbangan));
        }
    }

    /**
     * The information changes hands.
     *
     * @param dibayar in rupiah, 0 or more
     */
    record Berikan(
            LocalDate tanggal, CaraMengirim cara, int dibayar, Optional<String> caraBayar, Optional<String> buktiBayar)
            implements Tindakan {
        @Override
        public Keadaan ubah(Keadaan lama) {
            return lama.diberikan(tanggal);
        }
    }

    /** The applicant withdraws. */
    record Cabut(LocalDate tanggal, String alasan) implements Tindakan {
        @Override
        public Keadaan ubah(Keadaan lama) {
            return lama.selesai(new Penyelesaian.Dicabut(tanggal));
        }
    }

    /** The request goes to the unit whose it is: history and number stay, and it is counted once, there. */
    record Limpahkan(LocalDate tanggal, UUID skpd, String kodeSkpd, String alasan) implements Tindakan {}

    /**
     * An objection was upheld: the request runs again, until the day that the Atasan PPID has set.
     *
     * @param keberatan the objection's number
     */
    record BukaKembali(LocalDate tanggal, String keberatan, LocalDate tenggat) implements Tindakan {
        @Override
        public Keadaan ubah(Keadaan lama) {
            return lama.dibuka(tenggat);
        }
    }

    /** An answer or an end that was recorded by mistake is taken back; the version that held it stays. */
    record Ralat(LocalDate tanggal, String alasan) implements Tindakan {
        @Override
        public Keadaan ubah(Keadaan lama) {
            return lama.ditarik();
        }
    }

    /** What was written wrongly at entry is mended. */
    record Perbaiki(LocalDate tanggal, PerbaikanIsian menjadi, String alasan) implements Tindakan {
        @Override
        public Keadaan ubah(Keadaan lama) {
            return lama.diterima(menjadi.diterima());
        }
    }

    /**
     * Days off have changed, and every date is counted anew.
     *
     * @param keputusan the decree that changed them
     */
    record GeserTenggat(LocalDate tanggal, String keputusan) implements Tindakan {}

    /** A registration made by mistake: its number stays used. */
    record Batalkan(LocalDate tanggal, String alasan) implements Tindakan {
        @Override
        public Keadaan ubah(Keadaan lama) {
            return lama.selesai(new Penyelesaian.Dibatalkan(tanggal, alasan));
        }
    }
}
