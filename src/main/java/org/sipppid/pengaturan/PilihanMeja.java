package org.sipppid.pengaturan;

import java.util.List;
import java.util.Optional;
import org.sipppid.akun.Petugas;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Which desk an officer may settle: the own unit's and those that it continues; PPID Utama any. Runs in the caller's transaction. */
@Component
@ConditionalOnWebApplication
class PilihanMeja {

    private final DaftarSkpd daftarSkpd;

    PilihanMeja(DaftarSkpd daftarSkpd) {
        this.daftarSkpd = daftarSkpd;
    }

    /** The desk of an address; without a code it is the officer's own. */
    Meja of(Petugas petugas, String kode) {
        if (kode.isBlank()) {
            return new Meja(petugas.skpd());
        }
        Skpd named = daftarSkpd.find(kode.strip()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (petugas.skpd().isPresent() && !daftarSkpd.dijawab(named)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return new Meja(Optional.of(named));
    }

    /** What the head of each page needs: the desk, the others that may be chosen, and who writes for one that ended. */
    void show(Meja meja, Petugas petugas, Model model) {
        model.addAttribute("meja", meja);
        List<Skpd> others = daftarSkpd.milik();
        if (petugas.skpd().isEmpty() || others.size() > 1) {
            model.addAttribute("daftarSkpd", others);
        }
        meja.skpd()
                .filter(unit -> unit.berlakuSampai().isPresent())
                .flatMap(unit -> daftarSkpd.find(daftarSkpd.penjawab().get(unit.id())))
                .ifPresent(penerus -> model.addAttribute("penerus", penerus));
    }
}
