package org.sipppid.laporan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.akun.Petugas;
import org.sipppid.arsip.Arsip;
import org.sipppid.arsip.ArsipBaru;
import org.sipppid.arsip.DaftarArsip;
import org.sipppid.arsip.KodeKeaslian;
import org.sipppid.arsip.NomorLaporan;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.kalender.Periode;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.sipppid.rekonsiliasi.pernyataan.DaftarPernyataan;
import org.sipppid.rekonsiliasi.pernyataan.Perbandingan;
import org.sipppid.rekonsiliasi.temuan.DaftarTemuan;
import org.sipppid.skpd.BadanPublik;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.kop.Kop;
import org.sipppid.skpd.kop.KopSurat;
import org.sipppid.skpd.kop.Logo;
import org.sipppid.skpd.nomor.PolaNomor;
import org.sipppid.skpd.pejabat.DaftarPejabat;
import org.sipppid.skpd.pejabat.JenisJabatan;
import org.sipppid.skpd.pejabat.Sebutan;
import org.sipppid.web.Format;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Berita Acara Rekonsiliasi of a unit and period: laid out as a draft, then frozen like a report, with two
 * signatures. A later one of the same desk, unit and period replaces it.
 */
@Service
class BeritaAcara {

    static final String JENIS = "BAR";

    private static final String SERI = "berita_acara";
    private static final Actor COUNTER = Actor.program(Actor.Role.HITUNG, "berita acara");
    private static final JsonMapper JSON = new JsonMapper();

    private final DaftarPernyataan daftarPernyataan;
    private final DaftarTemuan daftarTemuan;
    private final Rekapitulasi rekapitulasi;
    private final DaftarArsip daftarArsip;
    private final DaftarSkpd daftarSkpd;
    private final KopSurat kopSurat;
    private final DaftarPejabat daftarPejabat;
    private final Jejak jejak;
    private final Transactions transactions;
    private final LaporanPrinter printer;
    private final Format format;
    private final Clock clock;

    BeritaAcara(
            DaftarPernyataan daftarPernyataan,
            DaftarTemuan daftarTemuan,
            Rekapitulasi rekapitulasi,
            DaftarArsip daftarArsip,
            DaftarSkpd daftarSkpd,
            KopSurat kopSurat,
            DaftarPejabat daftarPejabat,
            Jejak jejak,
            Transactions transactions,
            LaporanPrinter printer,
            Format format,
            Clock clock) {
        this.daftarPernyataan = daftarPernyataan;
        this.daftarTemuan = daftarTemuan;
        this.rekapitulasi = rekapitulasi;
        this.daftarArsip = daftarArsip;
        this.daftarSkpd = daftarSkpd;
        this.kopSurat = kopSurat;
        this.daftarPejabat = daftarPejabat;
        this.jejak = jejak;
        this.transactions = transactions;
        this.printer = printer;
        this.format = format;
        this.clock = clock;
    }

    /** Number, code and predecessor of one that is being frozen; a draft has none. */
    private record Penetapan(NomorLaporan nomor, KodeKeaslian kode, Optional<Arsip> pendahulu) {}

    /** Figures are counted as everybody's; findings are read as the officer may, to whom all of the unit's are open. */
    private AngkaBeritaAcara hitung(Skpd unit, Periode periode, Actor actor) {
        long urutan = transactions.read(COUNTER, rekapitulasi::kepala);
        return new AngkaBeritaAcara(
                unit,
                periode,
                perbandingan(unit, periode, urutan),
                transactions.read(actor, () -> daftarTemuan.terbuka(unit, periode, urutan)),
                urutan,
                LocalDate.now(clock));
    }

    private List<Perbandingan> perbandingan(Skpd unit, Periode periode, long urutan) {
        return transactions.read(COUNTER, () -> daftarPernyataan.perbandingan(unit, periode, urutan));
    }

    /** Whether there is anything to reconcile: a month of the unit that is over. */
    boolean kosong(Skpd unit, Periode periode) {
        long urutan = transactions.read(COUNTER, rekapitulasi::kepala);
        return perbandingan(unit, periode, urutan).stream()
                .noneMatch(satu -> satu.keadaan().wajib());
    }

    /** The paper as it would be frozen now, as a page for the screen. */
    String pratinjau(Skpd unit, Periode periode, Petugas petugas, Actor actor) {
        AngkaBeritaAcara angka = hitung(unit, periode, actor);
        return printer.preview(transactions.read(actor, () -> dokumen(angka, petugas.skpd(), Optional.empty())));
    }

    /** Freezes it under an identity of the caller's choice, so that the same form sent twice is one paper. */
    void tetapkan(UUID id, Skpd unit, Periode periode, Petugas petugas, Actor actor) {
        AngkaBeritaAcara angka = hitung(unit, periode, actor);
        String data = angka.json();
        transactions.write(actor, () -> {
            daftarArsip.lock(PolaNomor.unit(petugas.skpd()));
            if (daftarArsip.find(id).isPresent()) {
                return; // the first sending has frozen it
            }
            Optional<UUID> desk = petugas.skpd().map(Skpd::id);
            Optional<Arsip> pendahulu =
                    daftarArsip.berlaku(JENIS, desk, periode.dari(), periode.sampai(), Optional.of(unit.id()));
            NomorLaporan nomor = daftarArsip.nextNumber(SERI, petugas.skpd(), LocalDate.now(clock));
            Penetapan penetapan = new Penetapan(nomor, KodeKeaslian.random(), pendahulu);
            Dokumen dokumen = dokumen(angka, petugas.skpd(), Optional.of(penetapan));
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            daftarArsip.add(new ArsipBaru(
                    id,
                    penetapan.kode(),
                    JENIS,
                    nomor,
                    dokumen.judulSebaris(),
                    periode.dari(),
                    periode.sampai(),
                    Optional.of(unit.id()),
                    desk,
                    angka.urutan(),
                    now,
                    Optional.of(petugas.id()),
                    petugas.nama(),
                    data,
                    JSON.writeValueAsString(dokumen),
                    printer.print(dokumen, data, now),
                    pendahulu.map(Arsip::id)));
            jejak.catat("tetapkan berita acara", nomor.teks(), Optional.of(dokumen.judulSebaris()));
        });
    }

    private Dokumen dokumen(AngkaBeritaAcara angka, Optional<Skpd> pembuat, Optional<Penetapan> penetapan) {
        BadanPublik badan = daftarSkpd.badanPublik();
        Kop kop = kopSurat.of(pembuat);
        BeritaAcaraDokumen isi = new BeritaAcaraDokumen(angka, format);
        List<Dokumen.Butir> identitas = new ArrayList<>(isi.identitas());
        penetapan
                .flatMap(Penetapan::pendahulu)
                .ifPresent(lama -> identitas.add(new Dokumen.Butir(
                        "Revisi", "menggantikan berita acara Nomor " + lama.nomor() + ", kode " + lama.kode())));
        YearMonth month = YearMonth.now(clock);
        return new Dokumen(
                new Dokumen.Kop(
                        kop.pemerintah(),
                        kop.instansi(),
                        kop.alamat(),
                        kop.logo().map(Logo::dataUri)),
                isi.judul(),
                penetapan.map(it -> it.nomor().teks()),
                identitas,
                isi.bagian(),
                isi.sumber(),
                tandaTangan(
                        Optional.of(angka.skpd()),
                        badan,
                        badan.tempat() + ",        " + format.namaBulan(month) + " " + month.getYear()),
                Optional.of(tandaTangan(Optional.empty(), badan, "Mengetahui,")),
                List.of(),
                penetapan.map(it -> it.kode().teks()),
                badan.alamatPublik(),
                badan.demo() ? Optional.of("DATA DEMONSTRASI: semua permohonan di sini rekaan") : Optional.empty());
    }

    /** Whoever holds the office of PPID of a desk today; where nobody is recorded, the office alone. */
    private Dokumen.TandaTangan tandaTangan(Optional<Skpd> meja, BadanPublik badan, String tempatTanggal) {
        Penandatangan open = Penandatangan.awal(meja, badan, kopSurat.of(meja));
        Penandatangan who = daftarPejabat
                .pada(meja.map(Skpd::id), JenisJabatan.PPID, LocalDate.now(clock))
                .map(open::dijabat)
                .orElse(open);
        return new Dokumen.TandaTangan(
                tempatTanggal,
                who.jabatan().stream().map(Sebutan::kapital).toList(),
                who.nama().isEmpty() ? "(nama pejabat)" : who.nama(),
                who.pangkat(),
                who.nip());
    }
}
