package org.sipppid.masukan.cocok;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.StoredText;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.Kategori;
import org.sipppid.skpd.DaftarSkpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
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

/** The result of a comparison: three lists of differences, and what is decided about them. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/rekonsiliasi/cocokkan/{id}")
class BedaController {

    private static final int SIZE = 50;
    private static final int REFUSED = 100;
    private static final int LONGEST = 400;

    private final DaftarPencocokan daftar;
    private final PutusanBeda putusan;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;

    BedaController(DaftarPencocokan daftar, PutusanBeda putusan, DaftarSkpd daftarSkpd, Transactions transactions) {
        this.daftar = daftar;
        this.putusan = putusan;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
    }

    @GetMapping
    String hasil(
            @PathVariable UUID id,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "1") int halaman,
            Actor actor,
            Model model) {
        return transactions.read(actor, () -> {
            Pencocokan satu = find(id);
            SaringanBeda saringan = SaringanBeda.parse(query, first(satu));
            int jumlah = daftar.count(id, saringan);
            int last = Math.max(0, (jumlah - 1) / SIZE);
            int page = Math.min(Math.max(halaman - 1, 0), last);
            model.addAttribute("c", satu)
                    .addAttribute("skpd", daftarSkpd.find(satu.skpd()).orElseThrow())
                    .addAttribute("berkasSama", daftar.berkasSama(satu).orElse(null))
                    .addAttribute("jenis", JenisBeda.values())
                    .addAttribute("sikap", Sikap.values())
                    .addAttribute("saringan", saringan)
                    .addAttribute("beda", daftar.beda(id, saringan, page, SIZE))
                    .addAttribute("banyak", jumlah)
                    .addAttribute("ke", page)
                    .addAttribute("akhir", last)
                    .addAttribute("takTerbaca", daftar.takTerbaca(id, REFUSED));
            return "cocok/hasil";
        });
    }

    /** The list to begin with: the first one that waits for a decision. */
    private static JenisBeda first(Pencocokan satu) {
        return Arrays.stream(JenisBeda.values())
                .filter(jenis -> satu.jumlah(jenis).terbuka() > 0)
                .findFirst()
                .orElse(JenisBeda.HANYA_DI_SKPD);
    }

    @PostMapping("/putusan")
    String putuskan(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "") String tindakan,
            @RequestParam(defaultValue = "") String alasan,
            @RequestParam(required = false) List<String> ke,
            @RequestParam(defaultValue = "") String yakin,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Pencocokan satu = transactions.read(actor, () -> find(id));
        Permintaan diminta = new Permintaan(jenis, tindakan, alasan, ke == null ? List.of() : ke);
        Optional<String> keliru = diminta.keliru();
        if (keliru.isPresent()) {
            flash.addFlashAttribute("keliru", keliru.get()).addFlashAttribute("alasan", alasan);
            return back(id, jenis);
        }
        if (diminta.perluYakin() && !yakin.equals("ya")) {
            model.addAttribute("c", satu).addAttribute("diminta", diminta);
            return "cocok/yakin";
        }
        try {
            Putusan hasil = diminta.terima()
                    ? putusan.terima(actor, satu, diminta.pilihan(), diminta.kalimat(satu))
                    : putusan.tolak(actor, satu, diminta.pilihan(), diminta.kalimat(satu));
            flash.addFlashAttribute("putusan", hasil).addFlashAttribute("tindakan", diminta.terima());
        } catch (PutusanDitolak ditolak) {
            flash.addFlashAttribute("keliru", ditolak.getMessage());
        }
        return back(id, jenis);
    }

    private static String back(UUID id, String jenis) {
        boolean known =
                Arrays.stream(JenisBeda.values()).anyMatch(satu -> satu.kode().equals(jenis));
        return "redirect:" + CocokController.PAGE + "/" + id + (known ? "?jenis=" + jenis : "");
    }

    private Pencocokan find(UUID id) {
        return daftar.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What was asked on the page, as it was typed. */
    record Permintaan(String jenis, String tindakan, String alasan, List<String> ke) {

        /** What is wrong with it, in words; empty if it can be done. */
        Optional<String> keliru() {
            if (Arrays.stream(JenisBeda.values()).noneMatch(satu -> satu.kode().equals(jenis))) {
                return Optional.of("Pilih daftar yang diputuskan.");
            }
            if (!List.of("terima", "tolak", "terima_semua", "tolak_semua").contains(tindakan)) {
                return Optional.of("Pilih Terima atau Tolak.");
            }
            if (!semua() && (ke.isEmpty() || !ke.stream().allMatch(satu -> satu.matches("[1-9][0-9]{0,8}")))) {
                return Optional.of("Centang dahulu perbedaan yang diputuskan.");
            }
            return terima() ? alasanKeliru().filter(salah -> !alasan.isBlank()) : alasanKeliru();
        }

        private Optional<String> alasanKeliru() {
            try {
                String text = StoredText.line(alasan);
                if (text.isEmpty()) {
                    return Optional.of("Menolak memerlukan alasan: mengapa register pusat dipertahankan.");
                }
                return text.length() > LONGEST
                        ? Optional.of("Alasan paling panjang " + LONGEST + " karakter.")
                        : Optional.empty();
            } catch (IllegalArgumentException refused) {
                return Optional.of("Alasan " + refused.getMessage() + ".");
            }
        }

        boolean terima() {
            return tindakan.startsWith("terima");
        }

        public boolean semua() {
            return tindakan.endsWith("_semua");
        }

        /** Many at once, and cancellations, are asked for twice. */
        boolean perluYakin() {
            return semua() || terima() && jenisBeda() == JenisBeda.HANYA_DI_PUSAT;
        }

        public JenisBeda jenisBeda() {
            return Kategori.parse(JenisBeda.class, jenis);
        }

        public int banyak(Pencocokan satu) {
            return semua() ? satu.jumlah(jenisBeda()).terbuka() : ke.size();
        }

        /** What will happen, for the page that asks again. */
        public String akibat() {
            if (!terima()) {
                return "dipertahankan seperti di register pusat; perbedaan yang sama tidak ditanyakan lagi";
            }
            return switch (jenisBeda()) {
                case HANYA_DI_SKPD -> "dicatat di register pusat dengan isi menurut berkas SKPD";
                case HANYA_DI_PUSAT ->
                    "dibatalkan pencatatannya di register pusat; nomornya tetap terpakai, dan pembatalan tidak dapat"
                            + " ditarik kembali";
                case BERBEDA -> "diubah di register pusat menjadi seperti di berkas SKPD; isi lamanya tetap di riwayat";
            };
        }

        PilihanBeda pilihan() {
            return new PilihanBeda(
                    jenisBeda(),
                    semua() ? List.of() : ke.stream().map(Integer::valueOf).toList());
        }

        /** The reason as it is stored. */
        String kalimat(Pencocokan satu) {
            String text = StoredText.line(alasan);
            return text.isEmpty() ? "Menurut register SKPD, berkas " + satu.berkas() : text;
        }
    }
}
