package org.sipppid.permohonan.pengingat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Periode;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Saringan;
import org.sipppid.permohonan.Tahap;
import org.sipppid.permohonan.Tenggat;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.surel.KotakKeluar;
import org.sipppid.surel.Naskah;
import org.sipppid.surel.PekerjaanHarian;
import org.sipppid.surel.Penerima;
import org.sipppid.surel.SurelBaru;
import org.springframework.stereotype.Component;

/**
 * The digest of a working day for each unit, with what it answers for of units that ended: what is new, due soon, late, and waiting for the applicant. Its lists are
 * those of the register's own selections; a unit with nothing in any of them gets no mail.
 */
@Component
class RingkasanHarian implements PekerjaanHarian {

    /** Lines of a list; the count above it is of all. */
    static final int BARIS = 25;

    private final RegisterPermohonan register;
    private final DaftarSkpd daftarSkpd;
    private final KalenderBerlaku kalender;
    private final KotakKeluar kotak;
    private final SusunanSurel susunan;

    RingkasanHarian(
            RegisterPermohonan register,
            DaftarSkpd daftarSkpd,
            KalenderBerlaku kalender,
            KotakKeluar kotak,
            SusunanSurel susunan) {
        this.register = register;
        this.daftarSkpd = daftarSkpd;
        this.kalender = kalender;
        this.kotak = kotak;
        this.susunan = susunan;
    }

    @Override
    public String nama() {
        return "ringkasan";
    }

    @Override
    public void antrekan(LocalDate hari) {
        List<Skpd> units = daftarSkpd.all();
        Map<UUID, UUID> penjawab = daftarSkpd.penjawab();
        for (Skpd skpd : units) {
            String dijawab = units.stream()
                    .filter(unit -> penjawab.get(unit.id()).equals(skpd.id()))
                    .map(Skpd::kode)
                    .collect(Collectors.joining(","));
            if (!dijawab.isEmpty() && kotak.tercapai(Penerima.skpd(skpd.id()))) {
                ringkasan(skpd, dijawab, hari).ifPresent(kotak::antre);
            }
        }
    }

    private Optional<SurelBaru> ringkasan(Skpd skpd, String dijawab, LocalDate hari) {
        Kalender known = kalender.kini().menurut(hari);
        Periode sejak = Periode.rentang(HariSebelum.of(hari, 1, known), hari.minusDays(1));
        Saringan lingkup =
                Saringan.diterima(Periode.rentang(Tenggat.TERAWAL, hari)).skpd(dijawab);
        Daftar baru = daftar(lingkup.periode(sejak));
        Daftar segera = daftar(Tenggat.DEKAT.saringan(lingkup, hari, kalender.kini()));
        Daftar lewat = daftar(Tenggat.LEWAT.saringan(lingkup, hari, kalender.kini()));
        Daftar menunggu = daftar(register.terdekat(Tenggat.berjalan(lingkup), Integer.MAX_VALUE).stream()
                .filter(permohonan -> permohonan.tahap() == Tahap.MENUNGGU_KELENGKAPAN)
                .toList());
        if (baru.n() + segera.n() + lewat.n() + menunggu.n() == 0) {
            return Optional.empty();
        }
        String jumlah = baru.n() + " baru, " + segera.n() + " segera, " + lewat.n() + " lewat, " + menunggu.n()
                + " menunggu pemohon";
        Naskah naskah = Naskah.of(
                "ringkasan",
                Map.ofEntries(
                        Map.entry("hari", susunan.tanggal(hari)),
                        Map.entry("skpd", skpd.singkatan()),
                        Map.entry("jumlah", jumlah),
                        Map.entry("baru_sejak", sejak.label()),
                        Map.entry("n_baru", Integer.toString(baru.n())),
                        Map.entry("baru", baru.teks()),
                        Map.entry("arti_segera", Tenggat.DEKAT.definisi()),
                        Map.entry("n_segera", Integer.toString(segera.n())),
                        Map.entry("segera", segera.teks()),
                        Map.entry("arti_lewat", Tenggat.LEWAT.definisi()),
                        Map.entry("n_lewat", Integer.toString(lewat.n())),
                        Map.entry("lewat", lewat.teks()),
                        Map.entry("n_menunggu", Integer.toString(menunggu.n())),
                        Map.entry("menunggu", menunggu.teks()),
                        Map.entry("tautan", susunan.tautan("/dasbor"))));
        return Optional.of(new SurelBaru(
                        "ringkasan:" + skpd.id() + ":" + hari, Penerima.skpd(skpd.id()), Optional.of(skpd.id()), naskah)
                .sampai(susunan.akhir(hari)));
    }

    /** A list of the digest: how many there are, and the first of them in lines. */
    private record Daftar(int n, String teks) {}

    private Daftar daftar(Saringan saringan) {
        return daftar(register.terdekat(saringan, Integer.MAX_VALUE));
    }

    private Daftar daftar(List<Permohonan> all) {
        String lines = all.stream().limit(BARIS).map(susunan::baris).collect(Collectors.joining("\n"));
        String rest = all.size() > BARIS ? "\n- dan " + (all.size() - BARIS) + " lainnya" : "";
        return new Daftar(all.size(), all.isEmpty() ? "-" : lines + rest);
    }
}
