package org.sipppid.permohonan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sipppid.basisdata.StoredText;
import org.sipppid.isian.FieldReader;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.stereotype.Component;

/** Reads the form of an act as it was typed; everything that is wrong with it is said at once. */
@Component
class TindakanReader {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}");
    private static final int WORDS = 2_000;

    private final DaftarSkpd daftarSkpd;
    private final Clock clock;

    TindakanReader(DaftarSkpd daftarSkpd, Clock clock) {
        this.daftarSkpd = daftarSkpd;
        this.clock = clock;
    }

    /**
     * Reads an act on a request.
     *
     * @param usulan the refusal that was proposed, for the act that gives it to the applicant
     * @throws IsianKeliru if a field is wrong
     */
    Tindakan read(
            JenisTindakan jenis,
            Map<String, String> typed,
            Permohonan permohonan,
            Optional<Tindakan.UsulkanPenolakan> usulan) {
        Form form = new Form(typed, permohonan);
        return switch (jenis) {
            case NYATAKAN_LENGKAP -> form.finish(new Tindakan.NyatakanLengkap(form.tanggal()));
            case NYATAKAN_TIDAK_LENGKAP -> form.tidakLengkap();
            case CATAT_SURAT_DITERIMA -> form.finish(new Tindakan.CatatSuratDiterima(form.tanggal()));
            case LENGKAPI -> form.finish(new Tindakan.Lengkapi(form.tanggal(), form.optional("catatan", "Catatan")));
            case GUGURKAN -> form.finish(new Tindakan.Gugurkan(form.tanggal()));
            case PERPANJANG -> form.perpanjang();
            case JAWAB -> form.jawab();
            case USULKAN_PENOLAKAN -> form.usulkan();
            case SETUJUI_PENOLAKAN -> form.setujui();
            case KEMBALIKAN_USULAN ->
                form.finish(new Tindakan.KembalikanUsulan(form.tanggal(), form.words("catatan", "Catatan")));
            case TOLAK -> form.finish(new Tindakan.Tolak(form.tanggal(), usulan.orElseThrow()));
            case BERIKAN -> form.berikan();
            case CABUT -> form.finish(new Tindakan.Cabut(form.tanggal(), form.words("alasan", "Alasan")));
            case LIMPAHKAN -> form.limpahkan();
            case RALAT -> form.finish(new Tindakan.Ralat(form.tanggal(), form.words("alasan", "Alasan")));
            case PERBAIKI -> form.perbaiki();
            case BATALKAN -> form.finish(new Tindakan.Batalkan(form.tanggal(), form.words("alasan", "Alasan")));
            case DAFTARKAN, BUKA_KEMBALI, GESER_TENGGAT, IMPOR ->
                throw new TindakanDitolak("'" + jenis.label() + "' tidak dilakukan di halaman ini.");
        };
    }

    /** One form as it was typed. A field that is wrong yields a stand-in, for the form is refused as a whole. */
    private final class Form {

        private final Map<String, String> typed;
        private final Permohonan permohonan;
        private final FieldReader reader = new FieldReader(LocalDate.now(clock));

        Form(Map<String, String> typed, Permohonan permohonan) {
            this.typed = typed;
            this.permohonan = permohonan;
        }

        Tindakan finish(Tindakan tindakan) {
            reader.finish();
            return tindakan;
        }

        private String field(String name) {
            return typed.getOrDefault(name, "");
        }

        LocalDate tanggal() {
            return reader.day(
                            "tanggal",
                            "Tanggal",
                            field("tanggal"),
                            Optional.of(permohonan.diterima()),
                            "tanggal diterima, ")
                    .orElse(LocalDate.EPOCH);
        }

        String words(String name, String label) {
            String text = reader.lines(name, label, field(name), WORDS);
            reader.require(name, label, text);
            return text;
        }

        Optional<String> optional(String name, String label) {
            return StoredText.optional(reader.lines(name, label, field(name), WORDS));
        }

        /** Whole rupiah or a count; dots between the thousands are the reader's own. */
        private int amount(String name, String label) {
            String digits =
                    field(name).strip().replace(".", "").replace("Rp", "").strip();
            if (digits.isEmpty()) {
                return 0;
            }
            if (!AMOUNT.matcher(digits).matches()) {
                reader.reject(name, label + " harus angka bulat dari 0 sampai 999.999.999, tanpa sen.");
                return 0;
            }
            return Integer.parseInt(digits);
        }

        private boolean ticked(String name) {
            return !field(name).isEmpty();
        }

        Tindakan tidakLengkap() {
            LocalDate tanggal = tanggal();
            List<String> kekurangan = words("kekurangan", "Kekurangan")
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            Optional<LocalDate> diterimaPemohon = field("diterima_pemohon").isBlank()
                    ? Optional.empty()
                    : reader.day(
                            "diterima_pemohon",
                            "Tanggal surat diterima pemohon",
                            field("diterima_pemohon"),
                            Optional.of(tanggal),
                            "tanggal surat, ");
            return finish(new Tindakan.NyatakanTidakLengkap(tanggal, kekurangan, diterimaPemohon));
        }

        Tindakan perpanjang() {
            LocalDate tanggal = tanggal();
            Optional<AlasanPerpanjangan> alasan = reader.choice(
                    "alasan_perpanjangan",
                    "Alasan perpanjangan",
                    field("alasan_perpanjangan"),
                    AlasanPerpanjangan.class);
            String uraian = words("uraian", "Uraian alasan");
            reader.finish();
            return new Tindakan.Perpanjang(tanggal, alasan.orElseThrow(), uraian);
        }

        Tindakan jawab() {
            LocalDate tanggal = tanggal();
            Optional<Hasil> hasil = reader.choice("hasil", "Keputusan", field("hasil"), Hasil.class);
            Optional<String> keterangan = optional("keterangan", "Keterangan");
            if (keterangan.isEmpty()) {
                hasil.filter(Hasil::perluKeterangan)
                        .ifPresent(it -> reader.reject(
                                "keterangan",
                                it == Hasil.DIALIHKAN
                                        ? "Sebutkan badan publik yang menguasai informasi itu."
                                        : "Jelaskan bagian mana yang tidak diberikan dan mengapa."));
            }
            Pemberitahuan pemberitahuan =
                    pemberitahuan(hasil.filter(it -> it == Hasil.DIALIHKAN).flatMap(it -> keterangan));
            if (hasil.isPresent() && !Penyelesaian.dalamPemberitahuan(hasil.get())) {
                reader.reject(
                        "hasil",
                        "Keputusan harus dikabulkan penuh, dikabulkan sebagian, belum dikuasai atau dialihkan.");
            }
            reader.finish();
            return new Tindakan.Jawab(
                    Penyelesaian.of(hasil.orElseThrow(), tanggal, Optional.empty(), keterangan), pemberitahuan);
        }

        private Pemberitahuan pemberitahuan(Optional<String> badanPublik) {
            int waktu = amount("waktu", "Waktu penyediaan");
            return new Pemberitahuan(
                    badanPublik,
                    ticked("softcopy"),
                    ticked("hardcopy"),
                    amount("biaya_salinan", "Biaya per lembar"),
                    amount("lembar", "Jumlah lembar"),
                    amount("biaya_pengiriman", "Biaya pengiriman"),
                    amount("biaya_lain", "Biaya lain"),
                    optional("cara_bayar", "Cara pembayaran"),
                    field("waktu").isBlank() ? Optional.empty() : Optional.of(waktu),
                    optional("penghitaman", "Penghitaman"));
        }

        Tindakan usulkan() {
            LocalDate tanggal = tanggal();
            Optional<AlasanPenolakan> alasan =
                    reader.choice("alasan", "Alasan penolakan", field("alasan"), AlasanPenolakan.class);
            String informasi = words("informasi", "Informasi yang dikecualikan");
            String konsekuensi = words("konsekuensi", "Pertimbangan tertulis");
            Optional<String> undangUndang = optional("undang_undang", "Undang-undang");
            if (undangUndang.isEmpty()
                    && alasan.filter(AlasanPenolakan::perluKeterangan).isPresent()) {
                reader.reject("undang_undang", "Sebutkan undang-undang dan pasal yang melarang informasi itu dibuka.");
            }
            Optional<String> uji = optional("uji_konsekuensi", "Lembar uji konsekuensi");
            Optional<String> keputusan = optional("sk_pengecualian", "SK pengecualian");
            reader.finish();
            return new Tindakan.UsulkanPenolakan(
                    tanggal, alasan.orElseThrow(), informasi, konsekuensi, undangUndang, uji, keputusan);
        }

        Tindakan setujui() {
            String atasan = reader.line("atasan", "Nama Atasan PPID", field("atasan"), 200);
            reader.require("atasan", "Nama Atasan PPID", atasan);
            String jabatan = reader.line("jabatan", "Jabatan", field("jabatan"), 200);
            reader.require("jabatan", "Jabatan", jabatan);
            String nomor = reader.line("nomor", "Nomor persetujuan", field("nomor"), 100);
            return finish(new Tindakan.SetujuiPenolakan(tanggal(), atasan, jabatan, StoredText.optional(nomor)));
        }

        Tindakan berikan() {
            LocalDate tanggal = tanggal();
            Optional<CaraMengirim> cara = reader.choice("cara", "Cara memberikan", field("cara"), CaraMengirim.class);
            int dibayar = amount("dibayar", "Biaya yang dibayar");
            Optional<String> caraBayar = optional("cara_bayar", "Cara pembayaran");
            Optional<String> bukti = optional("bukti_bayar", "Bukti pembayaran");
            reader.finish();
            return new Tindakan.Berikan(tanggal, cara.orElseThrow(), dibayar, caraBayar, bukti);
        }

        Tindakan limpahkan() {
            LocalDate tanggal = tanggal();
            Optional<Skpd> ke = daftarSkpd.find(field("skpd").strip());
            if (ke.filter(unit -> unit.berlakuSampai().isEmpty()).isEmpty()) {
                reader.reject("skpd", "SKPD penerima harus dipilih dari daftar, yaitu SKPD yang masih ada.");
            } else if (ke.get().id().equals(permohonan.skpd())) {
                reader.reject("skpd", "Permohonan ini sudah milik SKPD itu; pilih SKPD lain.");
            }
            String alasan = words("alasan", "Alasan");
            reader.finish();
            return new Tindakan.Limpahkan(
                    tanggal,
                    ke.map(Skpd::id).orElse(new UUID(0, 0)),
                    ke.orElseThrow().kode(),
                    alasan);
        }

        Tindakan perbaiki() {
            Optional<LocalDate> diterima =
                    reader.day("diterima", "Tanggal diterima", field("diterima"), Optional.empty(), "");
            daftarSkpd
                    .halangan(
                            daftarSkpd.find(permohonan.skpd()),
                            diterima.filter(hari -> !hari.equals(permohonan.diterima())))
                    .ifPresent(halangan -> reader.reject("diterima", halangan));
            Optional<Jalur> jalur = reader.choice("jalur", "Jalur", field("jalur"), Jalur.class);
            Optional<JenisPemohon> jenis =
                    reader.choice("jenis_pemohon", "Jenis pemohon", field("jenis_pemohon"), JenisPemohon.class);
            String rincian = reader.lines("rincian", "Informasi yang diminta", field("rincian"), IsianReader.RINCIAN);
            reader.require("rincian", "Informasi yang diminta", rincian);
            Optional<String> tujuan = optional("tujuan", "Tujuan penggunaan");
            String alasan = words("alasan", "Alasan perbaikan");
            reader.finish();
            PerbaikanIsian menjadi = new PerbaikanIsian(
                    diterima.orElseThrow(), jalur.orElseThrow(), jenis.orElseThrow(), rincian, tujuan);
            return new Tindakan.Perbaiki(LocalDate.now(clock), menjadi, alasan);
        }
    }
}
