package org.sipppid.keberatan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.sipppid.basisdata.StoredText;
import org.sipppid.isian.FieldReader;
import org.springframework.stereotype.Component;

/** Reads the form of an act as it was typed; says everything that is wrong at once. */
@Component
class TindakanKeberatanReader {

    private final Clock clock;

    TindakanKeberatanReader(Clock clock) {
        this.clock = clock;
    }

    Tindakan read(JenisTindakan jenis, Map<String, String> isian, Keberatan keberatan) {
        Fields fields = new Fields(new FieldReader(LocalDate.now(clock)), isian, keberatan);
        Tindakan tindakan = fields.read(jenis);
        fields.reader.finish();
        return tindakan;
    }

    /** What is read first may be wrong; then a stand-in is used, and {@link FieldReader#finish()} says so. */
    private record Fields(FieldReader reader, Map<String, String> isian, Keberatan keberatan) {

        Tindakan read(JenisTindakan jenis) {
            LocalDate tanggal = day("tanggal", "Tanggal", keberatan.tahapSejak(), "tindakan sebelumnya, ");
            return switch (jenis) {
                case GESER_TENGGAT ->
                    throw new IllegalArgumentException("Tenggat hanya digeser oleh ketetapan libur, di Kalender.");
                case TERIMA_TERLAMBAT -> new Tindakan.TerimaTerlambat(tanggal, alasan());
                case HENTIKAN -> new Tindakan.Hentikan(tanggal, alasan());
                case CABUT -> new Tindakan.Cabut(tanggal, alasan());
                case BATALKAN -> new Tindakan.Batalkan(tanggal, alasan());
                case MUSYAWARAHKAN -> new Tindakan.Musyawarahkan(tanggal, text("kesepakatan", "Kesepakatan", 2_000));
                case LAKSANAKAN -> new Tindakan.Laksanakan(tanggal, text("uraian", "Yang dilaksanakan", 2_000));
                case CATAT_TANGGAPAN ->
                    new Tindakan.CatatTanggapan(
                            tanggal,
                            reader.choice("sikap", "Tanggapan pemohon", typed("sikap"), SikapPemohon.class)
                                    .orElse(SikapPemohon.MENERIMA),
                            StoredText.optional(reader.lines("catatan", "Catatan", typed("catatan"), 2_000)));
                case JAWAB -> new Tindakan.Jawab(answer(tanggal), reopening());
                case RALAT -> {
                    LocalDate dijawab =
                            day("tanggal_tanggapan", "Tanggal tanggapan", keberatan.diterima(), "keberatan diterima, ");
                    yield new Tindakan.Ralat(tanggal, answer(dijawab), alasan());
                }
            };
        }

        private TanggapanAtasan answer(LocalDate tanggal) {
            HasilKeberatan hasil = reader.choice("hasil", "Keputusan", typed("hasil"), HasilKeberatan.class)
                    .orElse(HasilKeberatan.DIKABULKAN_SELURUHNYA);
            Map<AlasanKeberatan, String> sanggahan = new EnumMap<>(AlasanKeberatan.class);
            keberatan
                    .alasan()
                    .forEach(satu -> sanggahan.put(
                            satu, text("sanggahan_" + satu.kode(), "Tanggapan atas alasan " + satu.kode(), 4_000)));
            boolean upheld = hasil != HasilKeberatan.DIKABULKAN_SELURUHNYA;
            boolean exempt = hasil == HasilKeberatan.DITOLAK && sanggahan.containsKey(AlasanKeberatan.A);
            return new TanggapanAtasan(
                    tanggal,
                    line("nomor", "Nomor surat tanggapan", 100),
                    line("nama", "Nama Atasan PPID", 200),
                    line("jabatan", "Jabatan", 200),
                    hasil,
                    sanggahan,
                    when(
                            upheld,
                            "pertimbangan",
                            "Alasan tertulis wajib bila putusan PPID dikuatkan, seluruhnya atau sebagian (UU 14/2008"
                                    + " Pasal 36 ayat (3)).",
                            4_000),
                    when(
                            exempt,
                            "sk_pengecualian",
                            "Surat keputusan pengecualian wajib dilampirkan bila penolakan atas alasan a dikuatkan (Perki"
                                    + " 1/2021 Pasal 44 ayat (3)).",
                            200),
                    hasil.dikabulkan() ? Optional.of(execution(tanggal)) : Optional.empty());
        }

        private TanggapanAtasan.Pelaksanaan execution(LocalDate tanggal) {
            String uraian = text("pelaksanaan", "Yang harus dilaksanakan", 2_000);
            LocalDate sampai = later("pelaksanaan_sampai", "Dilaksanakan paling lambat", tanggal);
            return new TanggapanAtasan.Pelaksanaan(uraian, sampai);
        }

        /** Only a request can be reopened, and only where something of the objection was granted. */
        private Optional<LocalDate> reopening() {
            boolean wanted = !typed("buka_kembali").isBlank();
            boolean granted = !typed("hasil").equals(HasilKeberatan.DITOLAK.kode());
            return wanted && granted && keberatan.permohonan().isPresent()
                    ? FieldReader.parse(typed("pelaksanaan_sampai").strip())
                    : Optional.empty();
        }

        private LocalDate later(String field, String label, LocalDate earliest) {
            Optional<LocalDate> day = FieldReader.parse(typed(field).strip());
            if (day.isEmpty() || day.get().isBefore(earliest)) {
                reader.reject(
                        field, label + " harus tanggal pada atau sesudah tanggal tanggapan; tulis seperti 31/12/2026.");
                return earliest;
            }
            return day.get();
        }

        private LocalDate day(String field, String label, LocalDate earliest, String earliestName) {
            return reader.day(field, label, typed(field), Optional.of(earliest), earliestName)
                    .orElse(earliest);
        }

        private String alasan() {
            return text("alasan", "Alasan", 2_000);
        }

        private Optional<String> when(boolean needed, String field, String message, int most) {
            String text = reader.lines(field, "Isian ini", typed(field), most);
            if (needed && text.isEmpty()) {
                reader.reject(field, message);
                return Optional.of(message);
            }
            return StoredText.optional(text);
        }

        private String text(String field, String label, int most) {
            String text = reader.lines(field, label, typed(field), most);
            reader.require(field, label, text);
            return text;
        }

        private String line(String field, String label, int most) {
            String text = reader.line(field, label, typed(field), most);
            reader.require(field, label, text);
            return text;
        }

        private String typed(String field) {
            return isian.getOrDefault(field, "");
        }
    }
}
