package org.sipppid.sengketa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.kalender.Kalender;
import org.sipppid.keberatan.Jam;

/**
 * The times that run in a dispute (UU 14/2008 Ps 37-38, 48, 50; P13 Ps 17, 41). They are shown and close nothing.
 *
 * @param sengketa the dispute as it is now
 * @param terjadi the last day on which each act was done
 * @param dicatat the day of its entry, by whose calendar its own limit was counted
 */
record JamSengketa(
        Sengketa sengketa,
        Map<JenisTindakan, LocalDate> terjadi,
        LocalDate dicatat,
        LocalDate today,
        Kalender kalender) {

    /** What is to happen within each time that is counted in working days. */
    static final Map<JangkaWaktu, String> NAMA = Map.of(
            JangkaWaktu.KI_PERBAIKAN, "Pemohon melengkapi",
            JangkaWaktu.KI_MULAI, "Komisi Informasi mulai mengupayakan penyelesaian",
            JangkaWaktu.KI_SELESAI, "Penyelesaian sengketa selesai",
            JangkaWaktu.MEDIASI, "Mediasi (dapat diperpanjang sekali, 7 hari kerja)",
            JangkaWaktu.GUGATAN, "Gugatan ke pengadilan menurut undang-undang");

    List<Jam> daftar() {
        List<Jam> jam = new ArrayList<>();
        jam.add(Jam.tersimpan(
                "Pengajuan ke Komisi Informasi, sejak " + sengketa.dasarWaktu().label(),
                JangkaWaktu.SENGKETA,
                sengketa.mulaiWaktu(),
                sengketa.batasPengajuan(),
                Optional.of(sengketa.diajukan()),
                dicatat,
                today,
                kalender));
        switch (sengketa.tahap()) {
            case TIDAK_LENGKAP -> jam.add(hariKerja(JangkaWaktu.KI_PERBAIKAN, sengketa.tahapSejak(), Optional.empty()));
            case DIAJUKAN, TERDAFTAR, MEDIASI, MEDIASI_GAGAL, AJUDIKASI -> before(jam);
            case PUTUSAN_KI, GUGATAN -> lawsuit(jam);
            case PUTUSAN_PENGADILAN, KASASI -> appeal(jam);
            default -> {}
        }
        return jam;
    }

    /** The times of the Komisi Informasi, and of the mediation. */
    private void before(List<Jam> jam) {
        Optional<LocalDate> begun = first(JenisTindakan.MULAI_MEDIASI).or(() -> first(JenisTindakan.MULAI_AJUDIKASI));
        jam.add(hariKerja(JangkaWaktu.KI_MULAI, sengketa.diajukan(), begun));
        begun.ifPresent(mulai -> jam.add(hariKerja(JangkaWaktu.KI_SELESAI, mulai, Optional.empty())));
        first(JenisTindakan.MULAI_MEDIASI)
                .ifPresent(
                        mulai -> jam.add(hariKerja(JangkaWaktu.MEDIASI, mulai, first(JenisTindakan.AKHIRI_MEDIASI))));
    }

    /** UU 14/2008 says working days, P13 Ps 60(2) days: our own suit keeps to the shorter. */
    private void lawsuit(List<Jam> jam) {
        LocalDate mulai = sengketa.putusanDiterima().orElseThrow();
        Optional<LocalDate> sued = first(JenisTindakan.GUGAT);
        jam.add(Jam.hariKalender(
                "Gugatan ke pengadilan, batas yang lebih pendek: pakai ini untuk gugatan kita sendiri",
                JangkaWaktu.GUGATAN_PERKI,
                mulai,
                sued,
                today,
                kalender));
        jam.add(hariKerja(JangkaWaktu.GUGATAN, mulai, sued));
    }

    private void appeal(List<Jam> jam) {
        jam.add(Jam.hariKalender(
                "Kasasi ke Mahkamah Agung",
                JangkaWaktu.KASASI,
                sengketa.putusanDiterima().orElseThrow(),
                first(JenisTindakan.AJUKAN_KASASI),
                today,
                kalender));
    }

    private Jam hariKerja(JangkaWaktu jangka, LocalDate mulai, Optional<LocalDate> akhir) {
        return Jam.hariKerja(NAMA.get(jangka), jangka, mulai, akhir, today, kalender);
    }

    private Optional<LocalDate> first(JenisTindakan jenis) {
        return Optional.ofNullable(terjadi.get(jenis));
    }
}
