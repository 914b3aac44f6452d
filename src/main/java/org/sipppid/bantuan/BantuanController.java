package org.sipppid.bantuan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.sipppid.akun.Petugas;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The screens of requests between public bodies: the register, entry, one of them and its answer. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/bantuan-kedinasan")
class BantuanController {

    private static final int PAGE = 50;

    private final RegisterBantuan register;
    private final IsianBantuanReader reader;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;
    private final Clock clock;

    BantuanController(
            RegisterBantuan register,
            IsianBantuanReader reader,
            DaftarSkpd daftarSkpd,
            Transactions transactions,
            Clock clock) {
        this.register = register;
        this.reader = reader;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int halaman, Actor actor, Model model) {
        return transactions.read(actor, () -> {
            int count = register.count();
            int last = Math.max(0, (count - 1) / PAGE);
            int page = Math.max(0, Math.min(last, halaman - 1));
            model.addAttribute("jumlah", count)
                    .addAttribute("baris", register.list(page, PAGE))
                    .addAttribute("halaman", page)
                    .addAttribute("halamanAkhir", last);
            return "bantuan/daftar";
        });
    }

    @GetMapping("/baru")
    String baru(Petugas petugas, Actor actor, Model model) {
        String skpd = petugas.skpd().map(Skpd::kode).orElse("");
        String today = LocalDate.now(clock).toString();
        model.addAttribute("isian", new IsianBantuan(skpd, today, "", "", ""));
        return form(UUID.randomUUID(), actor, model);
    }

    private String form(UUID id, Actor actor, Model model) {
        model.addAttribute("id", id).addAttribute("daftarSkpd", transactions.read(actor, daftarSkpd::milik));
        return "bantuan/baru";
    }

    @PostMapping("/baru")
    String catat(
            @RequestParam UUID id,
            @ModelAttribute("isian") IsianBantuan isian,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        try {
            if (transactions.read(actor, () -> register.find(id)).isEmpty()) {
                transactions.write(actor, () -> register.catat(id, reader.read(isian, actor)));
            }
        } catch (IsianKeliru keliru) {
            model.addAttribute("pesan", keliru.pesan());
            return form(id, actor, model);
        } catch (DuplicateKeyException sentTwice) {
            // the first sending has recorded it; both see the same page
        }
        flash.addFlashAttribute("tersimpan", true);
        return "redirect:/bantuan-kedinasan/" + id;
    }

    @GetMapping("/{id}")
    String detail(@PathVariable UUID id, Actor actor, Model model) {
        return transactions.read(actor, () -> {
            BantuanKedinasan bantuan = find(id);
            IsianJawaban isian = IsianJawaban.of(bantuan, LocalDate.now(clock).toString());
            return detail(bantuan, isian, model);
        });
    }

    private static String detail(BantuanKedinasan bantuan, IsianJawaban isian, Model model) {
        model.addAttribute("b", bantuan).addAttribute("isian", isian).addAttribute("hasil", HasilBantuan.values());
        return "bantuan/detail";
    }

    @PostMapping("/{id}/jawaban")
    String jawab(
            @PathVariable UUID id,
            @RequestParam int versi,
            IsianJawaban isian,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        BantuanKedinasan seen = transactions.read(actor, () -> find(id));
        try {
            JawabanBantuan jawaban = reader.read(isian, seen.diterima());
            if (!transactions.write(actor, () -> register.jawab(id, versi, jawaban))) {
                throw new IsianKeliru(Map.of(
                        "hasil", "Catatan ini baru saja diubah petugas lain; periksa keadaannya, lalu simpan lagi."));
            }
        } catch (IsianKeliru keliru) {
            model.addAttribute("pesan", keliru.pesan());
            return detail(transactions.read(actor, () -> find(id)), isian, model);
        }
        flash.addFlashAttribute("tersimpan", true);
        return "redirect:/bantuan-kedinasan/" + id;
    }

    private BantuanKedinasan find(UUID id) {
        return register.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
