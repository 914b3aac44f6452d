package org.sipppid.rekonsiliasi.temuan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sipppid.web.Format;

/** Says of a finding that a comparison with a unit's file left open what differs: one difference, or a month of them. */
final class KalimatPencocokan {

    /** What people call the fields that can differ; the others are called by their code. */
    private static final Map<String, String> RUAS = Map.of(
            "diterima", "tanggal diterima",
            "jenis_pemohon", "jenis pemohon",
            "rincian", "informasi yang diminta",
            "tujuan", "tujuan penggunaan",
            "selesai", "tanggal selesai",
            "alasan", "alasan penolakan");

    private final Format format;

    KalimatPencocokan(Format format) {
        this.format = format;
    }

    String of(TemuanRekonsiliasi temuan) {
        Map<String, Object> fakta = temuan.rincian();
        if (fakta.containsKey("terbuka")) {
            return many(temuan.aturan(), fakta);
        }
        return switch (temuan.aturan()) {
            case HANYA_DI_SKPD -> which(fakta) + " ada di register SKPD, tidak ada di sini.";
            case HANYA_DI_PUSAT -> "Diterima " + day(fakta) + ": ada di sini, tidak ada di register SKPD.";
            default -> "Isinya berbeda dari register SKPD: " + fields(fakta) + ".";
        };
    }

    private String many(Aturan aturan, Map<String, Object> fakta) {
        YearMonth bulan = YearMonth.parse(String.valueOf(fakta.get("bulan")));
        String what = switch (aturan) {
            case HANYA_DI_SKPD -> "permohonan ada di register SKPD, tetapi tidak ada di sini";
            case HANYA_DI_PUSAT -> "permohonan ada di sini, tetapi tidak ada di register SKPD";
            default -> "permohonan berbeda isinya dari register SKPD";
        };
        return "Diterima pada " + format.namaBulan(bulan) + " " + bulan.getYear() + ": " + number(fakta, "jumlah") + " "
                + what + "; " + number(fakta, "terbuka") + " menunggu keputusan.";
    }

    private String which(Map<String, Object> fakta) {
        String row = fakta.containsKey("baris") ? " (baris " + number(fakta, "baris") + ")" : "";
        return "Nomor " + fakta.get("nomor") + row + ", diterima " + day(fakta) + ",";
    }

    private static String fields(Map<String, Object> fakta) {
        return fakta.get("ruas") instanceof List<?> ruas
                ? ruas.stream()
                        .map(String::valueOf)
                        .map(kode -> RUAS.getOrDefault(kode, kode))
                        .collect(Collectors.joining(", "))
                : "isinya";
    }

    private String number(Map<String, Object> fakta, String name) {
        return format.angka(((Number) fakta.get(name)).longValue());
    }

    private String day(Map<String, Object> fakta) {
        return format.tanggal(LocalDate.parse(String.valueOf(fakta.get("diterima"))));
    }
}
