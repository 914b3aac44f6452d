package org.sipppid.sengketa;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.keberatan.Keberatan;
import org.sipppid.keberatan.RegisterKeberatan;
import org.sipppid.keberatan.Riwayat;
import org.sipppid.keberatan.RiwayatReader;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.permohonan.TindakanDitolak;
import org.sipppid.skpd.DaftarSkpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One dispute: what it is, how its times stand, its history, and the acts that are lawful next. */
@Controller
@ConditionalOnWebApplication
class TindakanSengketaController {

    private static final String CHANGED =
            "Sengketa ini baru saja diubah petugas lain; periksa keadaannya, lalu simpan lagi.";

    private final RegisterSengketa register;
    private final RegisterKeberatan registerKeberatan;
    private final RiwayatReader riwayat;
    private final TindakanSengketaReader reader;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;
    private final KalenderBerlaku kalender;
    private final Clock clock;

    TindakanSengketaController(
            RegisterSengketa register,
            RegisterKeberatan registerKeberatan,
            RiwayatReader riwayat,
            TindakanSengketaReader reader,
            DaftarSkpd daftarSkpd,
            Transactions transactions,
            KalenderBerlaku kalender,
            Clock clock) {
        this.register = register;
        this.registerKeberatan = registerKeberatan;
        this.riwayat = riwayat;
        this.reader = reader;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
        this.kalender = kalender;
        this.clock = clock;
    }

    @GetMapping("/sengketa/{id}")
    String detail(@PathVariable UUID id, Actor actor, Model model) {
        return transactions.read(actor, () -> detail(find(id), model));
    }

    private String detail(Sengketa sengketa, Model model) {
        List<Riwayat> acts = riwayat.read("sengketa", sengketa.id(), KolomSengketa.RIWAYAT);
        Keberatan keberatan = registerKeberatan.find(sengketa.keberatan()).orElseThrow();
        model.addAttribute("s", sengketa)
                .addAttribute("keberatan", keberatan)
                .addAttribute("skpd", daftarSkpd.find(sengketa.skpd()).orElseThrow())
                .addAttribute("jam", clocks(sengketa).daftar())
                .addAttribute("riwayat", acts)
                .addAttribute(
                        "tindakan",
                        sengketa.keadaan().yangSah().stream()
                                .filter(JenisTindakan::olehPetugas)
                                .toList());
        return "sengketa/detail";
    }

    private JamSengketa clocks(Sengketa sengketa) {
        PerjalananSengketa jalan = register.perjalanan(sengketa.id());
        return new JamSengketa(
                sengketa, jalan.terjadi(), jalan.dicatat(JangkaWaktu.SENGKETA), LocalDate.now(clock), kalender.kini());
    }

    @GetMapping("/sengketa/{id}/tindakan/{kode}")
    String form(@PathVariable UUID id, @PathVariable String kode, Actor actor, Model model) {
        return transactions.read(actor, () -> {
            Sengketa sengketa = find(id);
            if (!sengketa.keadaan().yangSah().contains(parse(kode))) {
                model.addAttribute("ditolak", parse(kode).label() + " tidak dapat dilakukan sekarang.");
                return detail(sengketa, model);
            }
            Map<String, String> isian = new LinkedHashMap<>();
            isian.put("tanggal", LocalDate.now(clock).toString());
            return form(sengketa, parse(kode), isian, model);
        });
    }

    private static String form(Sengketa sengketa, JenisTindakan jenis, Map<String, String> isian, Model model) {
        model.addAttribute("s", sengketa)
                .addAttribute("jenis", jenis)
                .addAttribute("isian", isian)
                .addAttribute("hasil", HasilMediasi.values())
                .addAttribute("amar", Amar.values())
                .addAttribute("pengadilan", Pengadilan.values())
                .addAttribute("pihak", Pihak.values());
        return "sengketa/tindakan";
    }

    @PostMapping("/sengketa/{id}/tindakan/{kode}")
    String lakukan(
            @PathVariable UUID id,
            @PathVariable String kode,
            @RequestParam int versi,
            @RequestParam Map<String, String> isian,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        try {
            boolean done = transactions.write(
                    actor,
                    () -> register.lakukan(id, versi, reader.read(parse(kode), isian, find(id)))
                            .isPresent());
            if (done) {
                flash.addFlashAttribute("tersimpan", parse(kode).label());
                return "redirect:/sengketa/" + id;
            }
            model.addAttribute("pesan", Map.of("tanggal", CHANGED));
        } catch (IsianKeliru keliru) {
            model.addAttribute("pesan", keliru.pesan());
        } catch (TindakanDitolak ditolak) {
            model.addAttribute("pesan", Map.of("tanggal", ditolak.getMessage()));
        }
        return transactions.read(actor, () -> form(find(id), parse(kode), isian, model));
    }

    private static JenisTindakan parse(String kode) {
        try {
            JenisTindakan jenis = Kategori.parse(JenisTindakan.class, kode);
            if (jenis.olehPetugas()) {
                return jenis;
            }
        } catch (IllegalArgumentException unknown) {
            // no such page
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private Sengketa find(UUID id) {
        return register.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
