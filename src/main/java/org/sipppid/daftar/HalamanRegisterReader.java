package org.sipppid.daftar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.CommitOrder;
import org.sipppid.basisdata.Transactions;
import org.sipppid.keberatan.DaftarKeberatan;
import org.sipppid.keberatan.Keberatan;
import org.sipppid.keberatan.SaringanKeberatan;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.sipppid.rekapitulasi.RekapitulasiKeberatan;
import org.sipppid.sengketa.RegisterSengketa;
import org.sipppid.sengketa.SaringanSengketa;
import org.sipppid.sengketa.Sengketa;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Reads the lists of objections and disputes: the rows that the reader may see, and for the other units' rows their
 * counts, so that a list adds up to the figure that led to it.
 */
@Component
class HalamanRegisterReader {

    private static final int SIZE = 25;

    private final DaftarKeberatan keberatan;
    private final RegisterSengketa sengketa;
    private final Rekapitulasi rekapitulasi;
    private final RekapitulasiKeberatan rekapitulasiKeberatan;
    private final CommitOrder order;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;

    HalamanRegisterReader(
            DaftarKeberatan keberatan,
            RegisterSengketa sengketa,
            Rekapitulasi rekapitulasi,
            RekapitulasiKeberatan rekapitulasiKeberatan,
            CommitOrder order,
            DaftarSkpd daftarSkpd,
            Transactions transactions) {
        this.keberatan = keberatan;
        this.sengketa = sengketa;
        this.rekapitulasi = rekapitulasi;
        this.rekapitulasiKeberatan = rekapitulasiKeberatan;
        this.order = order;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
    }

    /** What a register lists, and what it counts, of one selection. */
    private interface Isi<T> {
        int count();

        List<T> list(int page);

        Map<UUID, Integer> menurutSkpd();
    }

    /**
     * @param menurut as known when that day ended; empty as known now
     * @param own the reader's unit; empty if the reader sees all
     */
    HalamanRegister<Keberatan> read(
            SaringanKeberatan saringan,
            String cari,
            Optional<LocalDate> menurut,
            int asked,
            Optional<Skpd> own,
            Actor actor) {
        String url = saringan.url() + menurut.map(hari -> "&menurut=" + hari).orElse("");
        return read(url, cari, asked, own, actor, new Isi<>() {
            @Override
            public int count() {
                return keberatan.count(saringan, cari, menurut);
            }

            @Override
            public List<Keberatan> list(int page) {
                return keberatan.list(saringan, cari, menurut, page, SIZE);
            }

            @Override
            public Map<UUID, Integer> menurutSkpd() {
                return rekapitulasiKeberatan.menurutSkpd(
                        saringan, menurut.map(order::until).orElseGet(rekapitulasi::kepala));
            }
        });
    }

    /** @param own the reader's unit; empty if the reader sees all */
    HalamanRegister<Sengketa> read(SaringanSengketa saringan, String cari, int asked, Optional<Skpd> own, Actor actor) {
        return read(saringan.url(), cari, asked, own, actor, new Isi<>() {
            @Override
            public int count() {
                return sengketa.count(saringan, cari);
            }

            @Override
            public List<Sengketa> list(int page) {
                return sengketa.list(saringan, cari, page, SIZE);
            }

            @Override
            public Map<UUID, Integer> menurutSkpd() {
                return rekapitulasiKeberatan.menurutSkpd(saringan, rekapitulasi.kepala());
            }
        });
    }

    private <T> HalamanRegister<T> read(
            String alamat, String cari, int asked, Optional<Skpd> own, Actor actor, Isi<T> isi) {
        String url = cari.isEmpty() ? alamat : alamat + "&cari=" + UriUtils.encode(cari, StandardCharsets.UTF_8);
        List<Halaman.Lain> others = own.isPresent() && cari.isEmpty() ? others(isi, actor) : List.of();
        return transactions.read(actor, () -> {
            int count = isi.count();
            int last = Math.max(0, (count - 1) / SIZE);
            int page = Math.min(asked, last);
            return new HalamanRegister<>(url, cari, count, page, last, isi.list(page), others);
        });
    }

    /** Not where words decide: those of others are nobody's to count. */
    private List<Halaman.Lain> others(Isi<?> isi, Actor actor) {
        Set<UUID> seen = transactions.read(actor, daftarSkpd::unitSesi);
        return transactions.read(actor.as(Actor.Role.HITUNG), () -> {
            Map<UUID, Integer> counts = isi.menurutSkpd();
            return daftarSkpd.all().stream()
                    .filter(unit -> !seen.contains(unit.id()) && counts.containsKey(unit.id()))
                    .map(unit -> new Halaman.Lain(unit, counts.get(unit.id())))
                    .toList();
        });
    }
}
