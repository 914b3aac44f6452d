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
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.skpd.BadanPublik;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.kop.Kop;
import org.sipppid.skpd.kop.KopSurat;
import org.sipppid.skpd.kop.Logo;
import org.sipppid.skpd.nomor.PolaNomor;
import org.sipppid.skpd.pejabat.DaftarPejabat;
import org.sipppid.skpd.pejabat.JenisJabatan;
import org.sipppid.skpd.pejabat.Pejabat;
import org.sipppid.skpd.pejabat.Sebutan;
import org.sipppid.web.Format;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Laporan Pelayanan Informasi: laid out as a draft, then enacted once (tetapkan), which freezes its figures, its
 * records and its bytes (P21 Ps 10(2) b).
 */
@Service
class LaporanPelayanan {

    static final String JENIS = "LPI";

    private static final String SERI = "laporan";

    private static final JsonMapper JSON = new JsonMapper();

    private final PenghitungLpi penghitung;
    private final DaftarArsip daftarArsip;
    private final DaftarSkpd daftarSkpd;
    private final KopSurat kopSurat;
    private final DaftarPejabat daftarPejabat;
    private final Jejak jejak;
    private final Transactions transactions;
    private final LaporanPrinter printer;
    private final Format format;
    private final KalenderBerlaku kalender;
    private final Clock clock;

    LaporanPelayanan(
            PenghitungLpi penghitung,
            DaftarArsip daftarArsip,
            DaftarSkpd daftarSkpd,
            KopSurat kopSurat,
            DaftarPejabat daftarPejabat,
            Jejak jejak,
            Transactions transactions,
            LaporanPrinter printer,
            Format format,
            KalenderBerlaku kalender,
            Clock clock) {
        this.penghitung = penghitung;
        this.daftarArsip = daftarArsip;
        this.daftarSkpd = daftarSkpd;
        this.kopSurat = kopSurat;
        this.daftarPejabat = daftarPejabat;
        this.jejak = jejak;
        this.transactions = transactions;
        this.printer = printer;
        this.format = format;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** Number, code and predecessor of a report that is being enacted; a draft has none. */
    private record Penetapan(NomorLaporan nomor, KodeKeaslian kode, Optional<Arsip> pendahulu) {}

    /** The report as it would be enacted now, as a page for the screen. */
    String pratinjau(Cakupan cakupan, Penandatangan penandatangan, Optional<Skpd> pembuat) {
        return printer.preview(draf(penghitung.hitung(cakupan), penandatangan, pembuat));
    }

    /** The figures alone, as canonical JSON. */
    String angka(Cakupan cakupan) {
        return AngkaJson.of(penghitung.hitung(cakupan));
    }

    /** The same as a file of the printer that enacts, marked as a draft. */
    byte[] draf(Cakupan cakupan, Penandatangan penandatangan, Optional<Skpd> pembuat) {
        AngkaLpi angka = penghitung.hitung(cakupan);
        return printer.print(draf(angka, penandatangan, pembuat), AngkaJson.of(angka), angka.dihitung());
    }

    private Dokumen draf(AngkaLpi angka, Penandatangan penandatangan, Optional<Skpd> pembuat) {
        return transactions.read(
                Actor.program(Actor.Role.HITUNG, "laporan"),
                () -> dokumen(angka, penandatangan, pembuat, Optional.empty()));
    }

    /**
     * Who signs the desk's report today: whoever is recorded to hold the office, or else who signed the last one. The
     * address is the letterhead's, where the desk has settled one.
     */
    Penandatangan penandatangan(Optional<Skpd> meja, Actor actor) {
        return transactions.read(actor, () -> {
            Penandatangan last = penandatanganTerakhir(meja);
            Penandatangan now = pejabat(meja).map(last::dijabat).orElse(last);
            return kopSurat.sendiri(meja)
                    .map(kop -> now.beralamat(kop.alamat()))
                    .orElse(now);
        });
    }

    /** A desk's first report starts from the office alone. */
    private Penandatangan penandatanganTerakhir(Optional<Skpd> meja) {
        return daftarArsip
                .latest(JENIS, meja.map(Skpd::id))
                .map(arsip -> Penandatangan.of(JSON.readValue(daftarArsip.dokumen(arsip.id()), Dokumen.class)))
                .orElseGet(() -> Penandatangan.awal(meja, daftarSkpd.badanPublik(), kopSurat.of(meja)));
    }

    /** The PPID enacts the report (P21 Ps 10(2) b); where none is recorded, the head of the office. */
    private Optional<Pejabat> pejabat(Optional<Skpd> meja) {
        LocalDate today = LocalDate.now(clock);
        Optional<UUID> skpd = meja.map(Skpd::id);
        return daftarPejabat
                .pada(skpd, JenisJabatan.PPID, today)
                .or(() -> daftarPejabat.pada(skpd, JenisJabatan.KEPALA, today));
    }

    /**
     * Enacts a report under an identity of the caller's choice, so that the same form sent twice is one report.
     *
     * @param menggantikan the report that this one revises; of the same desk, period and scope
     */
    void tetapkan(
            UUID id,
            Cakupan cakupan,
            Penandatangan penandatangan,
            Petugas petugas,
            Actor actor,
            Optional<UUID> menggantikan) {
        AngkaLpi angka = penghitung.hitung(cakupan);
        String data = AngkaJson.of(angka);
        transactions.write(actor, () -> {
            String meja = PolaNomor.unit(petugas.skpd());
            daftarArsip.lock(meja); // whoever comes second must see what the first has enacted
            Optional<Arsip> berlaku = daftarArsip.berlaku(
                    JENIS,
                    petugas.skpd().map(Skpd::id),
                    cakupan.periode().dari(),
                    cakupan.periode().sampai(),
                    cakupan.skpd().map(Skpd::id));
            if (daftarArsip.find(id).isPresent()) {
                if (berlaku.map(Arsip::id).equals(Optional.of(id))) {
                    return; // the first sending has enacted it
                }
                throw new PenetapanDitolak("Formulir ini sudah dipakai untuk laporan lain; muat ulang halaman ini.");
            }
            Optional<Arsip> pendahulu = pendahulu(berlaku, menggantikan);
            NomorLaporan nomor = daftarArsip.nextNumber(SERI, petugas.skpd(), LocalDate.now(clock));
            Penetapan penetapan = new Penetapan(nomor, KodeKeaslian.random(), pendahulu);
            Dokumen dokumen = dokumen(angka, penandatangan, petugas.skpd(), Optional.of(penetapan));
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            daftarArsip.add(new ArsipBaru(
                    id,
                    penetapan.kode(),
                    JENIS,
                    nomor,
                    dokumen.judulSebaris(),
                    cakupan.periode().dari(),
                    cakupan.periode().sampai(),
                    cakupan.skpd().map(Skpd::id),
                    petugas.skpd().map(Skpd::id),
                    angka.kohor().urutan(),
                    now,
                    Optional.of(petugas.id()),
                    petugas.nama(),
                    data,
                    JSON.writeValueAsString(dokumen),
                    printer.print(dokumen, data, now),
                    menggantikan));
            jejak.catat("tetapkan laporan", nomor.teks(), Optional.of(dokumen.judulSebaris()));
        });
    }

    /** A desk has one report in force of a period and scope; another one can only revise it. */
    private static Optional<Arsip> pendahulu(Optional<Arsip> berlaku, Optional<UUID> menggantikan) {
        if (menggantikan.isEmpty() && berlaku.isPresent()) {
            throw new PenetapanDitolak("Laporan periode dan cakupan ini sudah ditetapkan dengan Nomor "
                    + berlaku.get().nomor() + "; buka laporan itu di Arsip, lalu pilih Buat revisi.");
        }
        if (!berlaku.map(Arsip::id).equals(menggantikan)) {
            throw new PenetapanDitolak("Revisi hanya untuk laporan yang ditetapkan meja yang sama, dengan periode dan"
                    + " cakupan yang sama, dan belum direvisi.");
        }
        return berlaku;
    }

    private Dokumen dokumen(
            AngkaLpi angka, Penandatangan penandatangan, Optional<Skpd> pembuat, Optional<Penetapan> penetapan) {
        BadanPublik badan = daftarSkpd.badanPublik();
        Kop kop = kopSurat.of(pembuat);
        LpiDokumen isi = new LpiDokumen(angka, format, kalender.kini());
        List<Dokumen.Butir> identitas = new ArrayList<>(isi.identitas(badan.wilayah()));
        penetapan
                .flatMap(Penetapan::pendahulu)
                .ifPresent(lama -> identitas.add(new Dokumen.Butir(
                        "Revisi", "menggantikan laporan Nomor " + lama.nomor() + ", kode " + lama.kode())));
        return new Dokumen(
                new Dokumen.Kop(
                        kop.pemerintah(),
                        kop.instansi(),
                        penandatangan.alamat(),
                        kop.logo().map(Logo::dataUri)),
                isi.judul(),
                penetapan.map(it -> it.nomor().teks()),
                identitas,
                isi.bagian(),
                isi.sumber(),
                tandaTangan(penandatangan, badan),
                Optional.empty(),
                isi.lampiran(),
                penetapan.map(it -> it.kode().teks()),
                badan.alamatPublik(),
                badan.demo() ? Optional.of("DATA DEMONSTRASI: semua permohonan di sini rekaan") : Optional.empty());
    }

    private Dokumen.TandaTangan tandaTangan(Penandatangan penandatangan, BadanPublik badan) {
        YearMonth month = YearMonth.now(clock);
        return new Dokumen.TandaTangan(
                badan.tempat() + ",        " + format.namaBulan(month) + " " + month.getYear(),
                penandatangan.jabatan().stream().map(Sebutan::kapital).toList(),
                penandatangan.nama().isEmpty() ? "(nama pejabat)" : penandatangan.nama(),
                penandatangan.pangkat(),
                penandatangan.nip());
    }
}
