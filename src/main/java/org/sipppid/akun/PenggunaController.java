package org.sipppid.akun;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.StoredText;
import org.sipppid.basisdata.Transactions;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator's page of accounts: add, close, open again, give a new first password. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/pengaturan/pengguna")
class PenggunaController {

    private final DaftarAkun daftarAkun;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;
    private final Jejak jejak;

    PenggunaController(DaftarAkun daftarAkun, DaftarSkpd daftarSkpd, Transactions transactions, Jejak jejak) {
        this.daftarAkun = daftarAkun;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
        this.jejak = jejak;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        transactions.read(
                actor,
                () -> model.addAttribute("daftar", daftarAkun.all()).addAttribute("daftarSkpd", daftarSkpd.all()));
        model.addAttribute("peran", Peran.values());
        return "akun/pengguna";
    }

    @PostMapping
    String add(@RequestParam Map<String, String> isian, Actor actor, Model model, RedirectAttributes flash) {
        Map<String, String> pesan = new LinkedHashMap<>();
        String namaPengguna = isian.getOrDefault("nama_pengguna", "").strip();
        if (!DaftarAkun.NAME.matcher(namaPengguna).matches()) {
            pesan.put("nama_pengguna", "Nama pengguna: 3–40 huruf kecil, angka, titik, garis bawah atau tanda hubung.");
        } else if (namaPengguna.startsWith("demo.")) {
            pesan.put("nama_pengguna", "Nama berawalan 'demo.' hanya untuk data demonstrasi; pilih yang lain.");
        }
        String nama = name(isian.getOrDefault("nama", ""), pesan);
        Optional<Peran> peran = peran(isian.getOrDefault("peran", ""), pesan);
        Optional<Skpd> skpd = transactions.read(actor, () -> daftarSkpd.find(isian.getOrDefault("skpd", "")));
        if (peran.filter(Peran.SKPD::equals).isPresent() && skpd.isEmpty()) {
            pesan.put("skpd", "SKPD harus dipilih untuk PPID Pelaksana.");
        }
        if (pesan.isEmpty()) {
            String sandi = RandomPassword.next();
            try {
                transactions.write(actor, () -> {
                    daftarAkun.add(
                            namaPengguna,
                            nama,
                            peran.orElseThrow(),
                            skpd.filter(unit -> peran.get() == Peran.SKPD),
                            sandi);
                    jejak.catat(
                            "tambah akun", namaPengguna, Optional.of(peran.get().kode()));
                });
                return shown(flash, namaPengguna, sandi);
            } catch (DuplicateKeyException taken) {
                pesan.put("nama_pengguna", "Nama pengguna '" + namaPengguna + "' sudah dipakai; pilih yang lain.");
            }
        }
        model.addAttribute("pesan", pesan).addAttribute("isian", isian);
        return list(actor, model);
    }

    private static String name(String typed, Map<String, String> pesan) {
        try {
            String nama = StoredText.line(typed);
            if (nama.isEmpty() || nama.length() > 200) {
                pesan.put("nama", "Nama harus diisi, paling panjang 200 karakter.");
            }
            return nama;
        } catch (IllegalArgumentException refused) {
            pesan.put("nama", "Nama " + refused.getMessage() + ".");
            return "";
        }
    }

    private static Optional<Peran> peran(String kode, Map<String, String> pesan) {
        for (Peran peran : Peran.values()) {
            if (peran.kode().equals(kode)) {
                return Optional.of(peran);
            }
        }
        pesan.put("peran", "Peran harus dipilih.");
        return Optional.empty();
    }

    @PostMapping("/{id}/sandi")
    String resetPassword(@PathVariable UUID id, Actor actor, RedirectAttributes flash) {
        String sandi = RandomPassword.next();
        String nama = transactions.write(actor, () -> {
            Petugas petugas = find(id);
            daftarAkun.setPassword(id, sandi);
            jejak.catat("atur ulang sandi", petugas.namaPengguna(), Optional.empty());
            return petugas.namaPengguna();
        });
        return shown(flash, nama, sandi);
    }

    @PostMapping("/{id}/aktif")
    String setActive(
            @PathVariable UUID id, @RequestParam boolean aktif, Petugas saya, Actor actor, RedirectAttributes flash) {
        if (saya.id().equals(id)) {
            flash.addFlashAttribute("kabar", "Akun sendiri tidak dapat ditutup.");
            return "redirect:/pengaturan/pengguna";
        }
        transactions.write(actor, () -> {
            Petugas petugas = find(id);
            daftarAkun.setActive(id, aktif);
            jejak.catat(aktif ? "buka akun" : "tutup akun", petugas.namaPengguna(), Optional.empty());
        });
        return "redirect:/pengaturan/pengguna";
    }

    private Petugas find(UUID id) {
        return daftarAkun
                .find(id)
                .map(DaftarAkun.Akun::petugas)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The first password is shown on the next page and never again. */
    private static String shown(RedirectAttributes flash, String namaPengguna, String sandi) {
        flash.addFlashAttribute("namaBaru", namaPengguna).addFlashAttribute("sandiBaru", sandi);
        return "redirect:/pengaturan/pengguna";
    }
}
