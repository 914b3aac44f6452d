package org.sipppid.sengketa;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sipppid.kalender.JangkaWaktu;

/** An act in a dispute: one type per act of {@link JenisTindakan}, each with exactly what it needs. */
public sealed interface Tindakan {

    /** The day on which it was done, which may be before the day of its entry. */
    LocalDate tanggal();

    JenisTindakan jenis();

    /** The columns of the register that it writes, beside stage and day. */
    default Map<String, Object> kolom() {
        return Map.of();
    }

    /** Its particulars that no column of the register keeps. */
    default Map<String, String> isian() {
        return Map.of();
    }

    /** The Komisi Informasi has given the application its number (P13 Ps 18). */
    record Registrasi(LocalDate tanggal, String nomor) implements Tindakan {
        @Override
        public JenisTindakan jenis() {
            return JenisTindakan.REGISTRASI;
        }

        @Override
        public Map<String, Object> kolom() {
            return Map.of("registrasi_ki", nomor);
        }
    }

    /** The Komisi Informasi has found the application incomplete (P13 Ps 17). */
    record NyatakanTidakLengkap(LocalDate tanggal, String kekurangan) implements Tindakan {
        @Override
        public JenisTindakan jenis() {
            return JenisTindakan.NYATAKAN_TIDAK_LENGKAP;
        }

        @Override
        public Map<String, String> isian() {
            return Map.of("kekurangan", kekurangan);
        }
    }

    /** The first meeting of the mediation. */
    record MulaiMediasi(LocalDate tanggal, String mediator) implements Tindakan {
        @Override
        public JenisTindakan jenis() {
            return JenisTindakan.MULAI_MEDIASI;
        }

        @Override
        public Map<String, String> isian() {
            return Map.of("mediator", mediator);
        }
    }

    /** The end of the mediation; an agreement is final and binding (UU 14/2008 Ps 39). */
    record AkhiriMediasi(LocalDate tanggal, HasilMediasi hasil, String isi) implements Tindakan {
        @Override
        public JenisTindakan jenis() {
            return JenisTindakan.AKHIRI_MEDIASI;
        }

        @Override
        public Map<String, Object> kolom() {
            return Map.of("mediasi", hasil.kode());
        }

        @Override
        public Map<String, String> isian() {
            return Map.of("isi", isi);
        }
    }

    /** The first hearing of the adjudication. */
    record MulaiAjudikasi(LocalDate tanggal, Optional<String> catatan) implements Tindakan {
        @Override
        public JenisTindakan jenis() {
            return JenisTindakan.MULAI_AJUDIKASI;
        }

        @Override
        public Map<String, String> isian() {
            return catatan.map(text -> Map.of("catatan", text)).orElse(Map.of());
        }
    }

    /** A ruling: its number, what it does, and when it reached us, from where the next time runs. */
    record Putusan(String nomor, Amar amar, LocalDate diterima, String isi) {

        Map<String, Object> kolom(String kolom) {
            return Map.of(kolom, amar.kode(), "putusan_diterima", diterima);
        }

        Map<String, String> isian() {
            return Map.of("nomor_putusan", nomor, "isi", isi);
        }
    }

    /** The ruling of the Komisi Informasi. */
    record PutuskanKi(LocalDate tanggal, Putusan putusan) implements Tindakan {
        @Override
        public JenisTindakan jenis() {
            return JenisTindakan.PUTUSKAN_KI;
        }

        @Override
        public Map<String, Object> kolom() {
            return putusan.kolom("putusan_ki");
        }

        @Override
        public Map<String, String> isian() {
            return putusan.isian();
        }
    }

    /** A lawsuit against the ruling of the Komisi Informasi. */
    record Gugat(LocalDate tanggal, Pengadilan pengadilan, Pihak oleh, String nomorPerkara) implements Tindakan {
        @Override
        public JenisTindakan jenis() {
            return JenisTindakan.GUGAT;
        }

        @Override
        public Map<String, Object> kolom() {
            return Map.of("gugatan", pengadilan.kode());
        }

        @Override
        public Map<String, String> isian() {
            return Map.of("nomor_perkara", nomorPerkara, "oleh", oleh.kode());
        }
    }

    /** The ruling of the court. */
    record PutuskanPengadilan(LocalDate tanggal, Putusan putusan) implements Tindakan {
        @Override
        public JenisTindakan jenis() {
            return JenisTindakan.PUTUSKAN_PENGADILAN;
        }

        @Override
        public Map<String, Object> kolom() {
            return putusan.kolom("putusan_pengadilan");
        }

        @Override
        public Map<String, String> isian() {
            return putusan.isian();
        }
    }

    /** The appeal to the Supreme Court. */
    record AjukanKasasi(LocalDate tanggal, Pihak oleh, String nomorPerkara) implements Tindakan {
        @Override
        public JenisTindakan jenis() {
            return JenisTindakan.AJUKAN_KASASI;
        }

        @Override
        public Map<String, Object> kolom() {
            return Map.of("kasasi", true);
        }

        @Override
        public Map<String, String> isian() {
            return Map.of("nomor_perkara", nomorPerkara, "oleh", oleh.kode());
        }
    }

    /** The ruling of the Supreme Court. */
    record PutuskanMa(LocalDate tanggal, Putusan putusan) implements Tindakan {
        @Override
        public JenisTindakan jenis() {
            return JenisTindakan.PUTUSKAN_MA;
        }

        @Override
        public Map<String, Object> kolom() {
            return putusan.kolom("putusan_ma");
        }

        @Override
        public Map<String, String> isian() {
            return putusan.isian();
        }
    }

    /** What was agreed or ruled has been done, and nothing more is expected. */
    record Laksanakan(LocalDate tanggal, String uraian) implements Tindakan {
        @Override
        public JenisTindakan jenis() {
            return JenisTindakan.LAKSANAKAN;
        }

        @Override
        public Map<String, Object> kolom() {
            return Map.of("dilaksanakan", tanggal, "selesai", tanggal);
        }

        @Override
        public Map<String, String> isian() {
            return Map.of("uraian", uraian);
        }
    }

    /**
     * Days off have changed, and times that run end on other days.
     *
     * @param keputusan the decree that changed them
     * @param hari of each time the days between which it moved
     * @param tahapSejak the day of the stage, which stays
     */
    record GeserTenggat(LocalDate tanggal, String keputusan, Map<JangkaWaktu, Hari> hari, LocalDate tahapSejak)
            implements Tindakan {

        private static final String ARROW = " → ";

        /** Where a time ended and where it ends. */
        record Hari(LocalDate dari, LocalDate ke) {}

        @Override
        public JenisTindakan jenis() {
            return JenisTindakan.GESER_TENGGAT;
        }

        @Override
        public Map<String, Object> kolom() {
            return Map.of("tahap_sejak", tahapSejak);
        }

        @Override
        public Map<String, String> isian() {
            Map<String, String> isian = new TreeMap<>(Map.of("keputusan", keputusan));
            hari.forEach((jangka, satu) -> isian.put(name(jangka), satu.dari() + ARROW + satu.ke()));
            return isian;
        }

        /** Under which name the register keeps a time. */
        static String name(JangkaWaktu jangka) {
            return "tenggat_" + jangka.name().toLowerCase(Locale.ROOT);
        }

        /** Reads back where the times of stored particulars end. */
        static Map<JangkaWaktu, LocalDate> ke(Map<String, String> isian) {
            Map<JangkaWaktu, LocalDate> ke = new EnumMap<>(JangkaWaktu.class);
            for (JangkaWaktu jangka : JangkaWaktu.values()) {
                Optional.ofNullable(isian.get(name(jangka)))
                        .ifPresent(days -> ke.put(jangka, LocalDate.parse(days.split(ARROW)[1])));
            }
            return ke;
        }
    }

    /** An end that leaves nothing to be done. */
    record Akhir(LocalDate tanggal, JenisTindakan jenis, String alasan) implements Tindakan {
        public Akhir {
            if (!ENDS.contains(jenis)) {
                throw new IllegalArgumentException(jenis + " does not end a dispute by itself");
            }
        }

        @Override
        public Map<String, Object> kolom() {
            return Map.of("selesai", tanggal, "keterangan", alasan);
        }
    }

    /** The acts after which nothing is to be done. */
    Set<JenisTindakan> ENDS =
            Set.of(JenisTindakan.TUTUP, JenisTindakan.GUGURKAN, JenisTindakan.CABUT, JenisTindakan.BATALKAN);
}
