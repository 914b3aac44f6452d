package org.sipppid.masukan.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.sipppid.kalender.Kalender;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.pemohon.Pemohon;
import org.sipppid.permohonan.Jalur;
import org.sipppid.permohonan.Penyelesaian;
import org.sipppid.permohonan.PermohonanBaru;
import org.sipppid.skpd.Skpd;

/**
 * The invented desk of one unit: who comes, by which way, how long the desk takes and how it ends. Its chance is its
 * own, so that one unit's year does not depend on another's.
 */
final class MejaRekaan {

    /** Another number is another year. */
    private static final long SEED = 800_337L;

    private static final String BAGIAN = "Nomor rekening dan NIK dalam dokumen dihitamkan (Pasal 17 huruf h).";

    private static final List<Jalur> JALUR = List.of(
            Jalur.DARING,
            Jalur.DARING,
            Jalur.DARING,
            Jalur.DARING,
            Jalur.SUREL,
            Jalur.SUREL,
            Jalur.LANGSUNG,
            Jalur.LANGSUNG,
            Jalur.WHATSAPP,
            Jalur.WHATSAPP,
            Jalur.SURAT,
            Jalur.LISAN);

    private final Skpd skpd;
    private final TeksRekaan teks;
    private final Kalender kalender;
    private final ZoneId zone;
    private final Random random;
    private int received;

    MejaRekaan(Skpd skpd, TeksRekaan teks, Kalender kalender, ZoneId zone) {
        this.skpd = skpd;
        this.teks = teks;
        this.kalender = kalender;
        this.zone = zone;
        this.random = new Random(SEED * 1_000_003 + skpd.kode().hashCode());
    }

    /** Whether somebody comes on a working day, given how many come in a year. */
    boolean ramai(int setahun, int workingDays) {
        return random.nextInt(workingDays) < setahun;
    }

    /** A request that takes its ordinary course. */
    Rekaan terima(LocalDate diterima) {
        List<String> own = teks.rincian(skpd.kode());
        List<String> any = teks.rincianUmum();
        String rincian = pick(own.isEmpty() || random.nextInt(4) == 0 ? any : own);
        int days = days();
        Penyelesaian penyelesaian = outcome(later(diterima, days));
        return life(diterima, rincian, Optional.of(penyelesaian));
    }

    /** A request that nobody has decided yet. */
    Rekaan diamkan(LocalDate diterima) {
        return life(diterima, pick(teks.rincian(skpd.kode())), Optional.empty());
    }

    /** A request whose outcome is told in words. */
    Rekaan terima(LocalDate diterima, TeksRekaan.Kasus kasus) {
        LocalDate selesai = later(diterima, 3 + random.nextInt(8));
        return life(
                diterima,
                kasus.rincian(),
                Optional.of(Penyelesaian.of(kasus.hasil(), selesai, kasus.alasan(), kasus.keterangan())));
    }

    /** A request whose outcome somebody objects to; what nobody has decided runs on. */
    Rekaan terima(LocalDate diterima, TeksRekaan.Perkara perkara) {
        Optional<Penyelesaian> penyelesaian = perkara.selesai()
                .map(days -> Penyelesaian.of(
                        perkara.hasil().orElseThrow(),
                        later(diterima, days),
                        perkara.alasanPenolakan(),
                        perkara.keterangan()));
        return life(diterima, perkara.rincian(), penyelesaian);
    }

    /** Somebody who objects to what was never asked for. */
    Pemohon pengaju(LocalDate diterima) {
        return applicant(diterima, "").pemohon();
    }

    /** Working days until the notice: most within ten, a few extended, one in fifty too late (UU 14/2008 Ps 22(7)-(8)). */
    private int days() {
        int chance = random.nextInt(50);
        if (chance == 0) {
            return 18 + random.nextInt(8);
        }
        return chance < 4 ? 11 + random.nextInt(7) : 1 + Math.min(random.nextInt(10), random.nextInt(10));
    }

    private Penyelesaian outcome(LocalDate selesai) {
        int chance = random.nextInt(100);
        if (chance < 82) {
            return new Penyelesaian.DikabulkanPenuh(selesai);
        } else if (chance < 87) {
            return new Penyelesaian.DikabulkanSebagian(selesai, BAGIAN);
        } else if (chance < 92) {
            return new Penyelesaian.BelumDikuasai(selesai);
        } else if (chance < 95) {
            return new Penyelesaian.Dicabut(selesai);
        }
        return new Penyelesaian.TidakLengkap(selesai);
    }

    private Rekaan life(LocalDate diterima, String rincian, Optional<Penyelesaian> penyelesaian) {
        PermohonanBaru baru = applicant(diterima, rincian);
        LocalDate entered = random.nextInt(5) == 0 ? later(diterima, 1) : diterima;
        Instant dicatat = at(entered, LocalTime.of(8, 0));
        LangkahRekaan langkah = new LangkahRekaan(diterima, entered, kalender, zone);
        boolean mistyped = random.nextInt(16) == 0;
        int minutes = random.nextInt(150);
        penyelesaian.ifPresentOrElse(
                akhir -> langkah.sampai(akhir, mistyped, minutes), () -> langkah.nyatakanLengkap(minutes));
        UUID id = UUID.nameUUIDFromBytes(("rekaan:" + skpd.kode() + ":" + ++received).getBytes(StandardCharsets.UTF_8));
        return new Rekaan(id, baru, dicatat, langkah.semua());
    }

    private PermohonanBaru applicant(LocalDate diterima, String rincian) {
        TeksRekaan.Orang orang = pick(teks.orang());
        int number = random.nextInt(1_000_000);
        String surel = orang.nama().toLowerCase(Locale.ROOT).replace(' ', '.') + "@contoh.invalid";
        // No district of the country has the code 00 00, so that nobody's number is hit by chance.
        String nik = String.format(Locale.ROOT, "%016d", number);
        Pemohon pemohon = new Pemohon(
                orang.nama(),
                Optional.of(nik).filter(it -> orang.jenis() == JenisPemohon.PERSEORANGAN),
                Optional.of("Jalan Contoh Nomor " + (1 + number % 99) + ", Pontianak"),
                Optional.of(surel),
                orang.pekerjaan());
        return new PermohonanBaru(
                skpd, diterima, pick(JALUR), orang.jenis(), pemohon, rincian, Optional.of(orang.tujuan()));
    }

    LocalDate later(LocalDate day, int workingDays) {
        return kalender.batasWaktu(day, workingDays).jatuhTempo();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    Skpd skpd() {
        return skpd;
    }

    /** Some minute of the morning or the afternoon that begins then. */
    Instant at(LocalDate day, LocalTime from) {
        return day.atTime(from).plusMinutes(random.nextInt(150)).atZone(zone).toInstant();
    }
}
