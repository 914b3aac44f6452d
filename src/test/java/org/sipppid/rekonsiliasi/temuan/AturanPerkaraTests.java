package org.sipppid.rekonsiliasi.temuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.skpd.Skpd;

/** Every rule on objections and disputes finds the fault that was planted for it, and nothing besides. */
@Tag("basisdata")
class AturanPerkaraTests {

    private static final LocalDate ASKED = LocalDate.of(2026, 8, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FAR = LocalDate.of(2027, 1, 29);

    private TestDatabase database;
    private Skpd own;
    private Skpd other;
    private TemuanFixture desk;
    private PerkaraFixture perkara;

    @BeforeEach
    void openASoundRegister() {
        database = TestDatabase.create();
        desk = new TemuanFixture(database);
        perkara = new PerkaraFixture(desk);
        own = PermohonanFixture.skpd(database, "DPUPR");
        other = PermohonanFixture.skpd(database, "DINKES");
        UUID asked = desk.plant(own, ASKED);
        // On other grounds at once; on the same again after the answer; withdrawn and brought again.
        UUID answered = perkara.objection(own, asked, ASKED.plusDays(20));
        perkara.objection(own, asked, ASKED.plusDays(20), Map.of("alasan", "ef"));
        perkara.answer(answered, ASKED.plusDays(30), FAR);
        perkara.objection(own, asked, ASKED.plusDays(31));
        UUID withdrawn = perkara.objection(own, desk.plant(own, ASKED), ASKED.plusDays(32));
        perkara.end("keberatan", withdrawn, "cabut", "dicabut", ASKED.plusDays(33));
        // Periodic information that two who are known to be two miss, at one unit; and the same at another unit.
        Map<String, Object> words = Map.of("informasi", "Ringkasan laporan keuangan");
        perkara.objection(own, null, ASKED.plusDays(40), by("1", words));
        perkara.objection(own, null, ASKED.plusDays(41), by("2", words));
        perkara.objection(other, null, ASKED.plusDays(41), words);
        UUID granted = perkara.objection(other, desk.plant(other, ASKED), ASKED.plusDays(42));
        perkara.answer(granted, ASKED.plusDays(50), ASKED.plusDays(60));
        perkara.act(
                "keberatan",
                granted,
                "laksanakan",
                "dilaksanakan",
                ASKED.plusDays(60),
                ", dilaksanakan = '" + ASKED.plusDays(60) + "'");
        UUID brought = perkara.dispute(own, answered, ASKED.plusDays(40), Map.of());
        registered(brought, ASKED.plusDays(45), "1/KI/2026");
        UUID silent = perkara.objection(other, desk.plant(other, ASKED), ASKED.plusDays(43));
        perkara.dispute(
                other, silent, ASKED.plusDays(90), Map.of("dasar_waktu", "diam", "mulai_waktu", ASKED.plusDays(85)));
    }

    private Map<String, Object> by(String nik, Map<String, Object> columns) {
        Map<String, Object> all = new HashMap<>(columns);
        all.put("pemohon", desk.applicant(own, nik));
        return all;
    }

    private void registered(UUID sengketa, LocalDate day, String nomor) {
        perkara.act("sengketa", sengketa, "registrasi", "terdaftar", day, ", registrasi_ki = '" + nomor + "'");
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** Plants what breaks a rule, at a desk of its own, and tells which records must be found. */
    private List<UUID> fault(Aturan aturan) {
        return switch (aturan.jenis()) {
            case KEBERATAN -> objections(aturan);
            case SENGKETA -> disputes(aturan);
            case PERMOHONAN -> throw new IllegalArgumentException(aturan.kode());
        };
    }

    private UUID objection(Aturan aturan, LocalDate diterima, Map<String, Object> columns) {
        Map<String, Object> all = new HashMap<>(columns);
        all.put("penerbit", aturan.kode());
        return perkara.objection(own, desk.plant(own, ASKED), diterima, all);
    }

    private UUID granted(Aturan aturan, LocalDate diterima, LocalDate dijawab, LocalDate sampai) {
        UUID id = objection(aturan, diterima, Map.of());
        perkara.answer(id, dijawab, sampai);
        return id;
    }

    private List<UUID> objections(Aturan aturan) {
        LocalDate day = ASKED.plusDays(50);
        return switch (aturan) {
            case KEBERATAN_GANDA -> twice(aturan, day);
            case KEBERATAN_TANGGAL_DEPAN ->
                List.of(
                        granted(aturan, TODAY.minusDays(10), TODAY.plusDays(1), FAR),
                        objection(aturan, TODAY.plusDays(1), Map.of()));
            case KEBERATAN_DICATAT_LAMA -> List.of(objection(aturan, day, Map.of("didaftarkan", day.plusDays(8))));
            case KEBERATAN_NOMOR_MUNDUR -> {
                objection(aturan, day, Map.of());
                UUID cancelled = objection(aturan, day.plusDays(9), Map.of());
                perkara.end("keberatan", cancelled, "batalkan", "dibatalkan", day.plusDays(9));
                yield List.of(objection(aturan, day.minusDays(1), Map.of()));
            }
            case KEBERATAN_NOMOR_HILANG -> {
                objection(aturan, day, Map.of());
                yield List.of(objection(aturan, day, Map.of("urut", 3)));
            }
            case KEBERATAN_MENDAHULUI -> List.of(precedes(aturan, 21), precedes(aturan, 17));
            case KEBERATAN_TERLALU_DINI -> List.of(early(aturan, 14, 14), early(aturan, 15, 13));
            case KEBERATAN_PERMOHONAN_BATAL -> List.of(onCancelled(aturan, day));
            case KEBERATAN_LEWAT_TENGGAT -> List.of(granted(aturan, day, day.plusDays(43), FAR));
            case KEBERATAN_TAK_TERCATAT ->
                List.of(objection(aturan, day, Map.of("jatuh_tempo", TODAY.minusDays(61), "jatuh_tempo_perki", TODAY)));
            default -> // KEBERATAN_TAK_DILAKSANAKAN
                List.of(granted(aturan, day, day.plusDays(5), TODAY.minusDays(1)), executedLate(aturan, day));
        };
    }

    private List<UUID> twice(Aturan aturan, LocalDate day) {
        UUID asked = desk.plant(own, ASKED);
        perkara.objection(own, asked, day, Map.of("alasan", "def", "penerbit", aturan.kode()));
        UUID second =
                perkara.objection(own, asked, day.plusDays(20), Map.of("alasan", "ae", "penerbit", aturan.kode()));
        Map<String, Object> words = Map.of("informasi", "Daftar  aset", "penerbit", aturan.kode());
        perkara.objection(own, null, day.plusDays(20), by("1", words));
        UUID same = perkara.objection(
                own, null, day.plusDays(34), Map.of("informasi", "daftar aset.", "penerbit", aturan.kode()));
        return List.of(second, same);
    }

    /** The request's day is corrected to one after the objection, or after its ground, which were found on days 15 and 20. */
    private UUID precedes(Aturan aturan, int days) {
        UUID asked = desk.plant(own, ASKED);
        UUID id = perkara.objection(own, asked, ASKED.plusDays(20), Map.of("penerbit", aturan.kode()));
        desk.change("""
                update permohonan set tindakan = 'impor', diterima = diterima + @, jatuh_tempo = jatuh_tempo + 30,
                    selesai = selesai + 30, tahap_sejak = tahap_sejak + 30 where id = :id""".replace("@", Integer.toString(days)), asked);
        return id;
    }

    /** Received and its ground found so many days after a request that was due after fourteen. */
    private UUID early(Aturan aturan, int received, int found) {
        return perkara.objection(
                own,
                desk.plant(own, ASKED.plusDays(90), TemuanFixture.running(Map.of("tahap_sejak", ASKED.plusDays(90)))),
                ASKED.plusDays(90 + received),
                Map.of("alasan", "c", "alasan_ditemukan", ASKED.plusDays(90 + found), "penerbit", aturan.kode()));
    }

    private UUID onCancelled(Aturan aturan, LocalDate day) {
        UUID asked = desk.plant(own, ASKED);
        UUID id = perkara.objection(own, asked, day, Map.of("penerbit", aturan.kode()));
        desk.change("""
                update permohonan set tindakan = 'batalkan', tahap = 'dibatalkan', hasil = 'dibatalkan', hari_kerja = 0,
                    keterangan = 'keliru' where id = :id""", asked);
        return id;
    }

    private UUID executedLate(Aturan aturan, LocalDate day) {
        UUID id = granted(aturan, day, day.plusDays(5), day.plusDays(10));
        LocalDate late = day.plusDays(11);
        perkara.act("keberatan", id, "laksanakan", "dilaksanakan", late, ", dilaksanakan = '" + late + "'");
        return id;
    }

    /** An objection at the rule's desk, answered on a day; on ground a, so that its dispute need not be mediated. */
    private UUID answered(Aturan aturan, LocalDate dijawab) {
        UUID id = objection(aturan, ASKED.plusDays(50), Map.of("alasan", "a"));
        perkara.answer(id, dijawab, FAR);
        return id;
    }

    /** The same of long ago, five days before its dispute. */
    private UUID longAnswered(Aturan aturan, LocalDate brought) {
        UUID id = perkara.objection(
                own, null, brought.minusDays(20), Map.of("alasan", "ab", "penerbit", aturan.kode() + "_lama"));
        perkara.answer(id, brought.minusDays(5), FAR);
        return id;
    }

    private UUID dispute(Aturan aturan, UUID keberatan, LocalDate diajukan, Map<String, Object> columns) {
        Map<String, Object> all = new HashMap<>(columns);
        all.put("penerbit", aturan.kode());
        return perkara.dispute(own, keberatan, diajukan, all);
    }

    private List<UUID> disputes(Aturan aturan) {
        LocalDate answer = ASKED.plusDays(60);
        LocalDate day = ASKED.plusDays(70);
        UUID objection = answered(aturan, answer);
        return switch (aturan) {
            case SENGKETA_GANDA -> {
                registered(dispute(aturan, objection, day, Map.of()), day, "9/KI/2026");
                UUID second = dispute(aturan, answered(aturan, answer), day.plusDays(1), Map.of());
                registered(second, day.plusDays(1), "9/KI/2026");
                yield List.of(second);
            }
            case SENGKETA_TANGGAL_DEPAN -> List.of(dispute(aturan, objection, TODAY.plusDays(1), Map.of()));
            case SENGKETA_NOMOR_MUNDUR -> {
                dispute(aturan, objection, day, Map.of());
                yield List.of(dispute(aturan, answered(aturan, answer), day.minusDays(1), Map.of()));
            }
            case SENGKETA_NOMOR_HILANG -> List.of(dispute(aturan, objection, day, Map.of("urut", 2)));
            case SENGKETA_TERLALU_DINI -> premature(aturan, objection, day);
            case SENGKETA_LEWAT_WAKTU ->
                List.of(dispute(aturan, objection, day, Map.of("batas_pengajuan", day.minusDays(1))));
            case SENGKETA_DASAR_KELIRU -> groundless(aturan, objection, day);
            case SENGKETA_PUTUSAN_MUNDUR -> List.of(ruled(aturan, objection, day, day.plusDays(19)));
            default -> { // SENGKETA_TAK_BERGERAK
                LocalDate brought = TODAY.minusDays(181);
                UUID stuck = dispute(aturan, longAnswered(aturan, brought), brought, Map.of());
                yield List.of(stuck, ruled(aturan, longAnswered(aturan, brought), brought, TODAY.minusDays(61)));
            }
        };
    }

    /** A dispute that was ruled on twenty days after it was brought, or on the day on which the ruling came. */
    private UUID ruled(Aturan aturan, UUID objection, LocalDate day, LocalDate received) {
        LocalDate ruling = aturan == Aturan.SENGKETA_TAK_BERGERAK ? received : day.plusDays(20);
        UUID id = dispute(aturan, objection, day, Map.of("mulai_waktu", day.minusDays(1)));
        registered(id, day, aturan.kode());
        perkara.act("sengketa", id, "mulai_ajudikasi", "ajudikasi", day, "");
        perkara.act(
                "sengketa",
                id,
                "putuskan_ki",
                "putusan_ki",
                ruling,
                ", putusan_ki = 'sebagian', putusan_diterima = '" + received + "'");
        return id;
    }

    private List<UUID> premature(Aturan aturan, UUID objection, LocalDate day) {
        UUID before = dispute(aturan, objection, day, Map.of("mulai_waktu", day.plusDays(1), "batas_pengajuan", FAR));
        UUID open = objection(aturan, ASKED.plusDays(55), Map.of());
        UUID running = dispute(aturan, open, day.plusDays(1), silent(day.plusDays(1)));
        UUID later = objection(aturan, day.plusDays(3), Map.of());
        return List.of(before, running, dispute(aturan, later, day.plusDays(2), silent(day)));
    }

    private List<UUID> groundless(Aturan aturan, UUID objection, LocalDate day) {
        UUID answeredLater = dispute(aturan, objection, day, Map.of("mulai_waktu", ASKED.plusDays(59)));
        UUID inTime = dispute(aturan, answered(aturan, ASKED.plusDays(60)), day, silent(ASKED.plusDays(60)));
        UUID unanswered = dispute(aturan, objection(aturan, ASKED.plusDays(55), Map.of()), day, Map.of());
        UUID withdrawn = objection(aturan, ASKED.plusDays(56), Map.of());
        perkara.end("keberatan", withdrawn, "cabut", "dicabut", day);
        return List.of(answeredLater, unanswered, inTime, dispute(aturan, withdrawn, day, silent(day.minusDays(1))));
    }

    private static Map<String, Object> silent(LocalDate mulai) {
        return Map.of("dasar_waktu", "diam", "mulai_waktu", mulai, "batas_pengajuan", FAR);
    }

    static Stream<Aturan> rules() {
        return Aturan.peninjauan().stream().filter(aturan -> aturan.jenis() != JenisCatatan.PERMOHONAN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleFindsItsFaultAndNothingElse(Aturan aturan) {
        desk.tinjau();
        assertThat(desk.all()).isEmpty();

        List<UUID> faulty = fault(aturan);
        desk.tinjau();

        assertThat(desk.terbuka().stream().map(found -> found.aturan() + " " + found.catatan()))
                .containsExactlyInAnyOrderElementsOf(
                        faulty.stream().map(id -> aturan.kode() + " " + id).toList());
        assertThat(Examination.of(database).wrong()).doesNotContain("Temuan rekonsiliasi");
    }

    @Test
    void allFaultsTogetherAreFoundEachOnce() {
        List<String> expected = new ArrayList<>();
        rules().forEach(aturan -> fault(aturan).forEach(id -> expected.add(aturan.kode() + " " + id)));
        desk.tinjau();

        assertThat(desk.terbuka().stream().map(found -> found.aturan() + " " + found.catatan()))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Examination.of(database).wrong()).doesNotContain("Temuan rekonsiliasi");
    }

    /** What the rules need not look for: the database takes no such objection, whatever path it comes by. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dijawab = diterima - 1",
                "dijawab = null",
                "nomor_tanggapan = null",
                "sanggahan = '{}'",
                "hasil = 'ditolak', pelaksanaan = null, pelaksanaan_sampai = null",
                "hasil = null",
                "selesai = null"
            })
    void whatTheDatabaseForbidsNeedsNoRule(String change) {
        UUID id = perkara.objection(own, desk.plant(own, ASKED), ASKED.plusDays(50));
        perkara.answer(id, ASKED.plusDays(55), FAR);
        assertThatThrownBy(
                        () -> desk.change("update keberatan set tindakan = 'ralat', " + change + " where id = :id", id))
                .hasStackTraceContaining("violates check constraint");
    }

    @Test
    void whatCameTooLateIsNotRegisteredWithoutBeingMarkedSo() { // UU 14/2008 Ps 36(1)
        UUID asked = desk.plant(own, ASKED);
        LocalDate day = ASKED.plusDays(50);
        assertThatThrownBy(() -> perkara.objection(own, asked, day, Map.of("batas_pengajuan", day.minusDays(1))))
                .hasStackTraceContaining("tidak sah");
    }
}
