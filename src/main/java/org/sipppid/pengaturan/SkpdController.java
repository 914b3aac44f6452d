package org.sipppid.pengaturan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.FieldReader;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.isian.Kategori;
import org.sipppid.skpd.DaftarPerubahan;
import org.sipppid.skpd.DaftarPerubahan.Keputusan;
import org.sipppid.skpd.DaftarPerubahan.Sebutan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.JenisPerubahan;
import org.sipppid.skpd.KelompokSkpd;
import org.sipppid.skpd.PerubahanDitolak;
import org.sipppid.skpd.Skpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The units as they are and were, and what a decree changes of them. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/pengaturan/skpd")
class SkpdController {

    private static final String PAGE = "/pengaturan/skpd";

    private final DaftarSkpd daftarSkpd;
    private final DaftarPerubahan perubahan;
    private final Transactions transactions;
    private final Jejak jejak;
    private final Clock clock;

    SkpdController(
            DaftarSkpd daftarSkpd, DaftarPerubahan perubahan, Transactions transactions, Jejak jejak, Clock clock) {
        this.daftarSkpd = daftarSkpd;
        this.perubahan = perubahan;
        this.transactions = transactions;
        this.jejak = jejak;
        this.clock = clock;
    }

    /** The units as they were on a day; today's unless another is asked for. */
    @GetMapping
    String daftar(@RequestParam(defaultValue = "") String tanggal, Actor actor, Model model) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> asked = FieldReader.parse(tanggal.strip());
        if (asked.isEmpty() && !tanggal.isBlank()) {
            model.addAttribute("pesan", Map.of("tanggal", "Tanggal ditulis seperti 31/12/2026."));
        }
        LocalDate hari = asked.orElse(today);
        return transactions.read(actor, () -> {
            model.addAttribute("hari", hari)
                    .addAttribute("hariIni", today)
                    .addAttribute(
                            "daftar",
                            daftarSkpd.menurutKeputusan(hari).stream()
                                    .filter(unit -> unit.berlaku(hari, hari))
                                    .toList())
                    .addAttribute("perubahan", perubahan.all())
                    .addAttribute("unit", Skpd.byId(daftarSkpd.menurutKeputusan(today)));
            return "pengaturan/skpd";
        });
    }

    @GetMapping("/perubahan")
    String form(
            @RequestParam(defaultValue = "ganti_nama") String jenis,
            @RequestParam(defaultValue = "") String skpd,
            Actor actor,
            Model model) {
        Map<String, String> isian = new HashMap<>();
        // as the last decree names it, even of a day to come: the next one builds on that
        LocalDate furthest = LocalDate.now(clock).plusMonths(IsianPerubahanReader.AHEAD);
        transactions.read(actor, () -> daftarSkpd.menurutKeputusan(furthest)).stream()
                .filter(unit -> unit.kode().equals(skpd))
                .forEach(unit -> isian.putAll(Map.of(
                        "skpd",
                        unit.kode(),
                        "nama",
                        unit.nama(),
                        "singkatan",
                        unit.singkatan(),
                        "kelompok",
                        unit.jenis())));
        return show(jenis(jenis), isian, List.of(skpd), actor, model);
    }

    @PostMapping("/perubahan")
    String catat(
            @RequestParam MultiValueMap<String, String> typed, Actor actor, Model model, RedirectAttributes flash) {
        JenisPerubahan jenis =
                jenis(Optional.ofNullable(typed.getFirst("jenis")).orElse(""));
        try {
            transactions.write(actor, () -> catat(jenis, new LinkedMultiValueMap<>(typed)));
            flash.addFlashAttribute("tersimpan", jenis.label());
            IsianPerubahanReader.mendatang(typed, LocalDate.now(clock))
                    .ifPresent(tanggal -> flash.addFlashAttribute("mendatang", tanggal));
            return "redirect:" + PAGE;
        } catch (IsianKeliru keliru) {
            model.addAttribute("pesan", keliru.pesan());
        } catch (PerubahanDitolak ditolak) {
            model.addAttribute("pesan", Map.of("tanggal", ditolak.getMessage()));
        }
        return show(jenis, typed.toSingleValueMap(), typed.getOrDefault("skpd", List.of()), actor, model);
    }

    private void catat(JenisPerubahan jenis, MultiValueMap<String, String> typed) {
        IsianPerubahanReader reader = new IsianPerubahanReader(typed, daftarSkpd.all(), LocalDate.now(clock));
        Keputusan keputusan = reader.keputusan();
        List<Skpd> lama = reader.lama(jenis == JenisPerubahan.GABUNG ? 2 : 1);
        switch (jenis) {
            case GANTI_NAMA, PINDAH -> {
                Sebutan baru = reader.sebutan(lama.isEmpty() ? "X" : lama.get(0).kode(), "");
                reader.finish();
                perubahan.ubah(keputusan, lama.get(0), baru);
            }
            case GABUNG -> {
                Sebutan baru = reader.penerus()
                        .map(unit -> new Sebutan(unit.kode(), unit.nama(), unit.singkatan(), unit.jenis()))
                        .orElseGet(() -> reader.baru().get(0));
                reader.finish();
                perubahan.gabung(keputusan, lama, baru);
            }
            case PECAH -> {
                List<Sebutan> baru = reader.baru();
                reader.finish();
                perubahan.pecah(keputusan, lama.get(0), baru, reader.berakhir());
            }
        }
        jejak.catat(
                "ubah skpd",
                lama.stream().map(Skpd::kode).collect(Collectors.joining(", ")),
                Optional.of(jenis.label() + ", " + keputusan.dasar() + ", berlaku " + keputusan.tanggal()));
    }

    private String show(
            JenisPerubahan jenis, Map<String, String> isian, List<String> dipilih, Actor actor, Model model) {
        model.addAttribute("jenis", jenis)
                .addAttribute(
                        "semuaJenis", List.of(JenisPerubahan.GANTI_NAMA, JenisPerubahan.GABUNG, JenisPerubahan.PECAH))
                .addAttribute("isian", isian)
                .addAttribute("dipilih", dipilih)
                .addAttribute("kelompok", KelompokSkpd.values())
                .addAttribute(
                        "daftarSkpd",
                        transactions.read(actor, daftarSkpd::all).stream()
                                .filter(unit -> unit.berlakuSampai().isEmpty())
                                .toList());
        return "pengaturan/skpd-perubahan";
    }

    private static JenisPerubahan jenis(String kode) {
        try {
            JenisPerubahan jenis = Kategori.parse(JenisPerubahan.class, kode);
            return jenis == JenisPerubahan.PINDAH ? JenisPerubahan.GANTI_NAMA : jenis;
        } catch (IllegalArgumentException unknown) {
            return JenisPerubahan.GANTI_NAMA;
        }
    }
}
