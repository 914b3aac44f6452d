package org.sipppid.permohonan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.akun.Petugas;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.pemohon.BentukBantuan;
import org.sipppid.pemohon.DaftarBukaan;
import org.sipppid.pemohon.DaftarLampiran;
import org.sipppid.pemohon.GolonganPemohon;
import org.sipppid.pemohon.IsianPemohon;
import org.sipppid.pemohon.JenisLampiran;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.surat.SuratPermohonan;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The screens of one request: entry, detail, outcome. */
@Controller
@ConditionalOnWebApplication
class PermohonanController {

    /** A day as the form shows it; a field of three parts would cost a keyboard three stops. */
    private static final DateTimeFormatter HARI = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final RegisterPermohonan register;
    private final IsianReader reader;
    private final DaftarSkpd daftarSkpd;
    private final SuratPermohonan surat;
    private final Transactions transactions;
    private final Jejak jejak;
    private final KalenderBerlaku kalender;
    private final Clock clock;
    private final KartuPemohonReader kartu;
    private final DaftarLampiran daftarLampiran;
    private final DaftarBukaan daftarBukaan;

    PermohonanController(
            RegisterPermohonan register,
            IsianReader reader,
            DaftarSkpd daftarSkpd,
            SuratPermohonan surat,
            Transactions transactions,
            Jejak jejak,
            KalenderBerlaku kalender,
            Clock clock,
            KartuPemohonReader kartu,
            DaftarLampiran daftarLampiran,
            DaftarBukaan daftarBukaan) {
        this.register = register;
        this.reader = reader;
        this.daftarSkpd = daftarSkpd;
        this.surat = surat;
        this.transactions = transactions;
        this.jejak = jejak;
        this.kalender = kalender;
        this.clock = clock;
        this.kartu = kartu;
        this.daftarLampiran = daftarLampiran;
        this.daftarBukaan = daftarBukaan;
    }

    @GetMapping("/permohonan/baru")
    String baru(Petugas petugas, Actor actor, Model model) {
        String today = HARI.format(LocalDate.now(clock));
        String skpd = petugas.skpd().map(Skpd::kode).orElse("");
        model.addAttribute("isian", new Isian(skpd, today, "", "", "", "", "", ""))
                .addAttribute("isianPemohon", IsianPemohon.kosong());
        return form(UUID.randomUUID(), actor, model);
    }

    private String form(UUID id, Actor actor, Model model) {
        model.addAttribute("id", id)
                .addAttribute("daftarSkpd", transactions.read(actor, daftarSkpd::milik))
                .addAttribute("jalur", known(Jalur.values(), Jalur.TIDAK_TERCATAT))
                .addAttribute("jenisPemohon", known(JenisPemohon.values(), JenisPemohon.TIDAK_TERCATAT))
                .addAttribute("golongan", known(GolonganPemohon.values(), GolonganPemohon.PERSEORANGAN))
                .addAttribute("bantuan", BentukBantuan.values())
                .addAttribute("berkas", JenisLampiran.values())
                .addAttribute("caraMemperoleh", CaraMemperoleh.values())
                .addAttribute("caraMengirim", CaraMengirim.values());
        return "permohonan/baru";
    }

    private static <K> List<K> known(K[] all, K onlyByImport) {
        return Arrays.stream(all).filter(one -> one != onlyByImport).toList();
    }

    @PostMapping("/permohonan/baru")
    String catat(
            @RequestParam UUID id,
            @ModelAttribute("isian") Isian isian,
            @ModelAttribute("isianPemohon") IsianPemohon isianPemohon,
            @RequestParam(defaultValue = "") String koreksi,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        try {
            if (transactions.read(actor, () -> register.find(id)).isEmpty()) {
                transactions.write(actor, () -> {
                    PermohonanBaru baru = own(reader.read(isian, isianPemohon), actor);
                    Koreksi.alasan(koreksi).ifPresent(register::koreksi);
                    catat(id, baru);
                });
            }
        } catch (IsianKeliru keliru) {
            model.addAttribute("pesan", keliru.pesan()).addAttribute(Koreksi.ISIAN, koreksi);
            return form(id, actor, model);
        } catch (BulanDitutup ditutup) {
            model.addAttribute("pesan", Map.of(Koreksi.ISIAN, ditutup.getMessage()))
                    .addAttribute(Koreksi.ISIAN, koreksi);
            return form(id, actor, model);
        } catch (DuplicateKeyException sentTwice) {
            // the first sending has registered it; both see the same page
        }
        flash.addFlashAttribute("tercatat", true);
        return "redirect:/permohonan/" + id;
    }

    private void catat(UUID id, PermohonanBaru baru) {
        register.catat(id, baru);
        daftarLampiran.terima(register.idPemohon(id).orElseThrow(), baru.berkas());
    }

    private PermohonanBaru own(PermohonanBaru baru, Actor actor) {
        // The database would refuse it as well; here it is said in words.
        if (!daftarSkpd.berwenang(actor, baru.skpd().id())) {
            throw new IsianKeliru(Map.of("skpd", "SKPD harus SKPD Anda sendiri."));
        }
        return baru;
    }

    @GetMapping("/permohonan/{id}")
    String detail(@PathVariable UUID id, Actor actor, Model model) {
        return transactions.read(actor, () -> detail(find(id), model));
    }

    private String detail(Permohonan permohonan, Model model) {
        List<Riwayat> riwayat = register.riwayat(permohonan.id());
        model.addAttribute("p", permohonan)
                .addAttribute(
                        "tenggat", TenggatView.of(permohonan, days(riwayat), LocalDate.now(clock), kalender.kini()))
                .addAttribute("skpd", daftarSkpd.find(permohonan.skpd()).orElseThrow())
                .addAttribute("kartu", kartu.read(permohonan))
                .addAttribute("surat", surat.bagian(permohonan, riwayat))
                .addAttribute("riwayat", RiwayatView.of(riwayat))
                .addAttribute("tindakan", permohonan.keadaan().tindakanSah(LocalDate.now(clock)));
        return "permohonan/detail";
    }

    private List<LocalDate> days(List<Riwayat> riwayat) {
        return riwayat.stream()
                .map(version -> LocalDate.ofInstant(version.pada(), clock.getZone()))
                .toList();
    }

    /** Opens the applicant's data for one reading, with a reason that the trail keeps (UU 27/2022 Ps 31). */
    @PostMapping("/permohonan/{id}/pemohon")
    String bukaPemohon(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String keperluan, Actor actor, Model model) {
        return transactions.write(actor, () -> {
            Permohonan permohonan = find(id);
            Optional<String> reason = DaftarBukaan.keperluan(keperluan);
            if (reason.isEmpty()) {
                model.addAttribute("pesanPemohon", "Tulis untuk apa data pemohon dibuka, paling panjang 300 karakter.");
            } else {
                jejak.catat("buka data pemohon", permohonan.nomor(), reason);
                register.idPemohon(id)
                        .ifPresent(pemohon -> daftarBukaan.catat(pemohon, Optional.empty(), reason.get()));
                register.pemohon(id).ifPresent(pemohon -> model.addAttribute("pemohon", pemohon));
            }
            return detail(permohonan, model);
        });
    }

    private Permohonan find(UUID id) {
        return register.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
