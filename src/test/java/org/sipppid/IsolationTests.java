package org.sipppid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.keberatan.Keberatan;
import org.sipppid.keberatan.KeberatanBaru;
import org.sipppid.keberatan.RegisterKeberatan;
import org.sipppid.pemohon.DaftarLampiran;
import org.sipppid.pemohon.JenisLampiran;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.pemohon.Pemohon;
import org.sipppid.pemohon.Pindaian;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanBaru;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.sengketa.RegisterSengketa;
import org.sipppid.sengketa.Sengketa;
import org.sipppid.sengketa.SengketaBaru;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.kop.Kop;
import org.sipppid.skpd.kop.KopSurat;
import org.sipppid.skpd.nomor.Pola;
import org.sipppid.skpd.nomor.PolaNomor;
import org.sipppid.skpd.pejabat.DaftarPejabat;
import org.sipppid.skpd.pejabat.JenisJabatan;
import org.sipppid.skpd.pejabat.PejabatFixture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One unit's officer, and nobody at all, at every route that the program has, with another unit's ids. The routes are
 * asked of the program, so that a new one cannot be forgotten.
 */
class IsolationTests {

    private static final String OWN = "DPUPR";
    private static final String OTHER = "DLHK";

    /** Stands in everything that only the other unit may read; what is typed here is only its first half. */
    private static final String SECRET = "zq7x4 rahasia";

    /** What anybody may open: signing in, and what a printed code reveals. */
    private static final Set<String> PUBLIC =
            Set.of("/masuk", "/verifikasi", "/verifikasi/{kode}", "/tenggat", "/kalender", "/error");

    private static final Program PROGRAM = Program.shared();
    private static final UUID HOLDER = UUID.randomUUID();
    private static final Permohonan THEIRS = register();
    private static final UUID THEIR_SCAN = scan();

    private static final Keberatan OBJECTION = objectTo(THEIRS);

    private static final Sengketa DISPUTE = dispute(OBJECTION);

    /** A file of theirs that waits for its mapping, and one that was compared. */
    private static final String WAITING = upload();

    private static final String COMPARED = compare(upload());
    private static final UUID THEIR_FINDING = finding(THEIRS);

    /** Who signed in last under a name; checked before each use, for some routes sign out. */
    private static final Map<String, Visitor> SIGNED_IN = new HashMap<>();

    /** An address of the program, and how it is asked. */
    record Route(RequestMethod method, String pattern) {

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    private static Permohonan register() {
        Skpd unit = PROGRAM.bean(Transactions.class)
                .read(
                        PermohonanFixture.UTAMA,
                        () -> PROGRAM.bean(DaftarSkpd.class).find(OTHER).orElseThrow());
        RegisterPermohonan register = PROGRAM.bean(RegisterPermohonan.class);
        Pemohon pemohon = new Pemohon(
                "Nama " + SECRET,
                Optional.of("6171019912319999"),
                Optional.of("Alamat " + SECRET),
                Optional.of("Kontak " + SECRET),
                Optional.of("Kerja " + SECRET));
        LocalDate day = LocalDate.of(2026, 2, 3);
        PermohonanBaru baru = new PermohonanBaru(
                unit, day, Jalur.SURAT, JenisPemohon.PERSEORANGAN, pemohon, "Rincian " + SECRET, Optional.of(SECRET));
        Permohonan theirs = PROGRAM.bean(Transactions.class)
                .write(PermohonanFixture.officer(unit), () -> register.catat(UUID.randomUUID(), baru));
        PROGRAM.bean(Transactions.class).write(PermohonanFixture.officer(unit), () -> settle(unit));
        PROGRAM.awaitSealed();
        return theirs;
    }

    private static UUID scan() {
        byte[] shows = ("%PDF-1.7 " + SECRET + " %%EOF").getBytes(StandardCharsets.UTF_8);
        return PROGRAM.bean(Transactions.class)
                .write(
                        PermohonanFixture.UTAMA,
                        () -> PROGRAM.bean(DaftarLampiran.class)
                                .add(
                                        PROGRAM.bean(RegisterPermohonan.class)
                                                .idPemohon(THEIRS.id())
                                                .orElseThrow(),
                                        JenisLampiran.IDENTITAS,
                                        Pindaian.read(shows)));
    }

    private static void settle(Skpd unit) {
        Kop kop = new Kop("Pemerintah " + SECRET, "Instansi " + SECRET, List.of(), Optional.empty());
        PROGRAM.bean(KopSurat.class).tetapkan(Optional.of(unit), kop);
        PROGRAM.bean(DaftarPejabat.class)
                .catat(PejabatFixture.holder(HOLDER, Optional.of(unit), JenisJabatan.PPID, "Pejabat " + SECRET));
        PROGRAM.bean(PolaNomor.class)
                .tetapkan(
                        "sengketa",
                        Optional.of(unit),
                        new Pola("{urut}/zq7x4-rahasia/{unit}/{tahun}", Optional.empty()));
    }

    private static Keberatan objectTo(Permohonan permohonan) {
        LocalDate day = LocalDate.of(2026, 2, 20);
        return PROGRAM.bean(Transactions.class).write(PermohonanFixture.UTAMA, () -> {
            Skpd unit = PROGRAM.bean(DaftarSkpd.class).find(OTHER).orElseThrow();
            KeberatanBaru baru = new KeberatanBaru(
                    unit,
                    Optional.of(permohonan),
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(AlasanKeberatan.D),
                    day,
                    day,
                    "Informasi " + SECRET,
                    Optional.of(SECRET),
                    "Kasus " + SECRET);
            return PROGRAM.bean(RegisterKeberatan.class).catat(UUID.randomUUID(), baru);
        });
    }

    private static Sengketa dispute(Keberatan keberatan) {
        return PROGRAM.bean(Transactions.class).write(PermohonanFixture.UTAMA, () -> {
            Skpd unit = PROGRAM.bean(DaftarSkpd.class).find(OTHER).orElseThrow();
            return PROGRAM.bean(RegisterSengketa.class)
                    .catat(
                            UUID.randomUUID(),
                            new SengketaBaru(unit, keberatan, LocalDate.of(2026, 3, 2), Optional.empty()));
        });
    }

    private static String upload() {
        String file = "Nomor;Tanggal;Rincian\nzq7x4-rahasia;2026-02-03;" + SECRET + "\n";
        return last(PROGRAM.visitor(PROGRAM.officer(OTHER))
                .upload(
                        "/rekonsiliasi/cocokkan",
                        "berkas",
                        "zq7x4-rahasia.csv",
                        file.getBytes(StandardCharsets.UTF_8)));
    }

    private static String compare(String waiting) {
        return last(PROGRAM.visitor(PROGRAM.officer(OTHER))
                .post(
                        "/rekonsiliasi/cocokkan/pemetaan/" + waiting,
                        "kolom.nomor_asal",
                        "Nomor",
                        "kolom.diterima",
                        "Tanggal",
                        "kolom.rincian",
                        "Rincian"));
    }

    private static String last(Visitor.Answer answer) {
        String id = answer.path().substring(answer.path().lastIndexOf('/') + 1);
        return UUID.fromString(id).toString();
    }

    /** What the program finds wrong with the other unit's request, which was registered long after it was received. */
    private static UUID finding(Permohonan permohonan) {
        return Program.await(
                "found",
                () -> PROGRAM.bean(Transactions.class)
                        .read(
                                PermohonanFixture.UTAMA,
                                () -> PROGRAM.bean(JdbcClient.class)
                                        .sql("select id from temuan where aturan = 'dicatat_lama' and permohonan = :id")
                                        .param("id", permohonan.id())
                                        .query(UUID.class)
                                        .optional()));
    }

    private static Visitor signedIn(String account) {
        Visitor visitor = SIGNED_IN.computeIfAbsent(account, PROGRAM::visitor);
        if (!visitor.get("/pengaturan/sandi").path().equals("/pengaturan/sandi")) {
            visitor = PROGRAM.visitor(account);
            SIGNED_IN.put(account, visitor);
        }
        return visitor;
    }

    static Stream<Route> routes() {
        return PROGRAM.bean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .flatMap(IsolationTests::routes)
                .sorted(Comparator.comparing(Route::toString));
    }

    private static Stream<Route> routes(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods)
                        .stream().map(method -> new Route(method, pattern)));
    }

    static Stream<Route> changing() {
        return routes().filter(route -> route.method() != RequestMethod.GET);
    }

    static Stream<Route> closed() {
        return routes().filter(route -> !PUBLIC.contains(route.pattern()));
    }

    @Test
    void theRoutesAreKnown() {
        assertThat(routes().map(Route::toString))
                .contains(
                        "GET /permohonan/{id}",
                        "POST /permohonan/{id}/tindakan/{kode}",
                        "POST /keberatan/{id}/tindakan/{kode}",
                        "POST /sengketa/{id}/tindakan/{kode}",
                        "POST /pengaturan/pengguna/{id}/aktif",
                        "POST /pengaturan/kop",
                        "POST /pengaturan/pejabat/{id}",
                        "POST /pengaturan/nomor/{jenis}");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void anotherUnitsOfficerReadsNothingAndChangesNothing(Route route) {
        Visitor officer = signedIn(PROGRAM.officer(OWN));
        List<String> before = theirs();
        boolean ofOne = !address(route, "a").equals(address(route, "b"));
        for (String id : ofOne ? ids() : ids().subList(0, 1)) {
            Visitor.Answer answer = send(officer, route, id);
            assertThat(answer.body())
                    .doesNotContain(SECRET, "zq7x4-rahasia")
                    .doesNotContain("6171019912319999", "001/DLHK", "KEBERATAN/DLHK", "SENGKETA/DLHK");
            assertThat(answer.status()).as(answer.body()).isLessThan(500);
        }
        if (ofOne) {
            assertThat(officer.get("/dasbor").path())
                    .as("signed in to the last")
                    .isEqualTo("/dasbor");
        }
        assertThat(theirs()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("closed")
    void nobodyIsShownTheWayIn(Route route) {
        List<String> before = theirs();
        Visitor nobody = PROGRAM.visitor();
        nobody.get("/masuk");

        Visitor.Answer answer = send(nobody, route, THEIRS.id().toString());

        assertThat(answer.path()).isEqualTo("/masuk");
        assertThat(theirs()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("changing")
    void nothingChangesWithoutTheToken(Route route) {
        Visitor admin = signedIn(PROGRAM.admin());
        List<String> before = theirs();

        Visitor.Answer answer = admin.postRaw(
                address(route, THEIRS.id().toString()),
                "versi=" + version(route) + "&alasan=dicabut&tanggal=2026-03-04&keperluan=uji");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(theirs()).isEqualTo(before);
    }

    @Test
    void whatIsNotARouteIsDenied() {
        assertThat(PROGRAM.visitor().get("/actuator/env").path()).isEqualTo("/masuk");
        assertThat(PROGRAM.visitor(PROGRAM.admin()).get("/actuator/env").status())
                .isEqualTo(403);
    }

    @Test
    void theOwnerReadsAndChangesWhatTheOthersCannot() {
        // Without this the tests above could be true of an empty register.
        Visitor owner = PROGRAM.visitor(PROGRAM.officer(OTHER));
        List<String> before = theirs();

        Visitor.Answer page = send(
                owner,
                new Route(RequestMethod.GET, "/permohonan/{id}"),
                THEIRS.id().toString());
        Visitor.Answer changed = send(
                owner,
                new Route(RequestMethod.POST, "/permohonan/{id}/tindakan/{kode}"),
                THEIRS.id().toString());

        assertThat(page.body()).contains(SECRET).contains("001/DLHK");
        assertThat(changed.body()).contains(Hasil.DICABUT.label()).contains("Tersimpan: Catat pencabutan");
        assertThat(theirs()).isNotEqualTo(before);

        for (String room : List.of("keberatan", "sengketa")) {
            String id = (room.equals("keberatan") ? OBJECTION.id() : DISPUTE.id()).toString();
            before = theirs();
            assertThat(send(owner, new Route(RequestMethod.GET, "/" + room + "/{id}"), id)
                            .body())
                    .contains(room.equals("keberatan") ? OBJECTION.nomor() : DISPUTE.nomor());
            assertThat(send(owner, new Route(RequestMethod.POST, "/" + room + "/{id}/tindakan/{kode}"), id)
                            .body())
                    .contains("Dicabut");
            assertThat(theirs()).isNotEqualTo(before);
        }
        before = theirs();
        assertThat(send(
                                owner,
                                new Route(RequestMethod.POST, "/rekonsiliasi/temuan/{id}/tutup"),
                                THEIR_FINDING.toString())
                        .body())
                .contains("Temuan ditutup.");
        assertThat(theirs()).isNotEqualTo(before);
    }

    private static List<String> ids() {
        String akun = PROGRAM.bean(Transactions.class)
                .read(
                        Actor.program(Actor.Role.MASUK, "uji"),
                        () -> PROGRAM.bean(JdbcClient.class)
                                .sql("select id::text from akun where nama_pengguna = :nama")
                                .param("nama", PROGRAM.officer(OTHER))
                                .query(String.class)
                                .single());
        return List.of(
                THEIRS.id().toString(),
                OBJECTION.id().toString(),
                DISPUTE.id().toString(),
                akun,
                THEIRS.skpd().toString(),
                OTHER,
                HOLDER.toString(),
                THEIR_FINDING.toString(),
                "sengketa");
    }

    private static String address(Route route, String id) {
        return route.pattern()
                .replace("{lampiran}", THEIR_SCAN.toString())
                .replace("{unggahan}", WAITING)
                .replace("/cocokkan/{id}", "/cocokkan/" + COMPARED)
                .replace("{bulan}", "2026-02")
                .replace("{kode}", "cabut")
                .replaceAll("\\{[^}]+}|\\*+", id);
    }

    /** Asks with whatever any form of the program might want, all of it aimed at the other unit. */
    private static Visitor.Answer send(Visitor visitor, Route route, String id) {
        String address = address(route, id);
        if (route.method() == RequestMethod.GET) {
            return visitor.get(address + "?periode=2026&skpd=" + OTHER + "&cari=zq7x4&permohonan=" + THEIRS.id()
                    + "&keberatan=" + OBJECTION.id());
        }
        Map<String, String> form = Map.ofEntries(
                Map.entry("id", THEIRS.id().toString()),
                Map.entry("versi", Integer.toString(version(route))),
                Map.entry("skpd", OTHER),
                Map.entry("alasan", "dicabut orang lain"),
                Map.entry("tanggal", "2026-03-04"),
                Map.entry("keperluan", "ingin tahu"),
                Map.entry("periode", "2026"),
                Map.entry("diterima", "2026-02-03"),
                Map.entry("jalur", "surat"),
                Map.entry("jenisPemohon", "perseorangan"),
                Map.entry("nama", "Penyusup"),
                Map.entry("rincian", "penyusup"),
                Map.entry("surat", UUID.randomUUID().toString()),
                Map.entry("jenis", jenis(address)),
                Map.entry("tindakan", "terima"),
                Map.entry("ke", "1"),
                Map.entry("yakin", "ya"),
                Map.entry("kolom.nomor_asal", "Nomor"),
                Map.entry("kolom.diterima", "Tanggal"),
                Map.entry("kolom.rincian", "Rincian"),
                Map.entry("permohonan", THEIRS.id().toString()),
                Map.entry("keberatan", OBJECTION.id().toString()),
                Map.entry("alasan_d", "ya"),
                Map.entry("alasan_ditemukan", "2026-02-03"),
                Map.entry("informasi", "penyusup"),
                Map.entry("kasus_posisi", "penyusup"),
                Map.entry("uraian", "dicabut orang lain"),
                Map.entry("diajukan", "2026-03-03"),
                Map.entry("aktif", "false"),
                Map.entry("pemerintah", "Penyusup"),
                Map.entry("instansi", "Penyusup"),
                Map.entry("sebutan", "definitif"),
                Map.entry("jabatan", "Penyusup"),
                Map.entry("dari", "2026-01-01"),
                Map.entry("pola", "{urut}/{unit}/{tahun}"),
                Map.entry("penutupan", "tolak"),
                Map.entry("catatan", "ditutup orang lain"),
                Map.entry("baru", "sandi-baru-yang-panjang"));
        return visitor.post(
                address,
                form.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    private static String jenis(String address) {
        if (address.contains("/surat")) {
            return "tanda_terima";
        }
        return address.contains("/putusan") ? "hanya_di_skpd" : "kepala";
    }

    /** The version that the owner would see now; with a stale one a refusal would prove nothing. */
    private static int version(Route route) {
        return PROGRAM.bean(Transactions.class).read(PermohonanFixture.UTAMA, () -> {
            if (route.pattern().startsWith("/keberatan")) {
                return PROGRAM.bean(RegisterKeberatan.class)
                        .find(OBJECTION.id())
                        .orElseThrow()
                        .versi();
            }
            if (route.pattern().startsWith("/rekonsiliasi/temuan")) {
                return PROGRAM.bean(JdbcClient.class)
                        .sql("select versi from temuan where id = :id")
                        .param("id", THEIR_FINDING)
                        .query(Integer.class)
                        .single();
            }
            return route.pattern().startsWith("/sengketa")
                    ? PROGRAM.bean(RegisterSengketa.class)
                            .find(DISPUTE.id())
                            .orElseThrow()
                            .versi()
                    : PROGRAM.bean(RegisterPermohonan.class)
                            .find(THEIRS.id())
                            .orElseThrow()
                            .versi();
        });
    }

    /** Everything of the other unit that might be changed, row by row. */
    private static List<String> theirs() {
        return PROGRAM.bean(Transactions.class)
                .read(
                        PermohonanFixture.UTAMA,
                        () -> PROGRAM.bean(JdbcClient.class)
                                .sql("""
                        select p::text from permohonan p join skpd s on s.id = p.skpd where s.kode = :kode
                        union all
                        select k::text from keberatan k join skpd s on s.id = k.skpd where s.kode = :kode
                        union all
                        select d::text from sengketa d join skpd s on s.id = d.skpd where s.kode = :kode
                        union all
                        select o::text from pemohon o join skpd s on s.id = o.skpd where s.kode = :kode
                        union all
                        select l::text from lampiran_pemohon l join skpd s on s.id = l.skpd where s.kode = :kode
                        union all
                        select b::text from bukaan_pemohon b join skpd s on s.id = b.skpd where s.kode = :kode
                        union all
                        select t::text from surat t join skpd s on s.id = t.skpd where s.kode = :kode
                        union all
                        select b::text from bantuan_kedinasan b join skpd s on s.id = b.skpd where s.kode = :kode
                        union all
                        select c::text from pencocokan c join skpd s on s.id = c.skpd where s.kode = :kode
                        union all
                        select b::text from beda b join skpd s on s.id = b.skpd where s.kode = :kode
                        union all
                        select m::text from putusan_massal m join skpd s on s.id = m.skpd where s.kode = :kode
                        union all
                        select u::text from unggahan u join skpd s on s.id = u.skpd where s.kode = :kode
                        union all
                        select m::text from pemetaan_berkas m join skpd s on s.id = m.skpd where s.kode = :kode
                        union all
                        select k::text from kop_surat k join skpd s on s.id = k.skpd where s.kode = :kode
                        union all
                        select j::text from pejabat j join skpd s on s.id = j.skpd where s.kode = :kode
                        union all
                        select n::text from pola_nomor n join skpd s on s.id = n.skpd where s.kode = :kode
                        union all
                        select y::text from pernyataan y join skpd s on s.id = y.skpd where s.kode = :kode
                        union all
                        select b::text from tutup_buku b join skpd s on s.id = b.skpd where s.kode = :kode
                        union all
                        select t::text from temuan t where t.id = :temuan
                        union all
                        select (a.id, a.nama, a.sandi, a.aktif)::text from akun a join skpd s on s.id = a.skpd where s.kode = :kode
                        order by 1""")
                                .param("kode", OTHER)
                                .param("temuan", THEIR_FINDING)
                                .query(String.class)
                                .list());
    }
}
