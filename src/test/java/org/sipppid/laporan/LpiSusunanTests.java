package org.sipppid.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.akun.Petugas;
import org.sipppid.arsip.Arsip;
import org.sipppid.arsip.DaftarArsip;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.cetak.PdfReadBack;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.skpd.DaftarPerubahan;
import org.sipppid.skpd.DaftarPerubahan.Keputusan;
import org.sipppid.skpd.DaftarPerubahan.Sebutan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.Susunan.Pohon;

/** A report by the tree of then and by that of today, and what later decrees do to one that is enacted: nothing. */
@Tag("laporan")
class LpiSusunanTests {

    private static final Periode FIRST = Periode.semester(2026, 1);
    private static final Cakupan THEN = new Cakupan(FIRST, Optional.empty());
    private static final Cakupan TODAY = new Cakupan(FIRST, Optional.empty(), Pohon.SEKARANG);

    private final TestDatabase database = TestDatabase.create();
    private final LaporanPelayanan laporan = LaporanFixture.laporan(database);
    private final DaftarArsip daftarArsip = new DaftarArsip(database.jdbc());
    private final DaftarPerubahan perubahan = new DaftarPerubahan(database.jdbc(), new DaftarSkpd(database.jdbc()));

    /** Three requests of Dinkes, two of Dinsos and one of DPUPR; the first two become one in July. */
    @BeforeEach
    void receiveAndMerge() {
        enter("DINKES", 3);
        enter("DINSOS", 2);
        enter("DPUPR", 1);
        database.sealer().sealAll();
        merge(LocalDate.of(2026, 7, 1), "DINKESOS", "Dinkesos", "DINKES", "DINSOS");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void enter(String kode, int n) {
        RegisterPermohonan register = PermohonanFixture.register(database);
        Skpd unit = unit(kode);
        for (int i = 0; i < n; i++) {
            LocalDate day = LocalDate.of(2026, 3, 2).plusDays(i);
            write(() -> register.catat(UUID.randomUUID(), PermohonanFixture.aRequest(unit, day)));
        }
    }

    private Skpd unit(String kode) {
        return PermohonanFixture.skpd(database, kode);
    }

    private <T> T write(Supplier<T> work) {
        return database.transactions().write(PermohonanFixture.UTAMA, work);
    }

    private static Keputusan decree(LocalDate tanggal) {
        return new Keputusan(UUID.randomUUID(), tanggal, "Perda 3/2026");
    }

    private void merge(LocalDate tanggal, String kode, String singkatan, String... lama) {
        List<Skpd> ending = java.util.Arrays.stream(lama).map(this::unit).toList();
        write(() ->
                perubahan.gabung(decree(tanggal), ending, new Sebutan(kode, "Dinas " + singkatan, singkatan, "dinas")));
    }

    private void rename(String kode, LocalDate tanggal, String singkatan) {
        database.transactions().write(PermohonanFixture.UTAMA, () -> {
            perubahan.ubah(decree(tanggal), unit(kode), new Sebutan(kode, "Dinas " + singkatan, singkatan, "dinas"));
        });
    }

    private Arsip tetapkan(Cakupan cakupan, Optional<UUID> menggantikan) {
        Petugas utama = LaporanFixture.utama(database);
        UUID id = UUID.randomUUID();
        laporan.tetapkan(id, cakupan, LaporanFixture.SIGNATORY, utama, utama.actor("uji"), menggantikan);
        return read(() -> daftarArsip.find(id)).orElseThrow();
    }

    private <T> T read(Supplier<T> work) {
        return database.transactions().read(PermohonanFixture.UTAMA, work);
    }

    private String text(byte[] pdf) {
        return new PdfReadBack(pdf).text().replaceAll("\\s+", " ");
    }

    private String frozenText(Arsip arsip) {
        return text(read(() -> daftarArsip.pdf(arsip.id())));
    }

    private String draftText(Cakupan cakupan) {
        return text(laporan.draf(cakupan, LaporanFixture.SIGNATORY, Optional.empty()));
    }

    private List<String> examine() {
        PemeriksaanLaporan examination =
                new PemeriksaanLaporan(daftarArsip, new DaftarSkpd(database.jdbc()), LaporanFixture.counter(database));
        return database.transactions()
                .read(Actor.program(Actor.Role.PERIKSA, "uji"), examination::periksa)
                .temuan();
    }

    @Test
    void bothTreesHaveTheWholeAndSayWhichTheyAre() {
        String then = draftText(THEN);
        assertThat(then)
                .contains("menurut susunan SKPD pada saat diterima", "pada 30 Juni 2026")
                .containsPattern("Dinkes (- )+3 3")
                .containsPattern("Dinsos (- )+2 2")
                .doesNotContain("Dinkesos");
        String today = draftText(TODAY);
        assertThat(today)
                .contains("menurut susunan SKPD sekarang, pada 23 November 2026")
                .contains("Dinkesos memuat Dinkes dan Dinsos.")
                .containsPattern("Dinkesos (- )+5 5")
                .containsPattern("DPUPR (- )+1 1")
                .doesNotContainPattern("Dinkes (- )+3 3");
        for (String text : List.of(then, today)) {
            assertThat(text).containsPattern("Jumlah (- )+6 6").contains("3 dari 45 SKPD mencatat permohonan");
        }
    }

    @Test
    void aReportThatIsEnactedKeepsItsTreeAndItsNames() {
        Arsip arsip = tetapkan(TODAY, Optional.empty());
        byte[] pdf = read(() -> daftarArsip.pdf(arsip.id()));
        String data = read(() -> daftarArsip.data(arsip.id()));
        assertThat(examine()).isEmpty();

        merge(
                LocalDate.of(2026, 8, 1),
                "RAYA",
                "Raya",
                "DINKESOS",
                "DPUPR"); // dated before the report, decided after it
        rename("RAYA", LocalDate.of(2026, 9, 1), "Agung");

        assertThat(examine()).isEmpty();
        assertThat(read(() -> daftarArsip.pdf(arsip.id()))).isEqualTo(pdf);
        assertThat(frozenText(arsip)).contains("Dinkesos memuat").doesNotContain("Raya", "Agung");
        assertThat(draftText(TODAY)).contains("Agung memuat").doesNotContain("Dinkesos memuat Dinkes dan Dinsos.");

        Arsip later = tetapkan(THEN, Optional.of(arsip.id()));
        assertThat(read(() -> daftarArsip.data(later.id()))).isNotEqualTo(data).contains("\"pohon\":\"saat_diterima\"");
        assertThat(examine()).isEmpty();
    }

    @Test
    void theExaminationFindsWhoeverChangesTheTreeOfAFrozenReport() {
        Arsip arsip = tetapkan(TODAY, Optional.empty());
        String data = read(() -> daftarArsip.data(arsip.id()));
        assertThat(data).contains("\"tempat\":{\"DINKES\":\"DINKESOS\",\"DINSOS\":\"DINKESOS\"}");
        replace(arsip, "\"DINSOS\":\"DINKESOS\"", "\"DINSOS\":\"DPUPR\"");
        assertThat(examine()).singleElement().asString().contains(arsip.nomor());
    }

    @Test
    void aReportOfBeforeThereWasAChoiceIsStillProven() {
        Arsip arsip = tetapkan(THEN, Optional.empty());
        String data = read(() -> daftarArsip.data(arsip.id()));
        int start = data.indexOf(",\"susunan\":{");
        String last = "\"tempat\":{}}";
        int end = data.indexOf(last, start) + last.length();
        replace(arsip, data.substring(start, end), "");
        replace(arsip, "\"skema\":4", "\"skema\":3");
        String old = read(() -> daftarArsip.data(arsip.id()));
        assertThat(old).doesNotContain("susunan", "saat_diterima").contains("\"skema\":3");
        merge(LocalDate.of(2026, 8, 1), "RAYA", "Raya", "DINKESOS", "DPUPR");
        assertThat(examine()).isEmpty();
        replace(arsip, "\"diterima\":6", "\"diterima\":7");
        assertThat(examine()).hasSize(1);
    }

    private void replace(Arsip arsip, String from, String to) {
        database.asOwner("alter table arsip disable trigger beku; update arsip set data = replace(data, '" + from
                + "', '" + to + "') where nomor = '" + arsip.nomor() + "'");
    }

    @Test
    void anOldPeriodKeepsItsNames() {
        Arsip enacted = tetapkan(new Cakupan(FIRST, Optional.of(unit("DPUPR"))), Optional.empty());
        String old = unit("DPUPR").nama();
        rename("DPUPR", LocalDate.of(2026, 8, 1), "Karya");

        assertThat(frozenText(enacted)).contains(old).doesNotContain("Dinas Karya");
        assertThat(examine()).isEmpty();
        assertThat(draftText(THEN)).containsPattern("DPUPR (- )+1 1").doesNotContain("Karya");
        assertThat(draftText(new Cakupan(Periode.semester(2026, 2), Optional.empty())))
                .contains("Karya");
        assertThat(draftText(TODAY)).containsPattern("Karya (- )+1 1");
    }
}
