package org.sipppid.surat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sipppid.audit.Pemeriksaan;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.cetak.PdfReadBack;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.kop.Kop;
import org.sipppid.skpd.kop.KopSurat;
import org.sipppid.skpd.nomor.Pola;
import org.sipppid.skpd.nomor.PolaNomor;
import org.sipppid.surat.naskah.JenisSurat;
import org.sipppid.surat.naskah.Naskah;
import org.springframework.dao.DataAccessException;

/** Letters are issued once, numbered without a gap, hidden from the database, and the same on every reprint. */
class DaftarSuratTests {

    private final TestDatabase database = TestDatabase.create();
    private final DaftarSurat daftar = SuratFixture.daftar(database);
    private final Skpd own = PermohonanFixture.skpd(database, "DPUPR");
    private final Skpd other = PermohonanFixture.skpd(database, "DLHK");

    @AfterEach
    void close() {
        database.close();
    }

    private Permohonan aRequest(Skpd skpd) {
        return write(
                skpd,
                () -> PermohonanFixture.register(database)
                        .catat(UUID.randomUUID(), PermohonanFixture.aRequest(skpd, NaskahFixture.HARI)));
    }

    private <T> T write(Skpd skpd, java.util.function.Supplier<T> work) {
        return database.transactions().write(PermohonanFixture.officer(skpd), work);
    }

    private static SuratBaru aLetter(JenisSurat jenis, Permohonan about, Skpd skpd) {
        Naskah naskah = NaskahFixture.lengkap().stream()
                .filter(it -> it.jenis() == jenis)
                .findFirst()
                .orElseThrow();
        Perihal perihal = new Perihal(Perihal.Jenis.PERMOHONAN, about.id(), about.nomor(), about.versi());
        return new SuratBaru(UUID.randomUUID(), naskah, perihal, skpd, NaskahFixture.HARI, Optional.empty());
    }

    private static SuratBaru replacing(SuratBaru letter, Surat old) {
        return new SuratBaru(
                UUID.randomUUID(),
                letter.naskah(),
                letter.perihal(),
                letter.skpd(),
                letter.tanggal(),
                Optional.of(old.id()));
    }

    private Surat issue(SuratBaru baru) {
        return write(baru.skpd(), () -> daftar.terbitkan(baru));
    }

    private byte[] print(Surat surat, Skpd skpd) {
        return write(skpd, () -> daftar.cetak(surat));
    }

    private long count(String from) {
        return database.transactions()
                .read(
                        Actor.program(Actor.Role.UTAMA, "uji"),
                        () -> database.jdbc()
                                .sql("select count(*) from " + from)
                                .query(Long.class)
                                .single());
    }

    @Test
    void numbersAreGaplessWithinDeskSeriesAndYear() {
        assertThat(issue(aLetter(JenisSurat.PEMBERITAHUAN, aRequest(own), own)).nomor())
                .contains("001/SURAT/DPUPR/XI/2026");
        assertThatThrownBy(() -> write(own, () -> {
                    daftar.terbitkan(aLetter(JenisSurat.PERPANJANGAN, aRequest(own), own));
                    throw new IllegalStateException("the act fails");
                }))
                .hasMessage("the act fails");
        assertThat(issue(aLetter(JenisSurat.TIDAK_LENGKAP, aRequest(own), own)).nomor())
                .contains("002/SURAT/DPUPR/XI/2026");
        assertThat(issue(aLetter(JenisSurat.PENOLAKAN, aRequest(own), own)).nomor())
                .contains("001/SK/DPUPR/XI/2026");
        assertThat(issue(aLetter(JenisSurat.PEMBERITAHUAN, aRequest(other), other))
                        .nomor())
                .contains("001/SURAT/DLHK/XI/2026");
        assertThat(issue(aLetter(JenisSurat.FORMULIR_PERMINTAAN, aRequest(own), own))
                        .nomor())
                .isEmpty();
    }

    @Test
    void looksAsTheDeskChose() {
        write(own, () -> {
            new PolaNomor(database.jdbc())
                    .tetapkan(
                            "surat",
                            Optional.of(own),
                            new Pola("{klasifikasi}/{urut}/{unit}/{tahun}", Optional.of("500.12.18.1")));
            new KopSurat(database.jdbc(), new DaftarSkpd(database.jdbc()))
                    .tetapkan(
                            Optional.of(own),
                            new Kop("Pemerintah Contoh", "Dinas Contoh", List.of("Jalan Kop 5"), Optional.empty()));
            return true;
        });
        Surat surat = issue(aLetter(JenisSurat.PEMBERITAHUAN, aRequest(own), own));
        assertThat(new PdfReadBack(print(surat, own)).text())
                .contains("PEMERINTAH CONTOH", "DINAS CONTOH", "Jalan Kop 5", "Nomor: 500.12.18.1/1/DPUPR/2026");
    }

    @Test
    void manyAtOnceGetOneNumberEach() {
        List<SuratBaru> letters = IntStream.range(0, 8)
                .mapToObj(i -> aLetter(JenisSurat.TIDAK_LENGKAP, aRequest(own), own))
                .toList();
        List<String> numbers = letters.parallelStream()
                .map(letter -> issue(letter).nomor().orElseThrow())
                .sorted()
                .toList();
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 8)
                        .mapToObj(i -> "00" + i + "/SURAT/DPUPR/XI/2026")
                        .toList());
    }

    @Test
    void aReprintIsTheSameBytesAndIsRecorded() {
        Surat surat = issue(aLetter(JenisSurat.PEMBERITAHUAN, aRequest(own), own));

        byte[] first = print(surat, own);

        assertThat(print(surat, own)).isEqualTo(first);
        assertThat(new PdfReadBack(first).text()).contains("001/SURAT/DPUPR/XI/2026", "Contoh Pemohon Lengkap");
        assertThat(count("jejak where tindakan = 'cetak surat' and objek = '001/DPUPR/XI/2026'"
                        + " and rincian = 'Pemberitahuan tertulis Nomor 001/SURAT/DPUPR/XI/2026'"))
                .isEqualTo(2);
        assertThat(count("jejak where tindakan = 'terbitkan surat'")).isEqualTo(1);
        assertThat(count("jejak j where j::text ilike '%Contoh Pemohon%'")).isZero();
    }

    @Test
    void theDatabaseAloneNamesNobody() { // UU 27/2022 Ps 35
        Surat surat = issue(aLetter(JenisSurat.FORMULIR_PERMINTAAN, aRequest(own), own));
        byte[] stored = database.transactions()
                .read(
                        PermohonanFixture.officer(own),
                        () -> database.jdbc()
                                .sql("select sandi from surat_isi where surat = :id")
                                .param("id", surat.id())
                                .query((row, n) -> row.getBytes(1))
                                .single());
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF", "/Type");
        assertThat(count("surat s where s::text ilike '%Contoh%'")).isZero();
    }

    @Test
    void theSameFormSentTwiceIsOneLetter() {
        SuratBaru letter = aLetter(JenisSurat.PEMBERITAHUAN, aRequest(own), own);
        assertThat(issue(letter)).isEqualTo(issue(letter));
        assertThat(count("surat")).isEqualTo(1);
    }

    @Test
    void aLetterIsMendedByOneThatNamesWhatItReplaces() {
        SuratBaru letter = aLetter(JenisSurat.PEMBERITAHUAN, aRequest(own), own);
        Surat old = issue(letter);
        SuratBaru again = new SuratBaru(
                UUID.randomUUID(), letter.naskah(), letter.perihal(), own, letter.tanggal(), Optional.empty());
        assertThatThrownBy(() -> issue(again))
                .isInstanceOf(SuratDitolak.class)
                .hasMessageContaining("001/SURAT/DPUPR/XI/2026 sudah terbit");

        Surat now = issue(replacing(letter, old));

        assertThat(new PdfReadBack(print(now, own)).text())
                .contains("Menggantikan Pemberitahuan tertulis Nomor 001/SURAT/DPUPR/XI/2026 tanggal 23 November 2026");
        assertThat(now.berlaku()).isTrue();
        assertThat(write(own, () -> daftar.find(old.id())).orElseThrow().pengganti())
                .contains(now.id());
        assertThatThrownBy(() -> issue(replacing(letter, old)))
                .isInstanceOf(SuratDitolak.class)
                .hasMessageContaining("muat ulang");
    }

    @Test
    void anotherUnitSeesNoneAndIssuesNone() {
        Surat surat = issue(aLetter(JenisSurat.PEMBERITAHUAN, aRequest(own), own));

        assertThat(write(other, () -> daftar.find(surat.id()))).isEmpty();
        assertThat(write(
                        other,
                        () -> daftar.tentang(
                                Perihal.Jenis.PERMOHONAN, surat.perihal().id())))
                .isEmpty();
        assertThatThrownBy(() -> print(surat, other)).isInstanceOf(DataAccessException.class);
        Permohonan theirs = aRequest(own);
        assertThatThrownBy(() -> write(other, () -> daftar.terbitkan(aLetter(JenisSurat.TANDA_TERIMA, theirs, own))))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> write(other, () -> daftar.terbitkan(aLetter(JenisSurat.TANDA_TERIMA, theirs, other))))
                .hasStackTraceContaining("bukan tentang permohonan SKPD-nya");
    }

    @Test
    void nobodyChangesALetter() {
        issue(aLetter(JenisSurat.TANDA_TERIMA, aRequest(own), own));
        for (String sql : List.of(
                "update surat set tanggal = tanggal",
                "delete from surat_isi",
                "update surat_isi set sandi = ''",
                "truncate surat cascade")) {
            assertThatThrownBy(() -> database.asOwner(sql)).hasStackTraceContaining("tidak pernah diubah");
        }
    }

    @Test
    void theExaminationFindsWhatWasTamperedWith() {
        issue(aLetter(JenisSurat.PEMBERITAHUAN, aRequest(own), own));
        issue(aLetter(JenisSurat.TANDA_TERIMA, aRequest(own), own));
        database.sealer().sealAll();
        assertThat(examine().temuan()).isEmpty();
        assertThat(examine().diperiksa()).isEqualTo("2 surat");

        database.asOwner("alter table surat disable trigger beku; alter table surat_isi disable trigger beku;"
                + " update surat_isi set sandi = '\\x00' where surat = (select id from surat where urut = 1);"
                + " update surat set tanggal = tanggal + 1 where jenis = 'tanda_terima';"
                + " update penomoran set terakhir = 2 where jenis = 'surat'");

        assertThat(examine().temuan())
                .containsExactlyInAnyOrder(
                        "Surat 001/SURAT/DPUPR/XI/2026: isinya berubah atau tidak ada.",
                        "Surat tanda_terima untuk 002/DPUPR/XI/2026 berbeda dari yang disegel.",
                        "Nomor surat KALBAR:DPUPR seri surat tahun 2026: diterbitkan 2, tersimpan 1.");
    }

    private Pemeriksaan.Hasil examine() {
        return database.transactions()
                .read(Actor.program(Actor.Role.PERIKSA, "uji"), () -> new PemeriksaanSurat(database.jdbc()).periksa());
    }
}
