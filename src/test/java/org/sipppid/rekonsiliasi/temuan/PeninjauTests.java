package org.sipppid.rekonsiliasi.temuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import org.sipppid.audit.Examination;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.daftar.MutableClock;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.skpd.Skpd;

/** However piecemeal and whenever it is looked: what is found is what all rules say of all records. */
@Tag("basisdata")
class PeninjauTests {

    private static final List<String> UNITS = List.of("DPUPR", "DINKES");
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 3);
    private static final List<String> WORDS = List.of(
            "Daftar aset daerah tahun 2025", "daftar aset daerah tahun 2025.", "Salinan izin lingkungan PT Contoh");

    /** What somebody does, with numbers that choose to what and how. */
    private enum Act {
        PLANT,
        PLANT_NUMBERED,
        CANCEL,
        REDATE,
        REWORD,
        HAND_OVER,
        SETTLE_LATE,
        OBJECT,
        ANSWER,
        END_OBJECTION,
        DISPUTE,
        REGISTER_DISPUTE,
        CANCEL_DISPUTE,
        NEW_APPLICANT,
        KNOWN_APPLICANT,
        CLOSE,
        REOPEN,
        NEXT_DAY,
        SEAL,
        LOOK
    }

    private record Step(Act act, int a, int b) {}

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(5, Arbitraries.of(Act.PLANT, Act.PLANT, Act.PLANT_NUMBERED)),
                                Tuple.of(4, Arbitraries.of(Act.OBJECT, Act.OBJECT, Act.ANSWER, Act.DISPUTE)),
                                Tuple.of(5, Arbitraries.of(Act.LOOK)),
                                Tuple.of(8, Arbitraries.of(Act.class))),
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.integers().between(0, 24))
                .as(Step::new)
                .list()
                .ofMinSize(30)
                .ofMaxSize(80);
    }

    @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
    void piecemealIsTheSameAsAllAtOnce(@ForAll("histories") List<Step> steps) {
        MutableClock clock = new MutableClock(Instant.parse("2026-09-01T02:00:00Z"), ZoneId.of("Asia/Pontianak"));
        try (TestDatabase database = TestDatabase.create(clock)) {
            History history = new History(database, clock);
            steps.forEach(history::take);
            history.desk.tinjau();

            assertThat(differences(database)).isEmpty();
            List<String> found = contents(database);
            // Read again from the beginning, it finds everything in its place.
            database.asOwner("update temuan_kepala set urutan = 0");
            history.desk.tinjau();
            assertThat(contents(database)).isEqualTo(found);
            assertThat(Examination.of(database).wrong()).doesNotContain("Temuan rekonsiliasi", "Rantai segel");
        }
    }

    private static List<String> differences(TestDatabase database) {
        return database.transactions()
                .read(
                        Actor.program(Actor.Role.PERIKSA, "uji"),
                        () -> database.jdbc()
                                .sql("select s::text from selisih_temuan() s")
                                .query(String.class)
                                .list());
    }

    /** All findings whole, with their versions' numbers, so that nothing was even written again. */
    private static List<String> contents(TestDatabase database) {
        return database.transactions()
                .read(
                        PermohonanFixture.UTAMA,
                        () -> database.jdbc()
                                .sql("select t::text from temuan t order by aturan, kunci")
                                .query(String.class)
                                .list());
    }

    /** A register in the making. */
    private static final class History {

        private final TestDatabase database;
        private final MutableClock clock;
        private final TemuanFixture desk;
        private final List<Skpd> units;
        private final List<UUID> records = new ArrayList<>();
        private final PerkaraFixture perkara;
        private final List<UUID> objections = new ArrayList<>();
        private final List<UUID> disputes = new ArrayList<>();
        private final List<Integer> skipped = new ArrayList<>();
        private int number;

        History(TestDatabase database, MutableClock clock) {
            this.database = database;
            this.clock = clock;
            this.desk = new TemuanFixture(database);
            this.perkara = new PerkaraFixture(desk);
            this.units = UNITS.stream()
                    .map(kode -> PermohonanFixture.skpd(database, kode))
                    .toList();
        }

        void take(Step step) {
            switch (step.act()) {
                case PLANT -> records.add(desk.plant(unit(step.a()), day(step.b()), content(step)));
                case PLANT_NUMBERED -> plantNumbered(step);
                case CANCEL ->
                    change(
                            step,
                            "tindakan = 'batalkan', tahap = 'dibatalkan', hasil = 'dibatalkan', alasan = null,"
                                    + " selesai = coalesce(selesai, diterima), hari_kerja = 0, keterangan = 'keliru'");
                case REDATE ->
                    change(
                            step,
                            "tindakan = 'impor', diterima = date '2026-08-03' + " + step.b()
                                    + ", jatuh_tempo = date '2026-08-17' + " + step.b()
                                    + ", selesai = case when selesai is not null then date '2026-08-06' + " + step.b()
                                    + " end, tahap_sejak = date '2026-08-06' + " + step.b());
                case REWORD -> change(step, "tindakan = 'perbaiki', rincian = '" + WORDS.get(step.b() % 3) + "'");
                case HAND_OVER ->
                    change(step, "tindakan = 'impor', skpd = '" + unit(step.b()).id() + "'");
                case SETTLE_LATE ->
                    change(
                            step,
                            "tindakan = 'impor', tahap = 'dijawab', hasil = 'ditolak', alasan = '17h',"
                                    + " hari_kerja = 20, selesai = diterima + 12 + " + step.b() % 5);
                case OBJECT -> object(step);
                case ANSWER ->
                    perkara.answer(
                            one(objections, step.a()),
                            "k.diterima + " + 5 * (step.b() % 12),
                            "k.diterima + 60 + " + step.b());
                case END_OBJECTION -> endObjection(step);
                case DISPUTE -> dispute(step);
                case REGISTER_DISPUTE ->
                    write(
                            "update sengketa set tindakan = 'registrasi', tahap = 'terdaftar', registrasi_ki = 'R"
                                    + step.b() % 2 + "' where id = :id and tahap = 'diajukan'",
                            one(disputes, step.a()));
                case CANCEL_DISPUTE ->
                    write(
                            "update sengketa set tindakan = 'batalkan', tahap = 'dibatalkan', keterangan = 'keliru',"
                                    + " selesai = tahap_sejak where id = :id and tahap in ('diajukan', 'terdaftar')",
                            one(disputes, step.a()));
                case NEW_APPLICANT -> change(step, "tindakan = 'impor', pemohon = '" + applicant(step.b()) + "'");
                case KNOWN_APPLICANT ->
                    write(
                            "update pemohon set nik_sidik = " + nik(step.b())
                                    + " where id in (select pemohon from permohonan where id = :id"
                                    + " union select pemohon from keberatan where id = :id)",
                            anything(step.a()));
                case CLOSE -> write("""
                            update temuan set keadaan = 'ditutup', catatan = 'uji', penutupan =
                                   case when aturan like '%ganda' then 'bukan_ganda' else 'tolak' end
                             where coalesce(permohonan, keberatan, sengketa) = :id
                               and keadaan = 'terbuka'""", anything(step.a()));
                case REOPEN -> write("""
                            update temuan set keadaan = 'terbuka', penutupan = null, catatan = null
                             where coalesce(permohonan, keberatan, sengketa) = :id
                               and keadaan = 'ditutup'""", anything(step.a()));
                case NEXT_DAY -> clock.advance(Duration.ofDays(1 + step.a() % 7));
                case SEAL -> database.sealer().sealAll();
                case LOOK -> look(step);
            }
        }

        /** At everything, or at a few places only. */
        private void look(Step step) {
            if (step.b() % 3 > 0) {
                desk.tinjau();
            } else {
                new PeninjauTemuan(database.transactions(), database.jdbc()).tinjau(1 + step.a() % 4);
            }
        }

        private Skpd unit(int n) {
            return units.get(n % units.size());
        }

        private static LocalDate day(int n) {
            return FIRST.plusDays(n);
        }

        private Map<String, Object> content(Step step) {
            Map<String, Object> content = new LinkedHashMap<>();
            content.put("rincian", WORDS.get(step.a() % 3));
            if (step.a() % 5 != 0) {
                content.put("pemohon", applicant(step.b()));
            }
            return step.a() % 4 == 0 ? TemuanFixture.running(content) : content;
        }

        private UUID applicant(int n) {
            return desk.applicant(units.get(0), n % 3 == 0 ? "" : Integer.toString(n % 3));
        }

        private static String nik(int n) {
            return n % 3 == 0 ? "null" : "sha256('" + n % 3 + "')";
        }

        /** Some numbers are left out, and some of those come after all. */
        private void plantNumbered(Step step) {
            int next = number + 1;
            if (step.b() % 3 == 0 && !skipped.isEmpty()) {
                next = skipped.remove(0);
            } else if (step.a() % 3 == 0) {
                skipped.add(next++);
            }
            number = Math.max(number, next);
            records.add(desk.plant(units.get(0), day(step.b()), TemuanFixture.numbered(units.get(0), next)));
        }

        private UUID record(int n) {
            return one(records, n);
        }

        private static UUID one(List<UUID> list, int n) {
            return list.isEmpty() ? UUID.randomUUID() : list.get(n % list.size());
        }

        private UUID anything(int n) {
            return one(List.of(records, objections, disputes).get(n % 3), n / 3);
        }

        private UUID owner(String register, UUID id) {
            return database.transactions()
                    .read(
                            PermohonanFixture.UTAMA,
                            () -> database.jdbc()
                                    .sql("select skpd from " + register + " where id = :id")
                                    .param("id", id)
                                    .query(UUID.class)
                                    .single());
        }

        private Skpd owning(String register, UUID id) {
            UUID owner = owner(register, id);
            return units.stream()
                    .filter(unit -> unit.id().equals(owner))
                    .findFirst()
                    .orElseThrow();
        }

        /** To a request or to none; registered at once or late, with a number left out or not. */
        private void object(Step step) {
            boolean asked = step.a() % 3 > 0 && !records.isEmpty();
            Skpd unit = asked ? owning("permohonan", record(step.a())) : unit(step.a());
            Map<String, Object> columns = new LinkedHashMap<>();
            columns.put("alasan", List.of("b", "bd", "bc", "abc").get(step.b() % 4));
            columns.put("informasi", WORDS.get(step.b() % 3));
            columns.put("didaftarkan", day(step.b()).plusDays(step.a() % 10));
            columns.put("pemohon", desk.applicant(unit, step.a() % 2 == 0 ? "" : Integer.toString(step.b() % 2)));
            if (step.a() % 7 == 0) {
                columns.put("urut", 100 + 2 * objections.size());
            }
            objections.add(perkara.objection(unit, asked ? record(step.a()) : null, day(step.b()), columns));
        }

        private void endObjection(Step step) {
            String set = step.b() % 2 == 0 ? "'cabut', tahap = 'dicabut'" : "'batalkan', tahap = 'dibatalkan'";
            write(
                    "update keberatan k set tindakan = " + set + ", keterangan = 'uji', selesai = diterima"
                            + " where id = :id and tahap = 'diproses' and not exists (select from sengketa s"
                            + " where s.keberatan = k.id and s.tahap <> 'dibatalkan')",
                    one(objections, step.a()));
        }

        /** On an objection that stands and has no dispute that goes on. */
        private void dispute(Step step) {
            UUID objection = one(objections, step.a());
            boolean possible = database.transactions()
                    .read(
                            PermohonanFixture.UTAMA,
                            () -> database.jdbc()
                                    .sql("""
                                    select exists (select from keberatan k where k.id = :id and k.tahap <> 'dibatalkan')
                                       and not exists (select from sengketa s
                                                        where s.keberatan = :id and s.tahap <> 'dibatalkan')""")
                                    .param("id", objection)
                                    .query(Boolean.class)
                                    .single());
            if (possible) {
                LocalDate day = day(step.b() + step.a());
                disputes.add(perkara.dispute(
                        owning("keberatan", objection),
                        objection,
                        day,
                        Map.of(
                                "dasar_waktu", step.a() % 2 == 0 ? "diam" : "tanggapan",
                                "mulai_waktu", day.minusDays(1 + step.b() % 5),
                                "batas_pengajuan",
                                        day.plusDays(1 + step.a() % 3).minusDays(step.b() % 2))));
            }
        }

        /** Nothing follows a cancellation. */
        private void change(Step step, String set) {
            write("update permohonan set " + set + " where id = :id and hasil <> 'dibatalkan'", record(step.a()));
        }

        private void write(String sql, UUID id) {
            desk.change(sql, id);
        }
    }

    @Example
    void aFindingGoesWhenItsRecordIsPutRightAndComesBackAsTheSameRow() {
        try (TestDatabase database = TestDatabase.create()) {
            TemuanFixture desk = new TemuanFixture(database);
            Skpd unit = PermohonanFixture.skpd(database, "DPUPR");
            UUID id = desk.plant(unit, FIRST, Map.of("selesai", FIRST.plusDays(30)));
            desk.tinjau();
            assertThat(desk.all()).containsExactly(new TemuanFixture.Baris("lewat_tenggat", "terbuka", id, null));

            desk.change("update permohonan set tindakan = 'impor', selesai = jatuh_tempo where id = :id", id);
            desk.tinjau();
            assertThat(desk.all()).containsExactly(new TemuanFixture.Baris("lewat_tenggat", "hilang", id, null));

            desk.change("update permohonan set tindakan = 'impor', selesai = jatuh_tempo + 1 where id = :id", id);
            desk.tinjau();
            assertThat(desk.all()).containsExactly(new TemuanFixture.Baris("lewat_tenggat", "terbuka", id, null));
        }
    }

    @Example
    void whatIsClosedStaysClosedUntilItsFactsChange() {
        try (TestDatabase database = TestDatabase.create()) {
            TemuanFixture desk = new TemuanFixture(database);
            Skpd unit = PermohonanFixture.skpd(database, "DPUPR");
            UUID id = desk.plant(unit, FIRST, Map.of("selesai", FIRST.plusDays(30)));
            desk.tinjau();
            desk.change(
                    "update temuan set keadaan = 'ditutup', penutupan = 'tolak', catatan = 'uji' where permohonan = :id",
                    id);

            desk.change("update permohonan set tindakan = 'impor', tujuan = 'lain' where id = :id", id);
            desk.tinjau();
            assertThat(desk.terbuka()).isEmpty();
            desk.change("update permohonan set tindakan = 'impor', selesai = jatuh_tempo where id = :id", id);
            desk.tinjau();
            desk.change("update permohonan set tindakan = 'impor', selesai = diterima + 30 where id = :id", id);
            desk.tinjau();
            assertThat(desk.terbuka()).isEmpty();

            desk.change("update permohonan set tindakan = 'impor', selesai = diterima + 31 where id = :id", id);
            desk.tinjau();
            assertThat(desk.terbuka()).hasSize(1);
        }
    }

    @Example
    void aClosingThatIsUndoneIsJudgedAnew() {
        try (TestDatabase database = TestDatabase.create()) {
            TemuanFixture desk = new TemuanFixture(database);
            Skpd unit = PermohonanFixture.skpd(database, "DPUPR");
            UUID id = desk.plant(unit, FIRST, Map.of("selesai", FIRST.plusDays(30)));
            desk.tinjau();
            desk.change(
                    "update temuan set keadaan = 'ditutup', penutupan = 'tolak', catatan = 'uji' where permohonan = :id",
                    id);
            desk.change("update permohonan set tindakan = 'impor', selesai = jatuh_tempo where id = :id", id);
            desk.tinjau();
            desk.change(
                    "update temuan set keadaan = 'terbuka', penutupan = null, catatan = null where permohonan = :id",
                    id);
            desk.tinjau();
            assertThat(desk.all()).containsExactly(new TemuanFixture.Baris("lewat_tenggat", "hilang", id, null));
        }
    }

    @Example
    void aNumberThatComesAfterAllFillsTheGapBeforeACancelledOne() {
        try (TestDatabase database = TestDatabase.create()) {
            TemuanFixture desk = new TemuanFixture(database);
            Skpd unit = PermohonanFixture.skpd(database, "DPUPR");
            desk.plant(unit, FIRST, TemuanFixture.numbered(unit, 1));
            UUID third = desk.plant(unit, FIRST, TemuanFixture.numbered(unit, 3));
            desk.change(
                    "update permohonan set tindakan = 'batalkan', tahap = 'dibatalkan', hasil = 'dibatalkan',"
                            + " keterangan = 'keliru' where id = :id",
                    third);
            desk.tinjau();
            assertThat(desk.terbuka()).containsExactly(new TemuanFixture.Baris("nomor_hilang", "terbuka", third, null));

            desk.plant(unit, FIRST, TemuanFixture.numbered(unit, 2));
            desk.tinjau();
            assertThat(desk.terbuka()).isEmpty();
        }
    }

    @Example
    void theDayItselfOpensAndWithdrawsFindings() {
        MutableClock clock = new MutableClock(Instant.parse("2026-09-01T02:00:00Z"), ZoneId.of("Asia/Pontianak"));
        try (TestDatabase database = TestDatabase.create(clock)) {
            TemuanFixture desk = new TemuanFixture(database);
            Skpd unit = PermohonanFixture.skpd(database, "DPUPR");
            LocalDate ahead = LocalDate.of(2026, 9, 3);
            UUID id = desk.plant(unit, ahead, TemuanFixture.running(Map.of()));
            desk.tinjau();
            assertThat(desk.terbuka().stream().map(TemuanFixture.Baris::aturan)).containsExactly("tanggal_depan");

            clock.advance(Duration.ofDays(2));
            desk.tinjau();
            assertThat(desk.terbuka()).isEmpty();

            clock.advance(Duration.ofDays(14 + 60));
            desk.tinjau();
            assertThat(desk.terbuka()).isEmpty();
            clock.advance(Duration.ofDays(1));
            desk.tinjau();
            assertThat(desk.terbuka())
                    .containsExactly(new TemuanFixture.Baris("hasil_tak_tercatat", "terbuka", id, null));
        }
    }
}
