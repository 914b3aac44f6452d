package org.sipppid.masukan.cocok.putusan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.basisdata.Actor;
import org.sipppid.kalender.Periode;
import org.sipppid.masukan.cocok.Beda;
import org.sipppid.masukan.cocok.BedaRuas;
import org.sipppid.masukan.cocok.DaftarPencocokan;
import org.sipppid.masukan.cocok.JenisBeda;
import org.sipppid.masukan.cocok.Pencocokan;
import org.sipppid.masukan.cocok.Ruas;
import org.sipppid.masukan.cocok.portion.PilihanBeda;
import org.sipppid.masukan.cocok.portion.PortionFixture;
import org.sipppid.masukan.cocok.portion.Putusan;
import org.sipppid.masukan.cocok.portion.PutusanDitolak;
import org.sipppid.masukan.impor.lembar.BerkasKeliru;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.Tahap;
import org.sipppid.permohonan.Tindakan;
import org.sipppid.skpd.DaftarPerubahan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;

/** What a comparison finds in each situation, and what becomes of our register when it is decided. */
@Tag("basisdata")
class PencocokanTests {

    private static final String A = "A/1,2026-03-02,Anggaran,surat,berjalan,,\n";
    private static final String B = "A/2,2026-03-03,Daftar aset,surat,dikabulkan_penuh,2026-03-09,sesuai\n";

    private static Permohonan own(CocokFixture cocok, LocalDate diterima) {
        return cocok.database
                .transactions()
                .write(
                        cocok.officer,
                        () -> cocok.register.catat(
                                UUID.randomUUID(), PermohonanFixture.aRequest(cocok.skpd, diterima)));
    }

    private static Permohonan read(CocokFixture cocok, UUID id) {
        return cocok.database
                .transactions()
                .read(PermohonanFixture.UTAMA, () -> cocok.register.find(id).orElseThrow());
    }

    private static void lakukan(CocokFixture cocok, Permohonan satu, Tindakan tindakan) {
        assertThat(cocok.database
                        .transactions()
                        .write(cocok.officer, () -> cocok.register.lakukan(satu.id(), satu.versi(), tindakan)))
                .isTrue();
    }

    private static String row(Permohonan satu, String rincian) {
        return satu.nomor() + "," + satu.diterima() + "," + rincian + ","
                + satu.jalur().kode() + ",berjalan,,\n";
    }

    @Test
    void ourOwnNumberIsFoundAndAMendedEntryKeepsItsStage() {
        try (CocokFixture cocok = new CocokFixture()) {
            Permohonan satu = own(cocok, LocalDate.of(2026, 11, 2));
            lakukan(cocok, satu, new Tindakan.NyatakanLengkap(LocalDate.of(2026, 11, 3)));
            Permohonan lengkap = read(cocok, satu.id());
            lakukan(
                    cocok,
                    lengkap,
                    new Tindakan.UsulkanPenolakan(
                            LocalDate.of(2026, 11, 4),
                            AlasanPenolakan.PASAL_17_A,
                            "informasi",
                            "akibat",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));

            Pencocokan hasil = cocok.cocokkan(CocokFixture.JUDUL + row(satu, "Peta jalan"));
            Beda beda = cocok.beda(hasil, JenisBeda.BERBEDA).get(0);
            assertThat(beda.permohonan()).contains(satu.id());
            assertThat(beda.ruas()).containsExactly(new BedaRuas(Ruas.RINCIAN, "Dokumen anggaran", "Peta jalan"));

            assertThat(cocok.terimaSemua(hasil)).isEqualTo(new Putusan(1, 0));
            Permohonan sesudah = read(cocok, satu.id());
            assertThat(sesudah.rincian()).isEqualTo("Peta jalan");
            assertThat(sesudah.tahap()).isEqualTo(Tahap.DIUSULKAN_DITOLAK);
            assertThat(sesudah.jatuhTempo()).isEqualTo(lengkap.jatuhTempo());
        }
    }

    private static void merge(CocokFixture cocok, LocalDate tanggal) {
        DaftarSkpd daftar = new DaftarSkpd(cocok.database.jdbc());
        cocok.database
                .transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> new DaftarPerubahan(cocok.database.jdbc(), daftar)
                                .gabung(
                                        new DaftarPerubahan.Keputusan(UUID.randomUUID(), tanggal, "Perda 3/2026"),
                                        List.of(cocok.skpd),
                                        new DaftarPerubahan.Sebutan("KARYA", "Dinas Karya Raya", "Karya", "dinas")));
    }

    @Test
    void aRowFromAfterTheUnitsEndIsNamedWithItsSuccessor() {
        try (CocokFixture cocok = new CocokFixture()) {
            Permohonan late = own(cocok, LocalDate.of(2026, 3, 4)); // recorded before the decree that says otherwise
            merge(cocok, LocalDate.of(2026, 3, 3));
            String known = row(late, "Dokumen anggaran");
            Pencocokan hasil = cocok.cocokkan(CocokFixture.JUDUL + A + B + known);
            assertThat(hasil.sama()).isEqualTo(1);
            assertThat(cocok.beda(hasil, JenisBeda.HANYA_DI_SKPD))
                    .extracting(Beda::nomor)
                    .containsExactly("A/1");
            assertThat(cocok.select("select nomor || ': ' || sebab from baris_tak_terbaca"))
                    .containsExactly(
                            "A/2: " + cocok.skpd.nama() + " berakhir pada 2 Maret 2026; yang diterima sesudahnya"
                                    + " dicatat pada Dinas Karya Raya (KARYA)");
            assertThatThrownBy(() -> cocok.cocokkan(CocokFixture.JUDUL + B))
                    .isInstanceOf(BerkasKeliru.class)
                    .hasMessageContaining("Tidak satu baris pun dapat dibaca. Baris 2: ")
                    .hasMessageContaining("dicatat pada Dinas Karya Raya (KARYA)");
        }
    }

    @Test
    void aRowOfAUnitThatIsOnlyDecreedIsNamedAsSuch() {
        try (CocokFixture cocok = new CocokFixture()) {
            merge(cocok, LocalDate.of(2027, 1, 1));
            String peta = CocokFixture.PETA.replace("tetap: DPUPR", "tetap: Dinas Karya Raya");
            assertThatThrownBy(() -> cocok.cocokkan(CocokFixture.JUDUL + A, peta, Optional.empty()))
                    .isInstanceOf(BerkasKeliru.class)
                    .hasMessageContaining("Dinas Karya Raya baru ada sejak 1 Januari 2027");
        }
    }

    @Test
    void whatADecreeForbidsSinceTheComparisonStaysOpenAndSaysWhy() {
        try (CocokFixture cocok = new CocokFixture()) {
            Pencocokan hasil = cocok.cocokkan(CocokFixture.JUDUL + A + B);
            merge(cocok, LocalDate.of(2026, 3, 3));
            assertThat(cocok.terimaSemua(hasil)).isEqualTo(new Putusan(1, 1));
            assertThat(cocok.kendala(hasil))
                    .singleElement()
                    .asString()
                    .contains("dicatat pada Dinas Karya Raya (KARYA); pindahkan barisnya");
        }
    }

    @Test
    void anotherOutcomeIsTakenThroughTheImportsDoor() {
        try (CocokFixture cocok = new CocokFixture()) {
            Permohonan satu = own(cocok, LocalDate.of(2026, 11, 2));
            Pencocokan hasil = cocok.cocokkan(CocokFixture.JUDUL + satu.nomor()
                    + ",2026-11-02,Dokumen anggaran,surat,dikabulkan_penuh,2026-11-09,\n");
            assertThat(cocok.terimaSemua(hasil)).isEqualTo(new Putusan(1, 0));

            Permohonan sesudah = read(cocok, satu.id());
            assertThat(sesudah.hasil()).isEqualTo(Hasil.DIKABULKAN_PENUH);
            assertThat(sesudah.tahap()).isEqualTo(Tahap.DIJAWAB);
            assertThat(sesudah.hariKerja()).contains(5);
            assertThat(sesudah.versi()).isEqualTo(2);
            assertThat(cocok.select("select count(*)::text from permohonan")).containsExactly("1");
        }
    }

    @Test
    void whatHasChangedSinceIsRefusedAndStaysOpen() {
        try (CocokFixture cocok = new CocokFixture()) {
            Permohonan satu = own(cocok, LocalDate.of(2026, 11, 2));
            Pencocokan hasil = cocok.cocokkan(
                    CocokFixture.JUDUL + row(satu, "Peta jalan") + A.replace("A/1,2026-03-02", "A/1,2026-11-02"));
            lakukan(cocok, satu, new Tindakan.NyatakanLengkap(LocalDate.of(2026, 11, 3)));

            assertThat(cocok.terimaSemua(hasil)).isEqualTo(new Putusan(1, 1));
            assertThat(cocok.beda(hasil, JenisBeda.BERBEDA).get(0).kendala()).contains(PortionFixture.BERUBAH);
            assertThat(read(cocok, satu.id()).rincian()).isEqualTo("Dokumen anggaran");
            assertThat(cocok.read(hasil.id()).terbuka()).isEqualTo(1);
        }
    }

    @Test
    void aCancelledOneIsMissedNowhereAndNeverRevived() {
        try (CocokFixture cocok = new CocokFixture()) {
            cocok.terimaSemua(cocok.cocokkan(CocokFixture.JUDUL + A + B));
            Pencocokan without =
                    cocok.cocokkan(CocokFixture.JUDUL + B, CocokFixture.PETA, Optional.of(Periode.parse("2026-03")));
            assertThat(cocok.beda(without, JenisBeda.HANYA_DI_PUSAT))
                    .extracting(Beda::nomor)
                    .containsExactly("A/1");
            assertThat(cocok.terimaSemua(without)).isEqualTo(new Putusan(1, 0));
            assertThat(cocok.cocokkan(CocokFixture.JUDUL + B, CocokFixture.PETA, Optional.of(Periode.parse("2026-03")))
                            .cocok())
                    .isTrue();

            Pencocokan again = cocok.cocokkan(CocokFixture.JUDUL + A + B);
            assertThat(cocok.beda(again, JenisBeda.BERBEDA))
                    .singleElement()
                    .satisfies(beda -> assertThat(beda.ruas().get(0).pusat()).isEqualTo("Pencatatan dibatalkan"));
            assertThat(cocok.terimaSemua(again)).isEqualTo(new Putusan(0, 1));
            assertThat(cocok.beda(again, JenisBeda.BERBEDA).get(0).kendala().orElseThrow())
                    .contains("tidak dihidupkan kembali");
        }
    }

    @Test
    void whatWasRejectedIsNotAskedAgainUntilItIsAnother() {
        try (CocokFixture cocok = new CocokFixture()) {
            cocok.terimaSemua(cocok.cocokkan(CocokFixture.JUDUL + A + B));
            String other =
                    CocokFixture.JUDUL + A.replace("Anggaran", "Belanja") + "A/9,2026-03-02,Baru,surat,berjalan,,\n";
            Pencocokan hasil = cocok.cocokkan(other, CocokFixture.PETA, Optional.of(Periode.parse("2026-03")));
            for (JenisBeda jenis : JenisBeda.values()) {
                assertThat(cocok.tolak(cocok.officer, hasil, PilihanBeda.semua(jenis), "menurut surat asli"))
                        .isEqualTo(new Putusan(1, 0));
            }
            Pencocokan again = cocok.cocokkan(other, CocokFixture.PETA, Optional.of(Periode.parse("2026-03")));
            assertThat(again.cocok()).isTrue();
            assertThat(again.pernahDitolak()).isEqualTo(3);
            assertThat(read(cocok, id(cocok, "A/1")).rincian()).isEqualTo("Anggaran");

            Pencocokan changed = cocok.cocokkan(CocokFixture.JUDUL + A.replace("Anggaran", "Modal") + B);
            assertThat(cocok.beda(changed, JenisBeda.BERBEDA)).hasSize(1);
        }
    }

    private static UUID id(CocokFixture cocok, String nomor) {
        return UUID.fromString(cocok.select("select id::text from permohonan where nomor = '" + nomor + "'")
                .get(0));
    }

    @Test
    void aRejectedDifferenceMayStillBeTakenButATakenOneIsSettled() {
        try (CocokFixture cocok = new CocokFixture()) {
            Pencocokan hasil = cocok.cocokkan(CocokFixture.JUDUL + A);
            PilihanBeda first = new PilihanBeda(JenisBeda.HANYA_DI_SKPD, List.of(1));
            cocok.tolak(cocok.officer, hasil, first, "keliru");
            assertThat(cocok.tolak(cocok.officer, hasil, first, "lagi")).isEqualTo(new Putusan(0, 0));
            assertThat(cocok.terima(cocok.officer, hasil, first, "benar")).isEqualTo(new Putusan(1, 0));
            assertThat(cocok.terima(cocok.officer, hasil, first, "benar")).isEqualTo(new Putusan(0, 0));
            assertThat(cocok.select("select count(*)::text from permohonan")).containsExactly("1");
        }
    }

    @Test
    void aRowThatCannotBeReadHidesNothingOfOurs() {
        try (CocokFixture cocok = new CocokFixture()) {
            cocok.terimaSemua(cocok.cocokkan(CocokFixture.JUDUL + A + B));
            Pencocokan hasil = cocok.cocokkan(CocokFixture.JUDUL + A.replace("berjalan", "entah") + B
                    + "A/3,2026-03-03,Satu,surat,berjalan,,\nA/3,2026-03-03,Dua,surat,berjalan,,\n"
                    + ",2026-03-03,Tanpa nomor,surat,berjalan,,\n");
            assertThat(hasil.cocok()).isTrue();
            assertThat(hasil.ditolak()).isEqualTo(4);
            List<DaftarPencocokan.BarisTakTerbaca> refused =
                    cocok.database.transactions().read(cocok.officer, () -> cocok.daftar.takTerbaca(hasil.id(), 10));
            assertThat(refused)
                    .extracting(DaftarPencocokan.BarisTakTerbaca::sebab)
                    .anySatisfy(sebab -> assertThat(sebab).contains("'entah'", "berjalan"))
                    .anySatisfy(sebab -> assertThat(sebab).contains("nomor asal kosong"))
                    .anySatisfy(sebab -> assertThat(sebab).contains("dipakai 2 baris"));
        }
    }

    @Test
    void aPeriodThatWasAskedBoundsBothSides() {
        try (CocokFixture cocok = new CocokFixture()) {
            cocok.terimaSemua(cocok.cocokkan(CocokFixture.JUDUL + A + "A/7,2026-05-04,Lain,surat,berjalan,,\n"));
            Pencocokan march = cocok.cocokkan(
                    CocokFixture.JUDUL + A + "A/8,2026-06-02,Luar,surat,berjalan,,\n",
                    CocokFixture.PETA,
                    Optional.of(Periode.parse("2026-03")));
            assertThat(march.cocok()).isTrue();
            assertThat(march.diLuar()).isEqualTo(1);
        }
    }

    @Test
    void onlyMappedFieldsAreComparedAndTaken() {
        try (CocokFixture cocok = new CocokFixture()) {
            cocok.terimaSemua(cocok.cocokkan(CocokFixture.JUDUL + B));
            String narrow = """
                    sumber: register dpupr
                    nomor_asal: {kolom: No, tanpa_nomor: tolak}
                    skpd: {tetap: DPUPR}
                    diterima: Tgl
                    rincian: Isi
                    hasil: {tetap: berjalan}
                    """;
            assertThat(cocok.cocokkan("No,Tgl,Isi\nA/2,2026-03-03,Daftar aset\n", narrow, Optional.empty())
                            .cocok())
                    .isTrue();
            Pencocokan hasil =
                    cocok.cocokkan("No,Tgl,Isi\nA/2,2026-03-02,Aset\n", narrow, Optional.of(Periode.parse("2026")));
            assertThat(cocok.terimaSemua(hasil)).isEqualTo(new Putusan(1, 0));
            Permohonan sesudah = read(cocok, id(cocok, "A/2"));
            assertThat(sesudah.hasil()).isEqualTo(Hasil.DIKABULKAN_PENUH);
            assertThat(sesudah.rincian()).isEqualTo("Aset");
            assertThat(cocok.select("select keterangan || '|' || jalur from permohonan"))
                    .containsExactly("sesuai|surat"); // an act on the entry keeps what the import said of the end
        }
    }

    @Test
    void aLaterComparisonOfTheSameDaysTakesOver() {
        try (CocokFixture cocok = new CocokFixture()) {
            Pencocokan first = cocok.cocokkan(CocokFixture.JUDUL + A);
            Pencocokan second = cocok.cocokkan(CocokFixture.JUDUL + A);
            assertThat(cocok.read(first.id()).pengganti()).contains(second.id());
            assertThat(cocok.database.transactions().read(cocok.officer, () -> cocok.daftar.berkasSama(second)))
                    .hasValueSatisfying(same -> assertThat(same.id()).isEqualTo(first.id()));
            assertThatThrownBy(() -> cocok.terimaSemua(first)).isInstanceOf(PutusanDitolak.class);
            assertThat(open(cocok)).isEqualTo(Map.of(cocok.skpd.id(), 1));
        }
    }

    private static Map<UUID, Integer> open(CocokFixture cocok) {
        return cocok.database.transactions().read(Actor.program(Actor.Role.HITUNG, "uji"), cocok.daftar::terbuka);
    }

    @Test
    void anotherUnitSeesAndDecidesNothing() {
        try (CocokFixture cocok = new CocokFixture()) {
            Pencocokan hasil = cocok.cocokkan(CocokFixture.JUDUL + A);
            Skpd other = PermohonanFixture.skpd(cocok.database, "DINKES");
            Actor stranger = PermohonanFixture.officer(other);
            assertThat(cocok.database.transactions().read(stranger, () -> cocok.daftar.find(hasil.id())))
                    .isEmpty();
            for (String table : List.of("pencocokan", "beda", "baris_tak_terbaca", "pemetaan_berkas", "unggahan")) {
                assertThat(cocok.database
                                .transactions()
                                .read(
                                        stranger,
                                        () -> cocok.database
                                                .jdbc()
                                                .sql("select count(*) from " + table)
                                                .query(Integer.class)
                                                .single()))
                        .as(table)
                        .isZero();
            }
            assertThatThrownBy(() -> cocok.terima(stranger, hasil, PilihanBeda.semua(JenisBeda.HANYA_DI_SKPD), "rebut"))
                    .isInstanceOf(RuntimeException.class);
            assertThat(cocok.select("select count(*)::text from permohonan")).containsExactly("0");
        }
    }

    @Test
    void aNumberThatWentToAnotherUnitIsNotEnteredTwice() {
        try (CocokFixture cocok = new CocokFixture()) {
            cocok.terimaSemua(cocok.cocokkan(CocokFixture.JUDUL + A));
            Skpd other = PermohonanFixture.skpd(cocok.database, "DINKES");
            lakukan(
                    cocok,
                    read(cocok, id(cocok, "A/1")),
                    new Tindakan.Limpahkan(LocalDate.of(2026, 3, 4), other.id(), other.kode(), "bukan urusan kami"));
            Pencocokan hasil = cocok.cocokkan(CocokFixture.JUDUL + A);
            assertThat(cocok.terimaSemua(hasil)).isEqualTo(new Putusan(0, 1));
            assertThat(cocok.beda(hasil, JenisBeda.HANYA_DI_SKPD)
                            .get(0)
                            .kendala()
                            .orElseThrow())
                    .contains("dilimpahkan ke SKPD lain");
        }
    }

    @Test
    void whatTheDatabaseRefusesStopsNoOther() {
        try (CocokFixture cocok = new CocokFixture()) {
            cocok.database.asOwner("alter table permohonan add constraint uji check (rincian <> 'Daftar aset')");
            Pencocokan hasil = cocok.cocokkan(
                    CocokFixture.JUDUL + A + B + B.replace("A/2", "A/3").replace("aset", "jalan"));
            assertThat(cocok.terimaSemua(hasil)).isEqualTo(new Putusan(2, 1));
            assertThat(cocok.beda(hasil, JenisBeda.HANYA_DI_SKPD)
                            .get(1)
                            .kendala()
                            .orElseThrow())
                    .contains("Register pusat menolaknya");
            assertThat(cocok.select("select nomor from permohonan order by nomor"))
                    .containsExactly("A/1", "A/3");
        }
    }

    @Test
    void aFileWithoutANumberColumnSaysSo() {
        try (CocokFixture cocok = new CocokFixture()) {
            String without = CocokFixture.PETA.replace("nomor_asal: {kolom: No, tanpa_nomor: tolak}\n", "");
            assertThatThrownBy(() -> cocok.cocokkan(CocokFixture.JUDUL + A, without, Optional.empty()))
                    .isInstanceOf(BerkasKeliru.class)
                    .hasMessageContaining("tanpa kolom nomor");
            assertThatThrownBy(() -> cocok.cocokkan(CocokFixture.JUDUL + A.replace("2026-03-02", "2026-02-30")))
                    .isInstanceOf(BerkasKeliru.class)
                    .hasMessageContaining("Tidak satu baris pun dapat dibaca")
                    .hasMessageContaining("2026-02-30");
            assertThat(cocok.select("select count(*)::text from pencocokan")).containsExactly("0");
        }
    }
}
