package org.sipppid.daftar;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.sipppid.akun.Petugas;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.kalender.Periode;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.keberatan.HasilKeberatan;
import org.sipppid.keberatan.SaringanKeberatan;
import org.sipppid.keberatan.TahapKeberatan;
import org.sipppid.permohonan.KataKunci;
import org.sipppid.permohonan.Penelusuran;
import org.sipppid.sengketa.Amar;
import org.sipppid.sengketa.HasilMediasi;
import org.sipppid.sengketa.Pengadilan;
import org.sipppid.sengketa.SaringanSengketa;
import org.sipppid.sengketa.TahapSengketa;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.KelompokSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages that list the registers of objections and of disputes. */
@Controller
@ConditionalOnWebApplication
class DaftarRegisterController {

    private final HalamanRegisterReader reader;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;
    private final Clock clock;

    DaftarRegisterController(
            HalamanRegisterReader reader, DaftarSkpd daftarSkpd, Transactions transactions, Clock clock) {
        this.reader = reader;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/keberatan")
    String keberatan(
            @RequestParam Map<String, String> query,
            Petugas petugas,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        LocalDate hari = LocalDate.now(clock);
        Dicari<SaringanKeberatan> dicari = parse(query, SaringanKeberatan::parse, model, response);
        model.addAttribute("saringan", dicari.saringan())
                .addAttribute(
                        "halaman",
                        reader.read(
                                dicari.saringan(), dicari.cari(), dicari.menurut(), page(query), petugas.skpd(), actor))
                .addAttribute("menurut", dicari.menurut())
                .addAttribute("hariIni", hari)
                .addAttribute("hari", dicari.menurut().orElse(hari))
                .addAttribute("tahap", TahapKeberatan.values())
                .addAttribute("alasan", AlasanKeberatan.values())
                .addAttribute("hasil", HasilKeberatan.values());
        addUnits(actor, model);
        return "keberatan/daftar";
    }

    @GetMapping("/sengketa")
    String sengketa(
            @RequestParam Map<String, String> query,
            Petugas petugas,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Dicari<SaringanSengketa> dicari = parse(query, SaringanSengketa::parse, model, response);
        model.addAttribute("saringan", dicari.saringan())
                .addAttribute(
                        "halaman", reader.read(dicari.saringan(), dicari.cari(), page(query), petugas.skpd(), actor))
                .addAttribute("tahap", TahapSengketa.values())
                .addAttribute("mediasi", HasilMediasi.values())
                .addAttribute("amar", Amar.values())
                .addAttribute("pengadilan", Pengadilan.values());
        addUnits(actor, model);
        return "sengketa/daftar";
    }

    /** What an address asks for. */
    private record Dicari<S>(S saringan, String cari, Optional<LocalDate> menurut) {}

    /** What the address cannot mean is said, and the year is shown instead. */
    private <S> Dicari<S> parse(
            Map<String, String> query,
            BiFunction<Map<String, String>, Periode, S> parse,
            Model model,
            HttpServletResponse response) {
        LocalDate hari = LocalDate.now(clock);
        Periode year = Periode.tahun(hari.getYear());
        try {
            return new Dicari<>(parse.apply(query, year), KataKunci.read(query), Penelusuran.readMenurut(query, hari));
        } catch (IllegalArgumentException unknown) {
            model.addAttribute("pesan", unknown.getMessage());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return new Dicari<>(parse.apply(Map.of(), year), "", Optional.empty());
        }
    }

    private void addUnits(Actor actor, Model model) {
        List<Skpd> units = transactions.read(actor, daftarSkpd::all);
        model.addAttribute("daftarSkpd", units)
                .addAttribute("kelompokSkpd", KelompokSkpd.values())
                .addAttribute("unit", Skpd.byId(units));
    }

    private static int page(Map<String, String> query) {
        return DaftarPermohonanController.page(query.get("halaman"));
    }
}
