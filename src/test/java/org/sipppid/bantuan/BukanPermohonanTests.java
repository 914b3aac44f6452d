package org.sipppid.bantuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sipppid.Program;
import org.sipppid.Visitor;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Saringan;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;

/** A request between public bodies changes no figure anywhere (P21 Ps 54-55). */
class BukanPermohonanTests {

    private final Program program = Program.shared();
    private final Visitor utama = program.visitor(program.utama());

    @Test
    void changesNoFigureOnBoardReportOrList() {
        recordPermohonan();
        program.awaitSealed();
        Map<String, String> before = figures();

        Visitor.Answer page = utama.post(
                "/bantuan-kedinasan/baru",
                "id",
                UUID.randomUUID().toString(),
                "skpd",
                "DINKES",
                "diterima",
                "2026-11-02",
                "peminta",
                "Kejaksaan Negeri Contoh",
                "surat",
                "",
                "rincian",
                "Data aset daerah");
        assertThat(page.body()).contains("/BK/DINKES/XI/2026").contains("Kejaksaan Negeri Contoh");
        program.awaitSealed();

        assertThat(figures()).isEqualTo(before);
        // Else figures that never change would prove it as well.
        recordPermohonan();
        program.awaitSealed();
        Map<String, String> after = figures();
        assertThat(after)
                .allSatisfy((place, figures) -> assertThat(figures).as(place).isNotEqualTo(before.get(place)));
    }

    /** What each place says, without the place in the order of commits up to which it counts. */
    private Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        for (String place :
                new String[] {"/dasbor?periode=2026", "/permohonan?periode=2026", "/laporan/lpi/pratinjau?periode=2026"
                }) {
            figures.put(place, figuresOf(utama.get(place).body()));
        }
        Rekapitulasi rekapitulasi = program.bean(Rekapitulasi.class);
        int counted = program.bean(Transactions.class)
                .read(
                        Actor.program(Actor.Role.HITUNG, "uji"),
                        () -> rekapitulasi.jumlah(Saringan.diterima(Periode.tahun(2026)), rekapitulasi.kepala()));
        figures.put("rekapitulasi", Integer.toString(counted));
        return figures;
    }

    /** Findings are found behind the writes, those of other tests too. */
    private static String figuresOf(String html) {
        return html.replaceAll("(?s)<script.*?</script>", "")
                .replaceAll("<a class=\"temuan[^>]*>[\\d.]+</a>", "")
                .replaceAll("catatan ke-[\\d.]+", "catatan")
                .replaceAll("name=\"_csrf\"[^>]*", "")
                .replaceAll("data-tanda=\"\\d+/", "data-tanda=\"");
    }

    private void recordPermohonan() {
        program.bean(Transactions.class).write(PermohonanFixture.UTAMA, () -> {
            Skpd unit = program.bean(DaftarSkpd.class).find("DINKES").orElseThrow();
            program.bean(RegisterPermohonan.class)
                    .catat(UUID.randomUUID(), PermohonanFixture.aRequest(unit, LocalDate.of(2026, 11, 2)));
        });
    }
}
