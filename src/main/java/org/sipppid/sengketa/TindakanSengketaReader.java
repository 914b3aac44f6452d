package org.sipppid.sengketa;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sipppid.basisdata.StoredText;
import org.sipppid.isian.FieldReader;
import org.sipppid.isian.Kategori;
import org.springframework.stereotype.Component;

/** Reads the form of an act as it was typed; says everything that is wrong at once. */
@Component
class TindakanSengketaReader {

    private final Clock clock;

    TindakanSengketaReader(Clock clock) {
        this.clock = clock;
    }

    Tindakan read(JenisTindakan jenis, Map<String, String> isian, Sengketa sengketa) {
        Fields fields = new Fields(new FieldReader(LocalDate.now(clock)), isian);
        LocalDate tanggal = fields.day("tanggal", "Tanggal", sengketa.tahapSejak(), "tindakan sebelumnya, ");
        Tindakan tindakan = fields.read(jenis, tanggal);
        fields.reader.finish();
        return tindakan;
    }

    /** What is read may be wrong; then a stand-in is used, and {@link FieldReader#finish()} says so. */
    private record Fields(FieldReader reader, Map<String, String> isian) {

        Tindakan read(JenisTindakan jenis, LocalDate tanggal) {
            return switch (jenis) {
                case GESER_TENGGAT ->
                    throw new IllegalArgumentException("Tenggat hanya digeser oleh ketetapan libur, di Kalender.");
                case REGISTRASI -> new Tindakan.Registrasi(tanggal, line("nomor", "Nomor registrasi"));
                case NYATAKAN_TIDAK_LENGKAP -> new Tindakan.NyatakanTidakLengkap(tanggal, text("uraian", "Kekurangan"));
                case MULAI_MEDIASI -> new Tindakan.MulaiMediasi(tanggal, line("mediator", "Mediator"));
                case AKHIRI_MEDIASI ->
                    new Tindakan.AkhiriMediasi(
                            tanggal,
                            choice("hasil", "Hasil mediasi", HasilMediasi.class, HasilMediasi.GAGAL),
                            text("uraian", "Isi kesepakatan atau sebab tidak berhasil"));
                case MULAI_AJUDIKASI ->
                    new Tindakan.MulaiAjudikasi(
                            tanggal, StoredText.optional(reader.lines("uraian", "Catatan", typed("uraian"), 2_000)));
                case PUTUSKAN_KI -> new Tindakan.PutuskanKi(tanggal, ruling(tanggal));
                case GUGAT ->
                    new Tindakan.Gugat(
                            tanggal,
                            choice("pengadilan", "Pengadilan", Pengadilan.class, Pengadilan.PTUN),
                            choice("oleh", "Diajukan oleh", Pihak.class, Pihak.PEMOHON),
                            line("nomor", "Nomor perkara"));
                case PUTUSKAN_PENGADILAN -> new Tindakan.PutuskanPengadilan(tanggal, ruling(tanggal));
                case AJUKAN_KASASI ->
                    new Tindakan.AjukanKasasi(
                            tanggal,
                            choice("oleh", "Diajukan oleh", Pihak.class, Pihak.PEMOHON),
                            line("nomor", "Nomor perkara"));
                case PUTUSKAN_MA -> new Tindakan.PutuskanMa(tanggal, ruling(tanggal));
                case LAKSANAKAN -> new Tindakan.Laksanakan(tanggal, text("uraian", "Yang dilaksanakan"));
                case TUTUP, GUGURKAN, CABUT, BATALKAN -> new Tindakan.Akhir(tanggal, jenis, text("uraian", "Alasan"));
            };
        }

        private Tindakan.Putusan ruling(LocalDate tanggal) {
            return new Tindakan.Putusan(
                    line("nomor", "Nomor putusan"),
                    choice("amar", "Amar putusan", Amar.class, Amar.SEBAGIAN),
                    day("diterima", "Tanggal salinan putusan diterima", tanggal, "tanggal putusan, "),
                    text("uraian", "Isi putusan"));
        }

        private LocalDate day(String field, String label, LocalDate earliest, String earliestName) {
            return reader.day(field, label, typed(field), Optional.of(earliest), earliestName)
                    .orElse(earliest);
        }

        private <K extends Enum<K> & Kategori> K choice(String field, String label, Class<K> kind, K standIn) {
            return reader.choice(field, label, typed(field), kind).orElse(standIn);
        }

        private String text(String field, String label) {
            String text = reader.lines(field, label, typed(field), 2_000);
            reader.require(field, label, text);
            return text;
        }

        private String line(String field, String label) {
            String text = reader.line(field, label, typed(field), 100);
            reader.require(field, label, text);
            return text;
        }

        private String typed(String field) {
            return isian.getOrDefault(field, "");
        }
    }
}
