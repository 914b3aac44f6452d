package org.sipppid.rekonsiliasi.temuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipppid.audit.Examination;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.isian.Kategori;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.skpd.Skpd;

/** Every rule finds the fault that was planted for it, and nothing besides. */
@Tag("basisdata")
class AturanTests {

    /** The tests' day is 23 November 2026. */
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private TestDatabase database;
    private Skpd own;
    private Skpd other;
    private TemuanFixture desk;

    @BeforeEach
    void openASoundRegister() {
        database = TestDatabase.create();
        desk = new TemuanFixture(database);
        own = PermohonanFixture.skpd(database, "DPUPR");
        other = PermohonanFixture.skpd(database, "DINKES");
        desk.plant(own, DAY, TemuanFixture.numbered(own, 1));
        desk.plant(own, DAY.plusDays(2), TemuanFixture.numbered(own, 2));
        desk.plant(other, DAY.minusDays(40), TemuanFixture.numbered(other, 1));
        desk.plant(other, DAY, TemuanFixture.running(Map.of()));
        // The same words of two people who are known to be two, and of one person who came again after a month.
        desk.plant(own, DAY, words("Daftar aset daerah", desk.applicant(own, "1")));
        desk.plant(other, DAY, words("Daftar aset daerah", desk.applicant(other, "2")));
        desk.plant(other, DAY.plusDays(15), words("Daftar aset daerah", desk.applicant(other, "1")));
        desk.plant(other, DAY, words("Hasil uji mutu air sungai", desk.applicant(other, "1")));
        UUID reached = desk.applicant(own, "");
        desk.change("update pemohon set kontak = 'a@contoh.example' where id = :id", reached);
        UUID otherwise = desk.applicant(other, "");
        desk.change("update pemohon set kontak = 'b@contoh.example' where id = :id", otherwise);
        desk.plant(own, DAY, words("Data penerima beasiswa", reached));
        desk.plant(other, DAY, words("Data penerima beasiswa", otherwise));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Map<String, Object> words(String rincian, UUID pemohon) {
        return Map.of("rincian", rincian, "pemohon", pemohon);
    }

    /** Plants what breaks a rule and tells which records must be found. */
    private List<UUID> fault(Aturan aturan) {
        LocalDate future = LocalDate.of(2026, 12, 1);
        return switch (aturan) {
            case GANDA -> twice();
            case TANGGAL_DEPAN ->
                List.of(desk.plant(own, future, TemuanFixture.running(Map.of("tahap_sejak", future))));
            case DICATAT_LAMA -> List.of(late());
            case NOMOR_MUNDUR -> List.of(desk.plant(own, DAY.plusDays(1), TemuanFixture.numbered(own, 3)));
            case NOMOR_HILANG -> List.of(desk.plant(own, DAY.plusDays(3), TemuanFixture.numbered(own, 5)));
            case LEWAT_TENGGAT ->
                List.of(desk.plant(own, DAY, Map.of("selesai", DAY.plusDays(20), "tahap_sejak", DAY.plusDays(20))));
            case PERPANJANG_LEWAT -> List.of(extended());
            case TOLAK_TANPA_UJI -> List.of(desk.plant(own, DAY, Map.of("hasil", "ditolak", "alasan", "17h")));
            case BERIKAN_DAHULU -> List.of(handedOver());
            case HASIL_TAK_TERCATAT ->
                List.of(desk.plant(own, LocalDate.of(2026, 9, 1), TemuanFixture.running(Map.of())));
            default -> throw new IllegalArgumentException(aturan.kode());
        };
    }

    private List<UUID> twice() {
        desk.plant(other, DAY.plusDays(1), words("Salinan izin lingkungan PT Contoh 2025", desk.applicant(other, "7")));
        UUID similar = desk.plant(
                own, DAY.plusDays(9), words("salinan izin lingkungan PT. Contoh tahun 2025", desk.applicant(own, "7")));
        desk.plant(other, DAY.plusDays(1), Map.of("rincian", "Laporan   realisasi anggaran"));
        UUID same = desk.plant(own, DAY.plusDays(15), words("laporan realisasi anggaran.", desk.applicant(own, "")));
        return List.of(similar, same);
    }

    private UUID late() {
        LocalDate received = LocalDate.of(2026, 9, 30);
        Map<String, Object> columns = TemuanFixture.running(Map.of(
                "tindakan", "daftarkan", "kelengkapan_sejak", DAY, "jatuh_tempo_tahap", DAY, "tahap_sejak", received));
        columns.put("tahap", "diperiksa");
        return desk.plant(own, received, columns);
    }

    private UUID extended() {
        UUID id = desk.plant(own, DAY, TemuanFixture.running(Map.of()));
        desk.change("""
                update permohonan set tindakan = 'perpanjang', diperpanjang = jatuh_tempo + 1,
                    alasan_perpanjangan = 'belum_dikuasai', jatuh_tempo = jatuh_tempo + 9 where id = :id""", id);
        return id;
    }

    private UUID handedOver() {
        UUID id = desk.plant(own, DAY);
        desk.change("""
                update permohonan set tindakan = 'berikan', tahap = 'diberikan', diberikan = selesai - 1
                 where id = :id""", id);
        return id;
    }

    static Stream<Aturan> rules() {
        return Aturan.peninjauan().stream().filter(aturan -> aturan.jenis() == JenisCatatan.PERMOHONAN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleFindsItsFaultAndNothingElse(Aturan aturan) {
        desk.tinjau();
        assertThat(desk.all()).isEmpty();

        List<UUID> faulty = fault(aturan);
        desk.tinjau();

        assertThat(desk.terbuka())
                .allSatisfy(found -> assertThat(found.aturan()).isEqualTo(aturan.kode()));
        assertThat(desk.terbuka().stream().map(TemuanFixture.Baris::catatan))
                .containsExactlyInAnyOrderElementsOf(faulty);
        assertThat(Examination.of(database).wrong()).doesNotContain("Temuan rekonsiliasi");
    }

    @Test
    void allFaultsTogetherAreFoundEachOnce() {
        List<String> expected = new ArrayList<>();
        for (Aturan aturan : rules().toList()) {
            fault(aturan).forEach(id -> expected.add(aturan.kode() + " " + id));
        }
        desk.tinjau();

        // The number after the one that goes back follows a gap as well, and neither fault hides the other.
        assertThat(desk.terbuka().stream().map(found -> found.aturan() + " " + found.catatan()))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Examination.of(database).wrong()).doesNotContain("Temuan rekonsiliasi");
    }

    /** What the rules need not look for: the database takes no such row, whatever path it comes by. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "selesai = diterima - 1",
                "selesai = null, hari_kerja = null",
                "hasil = 'ditolak'",
                "hasil = 'dikabulkan_sebagian', keterangan = null",
                "hasil = 'dibatalkan', tahap = 'dibatalkan', tindakan = 'batalkan', keterangan = null",
                "diberikan = selesai"
            })
    void whatTheDatabaseForbidsNeedsNoRule(String change) {
        UUID id = desk.plant(own, DAY);
        assertThatThrownBy(() -> desk.change("update permohonan set " + change + " where id = :id", id))
                .hasStackTraceContaining("violates check constraint");
    }

    @Test
    void theProgramAndTheDatabaseNameTheSameRules() {
        Map<String, String> stored = new HashMap<>();
        database.transactions()
                .read(
                        Actor.program(Actor.Role.PERIKSA, "uji"),
                        () -> database.jdbc()
                                .sql("select kode, ditinjau, penutupan, jenis from aturan_temuan")
                                .query((row, n) -> stored.put(
                                        row.getString(1),
                                        row.getString(4) + " " + row.getBoolean(2) + " "
                                                + Arrays.toString((String[])
                                                        row.getArray(3).getArray())))
                                .list());
        Map<String, String> named = new HashMap<>();
        for (Aturan aturan : Aturan.values()) {
            named.put(
                    aturan.kode(),
                    aturan.jenis().kode() + " " + aturan.ditinjau() + " "
                            + aturan.penutupan().stream().map(Kategori::kode).toList());
        }
        assertThat(stored).isEqualTo(named);
        assertThat(database.jdbc()
                        .sql("select substring(viewname from 9) from pg_views where viewname like 'langgar\\__%'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(
                        Aturan.peninjauan().stream().map(Kategori::kode).toList());
    }
}
