package org.sipppid.keberatan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An act on an objection: one type per act of {@link JenisTindakan}, each with exactly what it needs. */
public sealed interface Tindakan {

    /** The day on which it was done, which may be before the day of its entry. */
    LocalDate tanggal();

    default JenisTindakan jenis() {
        return JenisTindakan.of(getClass());
    }

    /** The columns of the register that it writes, beside stage and day. */
    default Map<String, Object> kolom() {
        return Map.of();
    }

    /** Its particulars that no column of the register keeps. */
    default Map<String, String> isian() {
        return Map.of();
    }

    /** Takes up what was filed too late, for a reason; nobody is turned away by the calendar. */
    record TerimaTerlambat(LocalDate tanggal, String alasan) implements Tindakan {
        @Override
        public Map<String, String> isian() {
            return Map.of("alasan", alasan);
        }
    }

    /** Does not take up what was filed too late, for a reason. */
    record Hentikan(LocalDate tanggal, String alasan) implements Tindakan {
        @Override
        public Map<String, Object> kolom() {
            return Map.of("selesai", tanggal, "keterangan", alasan);
        }
    }

    /** The superior's answer; {@code bukaKembali} is when the reopened request is due, if it is reopened. */
    record Jawab(TanggapanAtasan tanggapan, Optional<LocalDate> bukaKembali) implements Tindakan {
        @Override
        public LocalDate tanggal() {
            return tanggapan.tanggal();
        }

        @Override
        public Map<String, Object> kolom() {
            return KolomTanggapan.of(tanggapan);
        }

        @Override
        public Map<String, String> isian() {
            return bukaKembali
                    .map(day -> Map.of("permohonan_dibuka_kembali_sampai", day.toString()))
                    .orElse(Map.of());
        }
    }

    /** Corrects how the answer was written down; the answer itself is a letter and does not change. */
    record Ralat(LocalDate tanggal, TanggapanAtasan tanggapan, String alasan) implements Tindakan {
        @Override
        public Map<String, Object> kolom() {
            return KolomTanggapan.of(tanggapan);
        }

        @Override
        public Map<String, String> isian() {
            return Map.of("alasan", alasan);
        }
    }

    /** How the applicant took the answer. */
    record CatatTanggapan(LocalDate tanggal, SikapPemohon sikap, Optional<String> catatan) implements Tindakan {
        @Override
        public Map<String, Object> kolom() {
            return Map.of("tanggapan_pemohon", sikap.kode());
        }

        @Override
        public Map<String, String> isian() {
            return catatan.map(text -> Map.of("catatan", text)).orElse(Map.of());
        }
    }

    /** What was granted has been done. */
    record Laksanakan(LocalDate tanggal, String uraian) implements Tindakan {
        @Override
        public Map<String, Object> kolom() {
            return Map.of("dilaksanakan", tanggal);
        }

        @Override
        public Map<String, String> isian() {
            return Map.of("uraian", uraian);
        }
    }

    /** Withdrawn by the applicant. */
    record Cabut(LocalDate tanggal, String alasan) implements Tindakan {
        @Override
        public Map<String, Object> kolom() {
            return Map.of("selesai", tanggal, "keterangan", alasan);
        }
    }

    /** Settled between the two by agreement (UU 14/2008 Ps 35(2)), whereupon the objection is withdrawn. */
    record Musyawarahkan(LocalDate tanggal, String kesepakatan) implements Tindakan {
        @Override
        public Map<String, Object> kolom() {
            return Map.of("selesai", tanggal, "keterangan", kesepakatan);
        }
    }

    /** Registered by mistake: the number stays, and it is counted nowhere. */
    record Batalkan(LocalDate tanggal, String alasan) implements Tindakan {
        @Override
        public Map<String, Object> kolom() {
            return Map.of("selesai", tanggal, "keterangan", alasan);
        }
    }

    /**
     * Days off have changed, and the answer is due on other days.
     *
     * @param keputusan the decree that changed them
     * @param tahapSejak the day of the stage, which stays
     */
    record GeserTenggat(
            LocalDate tanggal, String keputusan, LocalDate jatuhTempo, LocalDate jatuhTempoPerki, LocalDate tahapSejak)
            implements Tindakan {
        @Override
        public Map<String, Object> kolom() {
            return Map.of("jatuh_tempo", jatuhTempo, "jatuh_tempo_perki", jatuhTempoPerki, "tahap_sejak", tahapSejak);
        }

        @Override
        public Map<String, String> isian() {
            return Map.of("keputusan", keputusan);
        }
    }

    /** The columns in which the register keeps a superior's answer. */
    final class KolomTanggapan {

        private KolomTanggapan() {}

        static Map<String, Object> of(TanggapanAtasan tanggapan) {
            Map<String, String> sanggahan = new LinkedHashMap<>();
            tanggapan.sanggahan().forEach((alasan, teks) -> sanggahan.put(alasan.kode(), teks));
            Map<String, Object> kolom = new LinkedHashMap<>();
            kolom.put("hasil", tanggapan.hasil().kode());
            kolom.put("dijawab", tanggapan.tanggal());
            kolom.put("selesai", tanggapan.tanggal());
            kolom.put("nomor_tanggapan", tanggapan.nomor());
            kolom.put("atasan_nama", tanggapan.nama());
            kolom.put("atasan_jabatan", tanggapan.jabatan());
            kolom.put("sanggahan", sanggahan);
            kolom.put("pertimbangan", tanggapan.pertimbangan().orElse(null));
            kolom.put("sk_pengecualian", tanggapan.skPengecualian().orElse(null));
            kolom.put(
                    "pelaksanaan",
                    tanggapan
                            .pelaksanaan()
                            .map(TanggapanAtasan.Pelaksanaan::uraian)
                            .orElse(null));
            kolom.put(
                    "pelaksanaan_sampai",
                    tanggapan
                            .pelaksanaan()
                            .map(TanggapanAtasan.Pelaksanaan::sampai)
                            .orElse(null));
            return kolom;
        }
    }
}
