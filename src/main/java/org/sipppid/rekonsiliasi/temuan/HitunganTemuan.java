package org.sipppid.rekonsiliasi.temuan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How many findings there are, by rule, unit and state: what every officer may know of all units. */
public record HitunganTemuan(List<Satu> semua) {

    /** How many of one rule one unit has in one state. */
    record Satu(Aturan aturan, UUID skpd, KeadaanTemuan keadaan, int jumlah) {}

    /** Of a rule in a state, at all units. */
    public int jumlah(Aturan aturan, KeadaanTemuan keadaan) {
        return sum(satu -> satu.aturan() == aturan && satu.keadaan() == keadaan);
    }

    /** Of one kind of record in a state, at all units. */
    public int jumlah(JenisCatatan jenis, KeadaanTemuan keadaan) {
        return sum(satu -> satu.aturan().jenis() == jenis && satu.keadaan() == keadaan);
    }

    /** In a state at all units. */
    public int jumlah(KeadaanTemuan keadaan) {
        return sum(satu -> satu.keadaan() == keadaan);
    }

    /** Open ones that a unit must see to. */
    public int terbuka(UUID skpd) {
        return sum(satu -> satu.skpd().equals(skpd) && satu.keadaan() == KeadaanTemuan.TERBUKA);
    }

    /** What a selection holds, by unit; but for the unit, which the reader chooses. */
    Map<UUID, Integer> menurutSkpd(SaringanTemuan saringan) {
        return semua.stream()
                .filter(satu ->
                        saringan.jenis().map(satu.aturan().jenis()::equals).orElse(true))
                .filter(satu -> saringan.aturan().map(satu.aturan()::equals).orElse(true))
                .filter(satu -> saringan.keadaan().map(satu.keadaan()::equals).orElse(true))
                .collect(Collectors.groupingBy(Satu::skpd, Collectors.summingInt(Satu::jumlah)));
    }

    private int sum(Predicate<Satu> which) {
        return semua.stream().filter(which).mapToInt(Satu::jumlah).sum();
    }
}
