package org.sipppid.surat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.cetak.PaperTemplate;
import org.sipppid.cetak.PdfPrinter;
import org.sipppid.cetak.PdfReadBack;
import org.sipppid.cetak.VeraPdf;
import org.sipppid.skpd.kop.Kop;
import org.sipppid.skpd.kop.Logo;
import org.sipppid.skpd.kop.LogoFixture;
import org.sipppid.surat.naskah.FormulirKeberatan;
import org.sipppid.surat.naskah.FormulirPermintaan;
import org.sipppid.surat.naskah.JenisSurat;
import org.sipppid.surat.naskah.Naskah;
import org.sipppid.surat.naskah.PemberitahuanTertulis;
import org.sipppid.surat.naskah.PemberitahuanTertulis.Biaya;
import org.sipppid.surat.naskah.Pilihan;
import org.sipppid.surat.naskah.SkPenolakan;
import org.sipppid.surat.naskah.TandaTangan;
import org.sipppid.surat.naskah.TanggapanKeberatan;
import org.sipppid.web.Format;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every letter and form, read back from its file: what its record holds is on paper, and nothing else. */
class SuratPrintTests {

    private static final Instant MADE = Instant.parse("2026-11-23T07:02:11Z");
    private static final Format FORMAT = new Format(TestDatabase.CLOCK);
    private static final SuratPrinter PRINTER = new SuratPrinter(new PaperTemplate(), new PdfPrinter(), FORMAT);

    private static final Set<JenisSurat> WITH_OCCUPATION = EnumSet.of(
            JenisSurat.FORMULIR_PERMINTAAN,
            JenisSurat.TANDA_TERIMA,
            JenisSurat.FORMULIR_KEBERATAN,
            JenisSurat.TANDA_TERIMA_KEBERATAN);

    private static byte[] print(Naskah naskah) {
        Bingkai bingkai = new Bingkai(
                new Kop(
                        "Pemerintah Provinsi Kalimantan Barat",
                        "Dinas Pekerjaan Umum dan Penataan Ruang",
                        List.of("Jalan Contoh 1, Pontianak"),
                        Optional.of(new Logo(LogoFixture.png(200, 240)))),
                naskah.jenis()
                        .seri()
                        .map(seri -> "003/" + seri + "/DPUPR/XI/2026")
                        .or(naskah::nomor),
                "Pontianak",
                NaskahFixture.HARI,
                Optional.empty(),
                Optional.empty());
        return PRINTER.print(naskah, bingkai, "contoh", MADE);
    }

    private static PdfReadBack read(Naskah naskah) {
        return new PdfReadBack(print(naskah));
    }

    /** Lines break where they will, so nothing is compared by its spaces. */
    private static String squeeze(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }

    @Example
    void everyLetterIsArchivalAndAccessible() throws Exception {
        for (Naskah naskah : (Iterable<Naskah>)
                Stream.concat(NaskahFixture.lengkap().stream(), NaskahFixture.kosong().stream())::iterator) {
            byte[] pdf = print(naskah);
            assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFA_3_A))
                    .as("%s", naskah.jenis())
                    .isEmpty();
            assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFUA_1))
                    .as("%s", naskah.jenis())
                    .isEmpty();
        }
    }

    @Example
    void everyKindHasItsLetter() {
        assertThat(NaskahFixture.lengkap()).extracting(Naskah::jenis).containsExactlyInAnyOrder(JenisSurat.values());
        assertThat(NaskahFixture.kosong()).extracting(Naskah::jenis).containsExactlyInAnyOrder(JenisSurat.values());
    }

    @Example
    void theSameLetterPrintedAgainIsTheSameBytes() {
        for (Naskah naskah : NaskahFixture.lengkap()) {
            assertThat(print(naskah)).as("%s", naskah.jenis()).isEqualTo(print(naskah));
        }
    }

    @Example
    void fitsOnItsPages() {
        for (Naskah naskah : NaskahFixture.lengkap()) {
            assertThat(read(naskah).pages())
                    .as("%s", naskah.jenis())
                    .isEqualTo(naskah.jenis() == JenisSurat.FORMULIR_PERMINTAAN ? 2 : 1);
        }
    }

    @Example
    void theFormOfARequestIsLampiranSix() { // P21 Ps 29(5), Lampiran VI
        PdfReadBack form = read(NaskahFixture.lengkap().get(0));
        assertThat(form.fields())
                .extracting(PdfReadBack.Field::label, PdfReadBack.Field::value)
                .containsExactly(
                        tuple("No. pendaftaran*", ": 016/DPUPR/XI/2026"),
                        tuple("Nama", ": Contoh Pemohon Lengkap"),
                        tuple("Alamat", ": Jalan Rekaan Raya 7, Pontianak"),
                        tuple("Pekerjaan", ": Peneliti rekaan"),
                        tuple("No. telepon/surel", ": 0812-0000-0001 / pemohon@contoh.example"));
        assertThat(form.text()).contains("√ Mendapatkan salinan (softcopy)", "√ Surel");
        assertThat(form.text().replaceAll("\\s+", " "))
                .contains("(rangkap dua)", "10 (sepuluh) hari kerja", "VI. ", "14 (empat belas) hari kerja");
    }

    @Example
    void theWrittenNoticeIsLampiranSeven() { // P21 Ps 31(4), Lampiran VII
        assertThat(read(NaskahFixture.lengkap().get(3)).fields())
                .extracting(PdfReadBack.Field::label, field -> squeeze(field.value()))
                .containsExactly(
                        tuple("Tanggal permintaan", squeeze(": 9 November 2026")),
                        tuple("No. pendaftaran", squeeze(": 016/DPUPR/XI/2026")),
                        tuple("Nama", squeeze(": Contoh Pemohon Lengkap")),
                        tuple("Alamat", squeeze(": Jalan Rekaan Raya 7, Pontianak")),
                        tuple("No. telepon/surel", squeeze(": 0812-0000-0001 / pemohon@contoh.example")),
                        tuple("Keputusan", squeeze(": Dikabulkan sebagian: nomor rekening tidak diberikan")),
                        tuple("Penguasaan Informasi Publik*", squeeze("√KamiBadan Publik lain, yaitu ………………")),
                        tuple(
                                "Bentuk fisik yang tersedia*",
                                squeeze("√Softcopy (termasuk rekaman)√Hardcopy/salinan tertulis")),
                        tuple(
                                "Biaya yang dibutuhkan**",
                                squeeze("√Penyalinan Rp500 x 24 lembar = Rp12.000√Pengiriman Rp15.000√Lain-lain Rp2.500"
                                        + "Jumlah Rp29.500 (dua puluh sembilan ribu lima ratus rupiah)"
                                        + "Cara pembayaran: tunai di loket, dengan tanda terima")),
                        tuple("Waktu penyediaan", squeeze("3 (tiga) hari kerja")),
                        tuple(
                                "Penjelasan penghitaman/pengaburan informasi yang diminta*** (tambahkan kertas bila perlu)",
                                squeeze("Nomor rekening dihitamkan: Pasal 17 huruf h angka 3 UU KIP.")));
    }

    @Example
    void aCostKnownByHalfHasNoSum() { // P21 Ps 37: a sum that is too small would be a promise
        Biaya half = new Biaya(Optional.of(500), Optional.empty(), Optional.of(1_000), Optional.empty());
        assertThat(half.jumlah()).isEmpty();
        assertThat(new Biaya(Optional.empty(), Optional.empty(), Optional.of(1_000), Optional.empty()).jumlah())
                .contains(1_000L);
        assertThat(new Biaya(Optional.of(2_000_000), Optional.of(2_000), Optional.empty(), Optional.empty()).jumlah())
                .contains(4_000_000_000L);
    }

    @Example
    void anObjectionThatWasNotFiledInPersonHasOneSignature() { // P21 Lampiran X
        assertThat(read(NaskahFixture.kosong().get(6)).text()).doesNotContain("Petugas Informasi");
        assertThat(read(NaskahFixture.lengkap().get(6)).text()).contains("Petugas Informasi (penerima keberatan)");
    }

    @Example
    void noLetterClaimsASignatureThatItDoesNotBear() { // ITE 11: a print for wet ink
        for (Naskah naskah : NaskahFixture.lengkap()) {
            assertThat(read(naskah).text())
                    .doesNotContainIgnoringCase("BSrE")
                    .doesNotContainIgnoringCase("secara elektronik")
                    .doesNotContainIgnoringCase("sertifikat");
        }
    }

    @Example
    void citesTheLawOfItsOwnDay() { // P21 Ps 63
        assertThat(JenisSurat.PEMBERITAHUAN.dasar(LocalDate.of(2021, 6, 29)))
                .contains("Peraturan Komisi Informasi Nomor 1 Tahun 2010")
                .noneMatch(rule -> rule.contains("Tahun 2021"));
        assertThat(JenisSurat.PEMBERITAHUAN.dasar(LocalDate.of(2021, 6, 30)))
                .contains("Peraturan Komisi Informasi Nomor 1 Tahun 2021 Pasal 31 ayat (4) dan Lampiran VII")
                .noneMatch(rule -> rule.contains("Tahun 2010"));
        assertThat(squeeze(read(NaskahFixture.lengkap().get(3)).text()))
                .contains(squeeze("Dasar: " + String.join("; ", JenisSurat.PEMBERITAHUAN.dasar(NaskahFixture.HARI))));
    }

    /** A letter of any kind in which each part is given or left out. */
    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void whatIsGivenIsPrintedAndWhatIsLeftOutIsNot(@ForAll @IntRange(max = 8) int kind, @ForAll long chosen)
            throws ReflectiveOperationException {
        Naskah full = NaskahFixture.lengkap().get(kind);
        Naskah empty = NaskahFixture.kosong().get(kind);
        RecordComponent[] parts = full.getClass().getRecordComponents();
        Random random = new Random(chosen);
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = parts[i].getAccessor().invoke(random.nextBoolean() ? full : empty);
        }
        Naskah mixed = (Naskah) full.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new))
                .newInstance(values);

        String paper = squeeze(read(mixed).text());

        List<String> given =
                words(mixed).filter(word -> !unprinted(mixed, word)).toList();
        assertThat(given)
                .allSatisfy(word -> assertThat(count(paper, word)).as(word).isEqualTo(signs(mixed, word) ? 2 : 1));
        assertThat(words(full).filter(word -> !given.contains(word)))
                .allSatisfy(word -> assertThat(paper).doesNotContain(squeeze(word)));
        assertThat(count(paper, "√")).isEqualTo(ticks(mixed) + (paper.contains("tanda(√)") ? 1 : 0));
    }

    /** The words that a letter's record brings with it, as they stand on paper. */
    private static Stream<String> words(Object part) throws ReflectiveOperationException {
        if (part instanceof Optional<?> maybe) {
            return maybe.isPresent() ? words(maybe.get()) : Stream.empty();
        }
        if (part instanceof List<?> list) {
            Stream<String> all = Stream.empty();
            for (Object one : list) {
                all = Stream.concat(all, words(one));
            }
            return all;
        }
        if (part instanceof Pilihan) {
            return Stream.empty(); // a box is on the form whether it is ticked or not
        }
        if (part instanceof TandaTangan sign) {
            return Stream.of(sign.nama(), sign.pangkat(), sign.nip()).flatMap(Optional::stream);
        }
        if (part instanceof Biaya biaya) {
            return biaya.jumlah().map(FORMAT::rupiahTerbilang).stream();
        }
        if (part instanceof Record record) {
            Stream<String> all = Stream.empty();
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                all = Stream.concat(all, words(component.getAccessor().invoke(record)));
            }
            return all;
        }
        return part instanceof String text && text.length() > 1 ? Stream.of(text) : Stream.empty();
    }

    /** What a record brings and this letter's form has no room for. */
    private static boolean unprinted(Naskah naskah, String word) {
        if (Optional.of(word).equals(NaskahFixture.PEMOHON.pekerjaan())) {
            return !WITH_OCCUPATION.contains(naskah.jenis());
        }
        if (naskah instanceof FormulirKeberatan) {
            return Optional.of(word).equals(NaskahFixture.PETUGAS.nip());
        }
        return naskah instanceof TanggapanKeberatan
                && Stream.of(NaskahFixture.KUASA.alamat(), NaskahFixture.KUASA.kontak())
                        .anyMatch(Optional.of(word)::equals);
    }

    /** Whoever signs a form is named in it and under it. */
    private static boolean signs(Naskah naskah, String word) {
        return naskah instanceof FormulirPermintaan form
                        && form.pemohon().nama().equals(Optional.of(word))
                || naskah instanceof FormulirKeberatan objection
                        && objection.pengaju().equals(Optional.of(word));
    }

    private static int ticks(Naskah naskah) throws ReflectiveOperationException {
        if (naskah instanceof PemberitahuanTertulis notice) {
            return (int) Stream.of(
                            notice.dikuasaiKami().isPresent(),
                            notice.softcopy(),
                            notice.hardcopy(),
                            notice.biaya().perLembar().isPresent(),
                            notice.biaya().pengiriman().isPresent(),
                            notice.biaya().lainLain().isPresent(),
                            notice.belumDikuasai(),
                            notice.belumDidokumentasikan())
                    .filter(chosen -> chosen)
                    .count();
        }
        if (naskah instanceof SkPenolakan refusal) {
            return (int) Stream.of(refusal.huruf(), refusal.pasalLain())
                    .flatMap(Optional::stream)
                    .count();
        }
        int ticks = 0;
        for (RecordComponent component : naskah.getClass().getRecordComponents()) {
            if (component.getAccessor().invoke(naskah) instanceof List<?> boxes) {
                ticks += (int) boxes.stream()
                        .filter(box -> box instanceof Pilihan choice && choice.dipilih())
                        .count();
            }
        }
        return ticks;
    }

    private static int count(String paper, String word) {
        return paper.split(Pattern.quote(squeeze(word)), -1).length - 1;
    }
}
