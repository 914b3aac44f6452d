package org.sipppid.masukan.cocok.putusan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.sipppid.masukan.cocok.Beda;
import org.sipppid.masukan.cocok.JenisBeda;
import org.sipppid.masukan.cocok.Pencocokan;
import org.sipppid.masukan.cocok.portion.PilihanBeda;
import org.sipppid.masukan.cocok.portion.Putusan;

/**
 * Whatever two registers say: exactly what differs is found, none missed, none invented, and each is an open finding; when
 * all of it has been rejected, nothing has changed; and when the unit's side of all of it has been taken, the same file
 * finds nothing.
 */
@Tag("basisdata")
class RegisterAcakTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    /** Everything that the register says. */
    private static final String REGISTER = "select to_jsonb(p)::text from permohonan p order by p.id";

    /** A row of a register: what it says of one number. */
    record Baris(LocalDate diterima, String isi, String jalur, String status, int lama, String keterangan) {

        String csv(String nomor) {
            boolean ended = !status.equals("berjalan");
            return String.join(
                            ",",
                            nomor,
                            diterima.toString(),
                            "\"" + isi + "\"",
                            jalur,
                            status,
                            ended ? diterima.plusDays(lama).toString() : "",
                            ket())
                    + "\n";
        }

        /** What the register needs to say beside the outcome it says itself where nothing is written. */
        String ket() {
            return status.equals("dikabulkan_sebagian") && keterangan.isEmpty() ? status : keterangan;
        }

        /** The fields in which two rows differ, by the names of the register's columns. */
        Set<String> beda(Baris other) {
            Set<String> ruas = new TreeSet<>();
            add(ruas, "diterima", diterima, other.diterima);
            add(ruas, "rincian", isi, other.isi);
            add(ruas, "jalur", jalur, other.jalur);
            add(ruas, "hasil", status, other.status);
            add(ruas, "selesai", selesai(), other.selesai());
            add(ruas, "keterangan", ket(), other.ket());
            return ruas;
        }

        private String selesai() {
            return status.equals("berjalan") ? "" : diterima.plusDays(lama).toString();
        }

        private static void add(Set<String> ruas, String nama, Object a, Object b) {
            if (!a.equals(b)) {
                ruas.add(nama);
            }
        }
    }

    @Property(tries = 15, shrinking = ShrinkingMode.BOUNDED)
    void exactlyTheDifferencesAreFoundRejectingChangesNothingAndTakingLeavesNone(
            @ForAll("registers") Map<String, Baris> pusat,
            @ForAll("registers") Map<String, Baris> skpd,
            @ForAll Random random) {
        if (skpd.isEmpty()) {
            return;
        }
        try (CocokFixture cocok = new CocokFixture()) {
            if (!pusat.isEmpty()) { // the register comes from a file that was taken whole
                cocok.terimaSemua(cocok.cocokkan(csv(pusat, random)));
            }
            String file = csv(skpd, random);
            Pencocokan satu = cocok.cocokkan(file);

            assertThat(nomor(cocok, satu, JenisBeda.HANYA_DI_SKPD)).isEqualTo(minus(skpd.keySet(), pusat.keySet()));
            LocalDate dari = satu.periode().dari();
            LocalDate sampai = satu.periode().sampai();
            assertThat(nomor(cocok, satu, JenisBeda.HANYA_DI_PUSAT))
                    .isEqualTo(minus(pusat.keySet(), skpd.keySet()).stream()
                            .filter(nomor -> !pusat.get(nomor).diterima().isBefore(dari)
                                    && !pusat.get(nomor).diterima().isAfter(sampai))
                            .collect(Collectors.toCollection(TreeSet::new)));
            assertThat(berbeda(cocok, satu)).isEqualTo(expected(pusat, skpd));

            assertThat(temuan(cocok)).isEqualTo(terbuka(cocok));
            List<String> before = cocok.select(REGISTER);
            Pencocokan rejected = cocok.cocokkan(csv(skpd, random));
            for (JenisBeda jenis : JenisBeda.values()) {
                cocok.tolak(cocok.officer, rejected, PilihanBeda.semua(jenis), "tetap");
            }
            assertThat(cocok.select(REGISTER)).isEqualTo(before);
            assertThat(temuan(cocok)).isEmpty();

            Putusan putusan = cocok.terimaYangDitolak(rejected);
            assertThat(putusan.terkendala())
                    .as(() -> cocok.kendala(rejected).toString())
                    .isZero();
            Pencocokan again = cocok.cocokkan(csv(skpd, random));
            assertThat(again.cocok()).isTrue();
            assertThat(again.sama()).isEqualTo(skpd.size());
        }
    }

    /** The open findings, and what they are to be: the open differences of the comparisons that hold. */
    private static List<String> temuan(CocokFixture cocok) {
        return cocok.select("""
                select aturan || ' ' || (rincian ->> 'pencocokan') || ' ' || (rincian ->> 'ke') from temuan
                 where keadaan = 'terbuka' and aturan in ('hanya_di_skpd', 'hanya_di_pusat', 'berbeda') order by 1""");
    }

    private static List<String> terbuka(CocokFixture cocok) {
        return cocok.select("""
                select b.jenis || ' ' || b.pencocokan || ' ' || b.ke from beda b join pencocokan c on c.id = b.pencocokan
                 where c.pengganti is null and b.sikap is null and b.gugur is null order by 1""");
    }

    private static Map<String, Set<String>> expected(Map<String, Baris> pusat, Map<String, Baris> skpd) {
        Map<String, Set<String>> expected = new TreeMap<>();
        skpd.forEach((nomor, baris) -> {
            if (pusat.containsKey(nomor) && !baris.beda(pusat.get(nomor)).isEmpty()) {
                expected.put(nomor, baris.beda(pusat.get(nomor)));
            }
        });
        return expected;
    }

    private static Map<String, Set<String>> berbeda(CocokFixture cocok, Pencocokan satu) {
        Map<String, Set<String>> found = new TreeMap<>();
        cocok.beda(satu, JenisBeda.BERBEDA)
                .forEach(beda -> found.put(
                        beda.nomor(),
                        beda.ruas().stream()
                                .map(ruas -> ruas.ruas().kode())
                                .collect(Collectors.toCollection(TreeSet::new))));
        return found;
    }

    private static Set<String> nomor(CocokFixture cocok, Pencocokan satu, JenisBeda jenis) {
        List<String> all = cocok.beda(satu, jenis).stream().map(Beda::nomor).toList();
        assertThat(all).doesNotHaveDuplicates();
        return new TreeSet<>(all);
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }

    private static String csv(Map<String, Baris> register, Random random) {
        List<String> rows = new ArrayList<>();
        register.forEach((nomor, baris) -> rows.add(baris.csv(nomor)));
        Collections.shuffle(rows, random);
        return CocokFixture.JUDUL + String.join("", rows);
    }

    @Provide
    Arbitrary<Map<String, Baris>> registers() {
        Arbitrary<Baris> baris = Combinators.combine(
                        Arbitraries.integers().between(0, 60).map(FIRST::plusDays),
                        Arbitraries.of("Anggaran", "Peta jalan", "Daftar aset"),
                        Arbitraries.of("surat", "surel"),
                        Arbitraries.of("berjalan", "dikabulkan_penuh", "dikabulkan_sebagian", "dicabut"),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of("", "catatan", "lain"))
                .as(Baris::new);
        return Arbitraries.maps(Arbitraries.integers().between(1, 25).map(n -> n + "/DPUPR/2026"), baris)
                .ofMaxSize(18)
                .map(LinkedHashMap::new);
    }
}
