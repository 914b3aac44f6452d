package org.sipppid.masukan.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.kalender.Kalender;
import org.sipppid.permohonan.AlasanPerpanjangan;
import org.sipppid.permohonan.CaraMengirim;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Pemberitahuan;
import org.sipppid.permohonan.Penyelesaian;
import org.sipppid.permohonan.Tindakan;

/** The lawful steps by which an invented request came to its end. */
final class LangkahRekaan {

    private static final Pemberitahuan SOFTCOPY = new Pemberitahuan(
            Optional.empty(), true, false, 0, 0, 0, 0, Optional.empty(), Optional.of(3), Optional.empty());

    private final LocalDate diterima;
    private final LocalDate entered;
    private final Kalender kalender;
    private final ZoneId zone;
    private final List<Rekaan.Langkah> langkah = new ArrayList<>();

    LangkahRekaan(LocalDate diterima, LocalDate entered, Kalender kalender, ZoneId zone) {
        this.diterima = diterima;
        this.entered = entered;
        this.kalender = kalender;
        this.zone = zone;
    }

    List<Rekaan.Langkah> semua() {
        return List.copyOf(langkah);
    }

    /** It is complete and waits. */
    void nyatakanLengkap(int minutes) {
        add(entered, LocalTime.of(13, 0).plusMinutes(minutes), new Tindakan.NyatakanLengkap(entered));
    }

    /** Everything up to an outcome, perhaps after another was entered by mistake. */
    void sampai(Penyelesaian akhir, boolean mistyped, int minutes) {
        LocalDate day = akhir.tanggal();
        LocalDate due = later(diterima, JangkaWaktu.PEMBERITAHUAN_TERTULIS.hari());
        LocalDate extended = later(due, JangkaWaktu.PERPANJANGAN.hari());
        if (Penyelesaian.dalamPemberitahuan(akhir.hasil()) && day.isAfter(due) && !day.isAfter(extended)) {
            extend(minutes);
        }
        LocalTime after = LocalTime.of(13, 0).plusMinutes(minutes);
        if (mistyped && Penyelesaian.dalamPemberitahuan(akhir.hasil())) {
            Penyelesaian wrong = akhir.hasil() == Hasil.DIKABULKAN_PENUH
                    ? new Penyelesaian.BelumDikuasai(day)
                    : new Penyelesaian.DikabulkanPenuh(day);
            add(day, after, new Tindakan.Jawab(wrong, Pemberitahuan.KOSONG));
            day = later(day, 1);
            add(day, LocalTime.of(9, 0), new Tindakan.Ralat(day, "Salah pilih keputusan saat mengetik."));
        }
        end(akhir, day, after);
    }

    private void extend(int minutes) {
        nyatakanLengkap(minutes);
        LocalDate notice = later(diterima, 5);
        add(
                notice,
                LocalTime.of(9, 0).plusMinutes(minutes),
                new Tindakan.Perpanjang(
                        notice,
                        AlasanPerpanjangan.BELUM_DIKUASAI,
                        "Dokumen masih dikumpulkan dari bidang yang menyimpannya."));
    }

    /** The last act, on a day on which it could be entered. */
    private void end(Penyelesaian akhir, LocalDate day, LocalTime time) {
        switch (akhir.hasil()) {
            case DITOLAK -> refuse((Penyelesaian.Ditolak) akhir, time);
            case DICABUT -> add(day, time, new Tindakan.Cabut(day, "Pemohon sudah memperoleh informasinya."));
            case TIDAK_LENGKAP -> lapse(time);
            default -> {
                add(day, time, new Tindakan.Jawab(akhir, SOFTCOPY));
                if (akhir.hasil() == Hasil.DIKABULKAN_PENUH && time.getMinute() % 4 != 0) {
                    LocalDate given = later(day, 1 + time.getMinute() % 2);
                    add(
                            given,
                            LocalTime.of(10, 0),
                            new Tindakan.Berikan(given, CaraMengirim.SUREL, 0, Optional.empty(), Optional.empty()));
                }
            }
        }
    }

    private void refuse(Penyelesaian.Ditolak akhir, LocalTime time) {
        LocalDate day = akhir.tanggal();
        Tindakan.UsulkanPenolakan usulan = new Tindakan.UsulkanPenolakan(
                day,
                akhir.dasar(),
                "Seluruh informasi yang diminta",
                akhir.pertimbangan().orElse("Membuka informasi ini menimbulkan akibat yang disebut pasal itu."),
                akhir.pertimbangan().filter(words -> akhir.dasar().perluKeterangan()),
                Optional.of("Lembar uji konsekuensi rekaan"),
                Optional.empty());
        add(day, LocalTime.of(10, 45), usulan);
        add(
                day,
                LocalTime.of(11, 30),
                new Tindakan.SetujuiPenolakan(day, "Atasan Contoh", "Atasan PPID", Optional.empty()));
        add(day, time, new Tindakan.Tolak(day, usulan));
    }

    private void lapse(LocalTime time) {
        add(
                entered,
                LocalTime.of(11, 0),
                new Tindakan.NyatakanTidakLengkap(
                        entered, List.of("Salinan kartu tanda penduduk"), Optional.of(entered)));
        LocalDate day = later(entered, 6);
        add(day, time, new Tindakan.Gugurkan(day));
    }

    private void add(LocalDate day, LocalTime time, Tindakan tindakan) {
        Instant pada = day.atTime(time).atZone(zone).toInstant();
        langkah.add(new Rekaan.Langkah(pada, tindakan));
    }

    private LocalDate later(LocalDate day, int workingDays) {
        return kalender.batasWaktu(day, workingDays).jatuhTempo();
    }
}
