package org.sipppid.masukan.impor;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Sealer;
import org.sipppid.basisdata.Transactions;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.masukan.impor.lembar.BerkasKeliru;
import org.sipppid.masukan.impor.lembar.Lembar;
import org.sipppid.masukan.impor.pemetaan.Pemetaan;
import org.sipppid.masukan.impor.pemetaan.SkpdField;
import org.sipppid.pemohon.PemohonCipher;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.skpd.DaftarSkpd;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes another register over. The same file again changes nothing; rows and files in any order yield the same register;
 * a row that cannot be taken is named with the reason and touches no other. All of it is one transaction.
 */
@Component
public class Impor {

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final DaftarSkpd daftarSkpd;
    private final PemohonCipher cipher;
    private final Jejak jejak;
    private final Sealer sealer;
    private final KalenderBerlaku kalender;
    private final RegisterPermohonan register;
    private final Clock clock;

    public Impor(
            Transactions transactions,
            DataSource dataSource,
            DaftarSkpd daftarSkpd,
            PemohonCipher cipher,
            Jejak jejak,
            Sealer sealer,
            KalenderBerlaku kalender,
            RegisterPermohonan register,
            Clock clock) {
        this.transactions = transactions;
        this.jdbc = JdbcClient.create(dataSource);
        this.template = new JdbcTemplate(dataSource);
        this.daftarSkpd = daftarSkpd;
        this.cipher = cipher;
        this.jejak = jejak;
        this.sealer = sealer;
        this.kalender = kalender;
        this.register = register;
        this.clock = clock;
    }

    /** Imports a file by a mapping file and says on {@code out} what became of its rows; with {@code uji} only says it. */
    public HasilImpor run(Path berkas, Path pemetaan, boolean uji, PrintStream out) {
        return run(berkas, Pemetaan.read(pemetaan), new Pilihan(uji, Optional.empty(), Optional.empty()), out);
    }

    /**
     * What was asked besides the file.
     *
     * @param uji whether nothing is to change
     * @param ditolak where to write the refused rows
     * @param koreksi why months that were closed may be changed
     */
    record Pilihan(boolean uji, Optional<Path> ditolak, Optional<String> koreksi) {}

    HasilImpor run(Path berkas, Pemetaan pemetaan, Pilihan pilihan, PrintStream out) {
        try (DaftarTolak tolak = new DaftarTolak();
                Lembar lembar = Lembar.open(berkas, pemetaan.bentuk(), pemetaan.namaKolom())) {
            String sha256 = Digest.of(berkas);
            HasilImpor hasil = transactions.write(
                    Actor.program(Actor.Role.UTAMA, "impor " + pemetaan.sumber()),
                    () -> work(
                            lembar,
                            pemetaan,
                            pilihan,
                            tolak,
                            new Asal(berkas.getFileName().toString(), sha256)));
            if (!pilihan.uji()) {
                sealer.sealAll();
            }
            ImporPrinter.print(hasil, tolak, out);
            pilihan.ditolak().ifPresent(tolak::saveAs);
            return hasil;
        }
    }

    /** Which file it was. */
    private record Asal(String nama, String sha256) {}

    private HasilImpor work(Lembar lembar, Pemetaan pemetaan, Pilihan pilihan, DaftarTolak tolak, Asal asal) {
        Kemajuan kemajuan = Kemajuan.terminal();
        StagingTable staging = new StagingTable(jdbc, template);
        SkpdFinder skpd = new SkpdFinder(daftarSkpd.menurutKeputusan(LocalDate.now(clock)), pemetaan.skpd());
        BarisReader reader =
                new BarisReader(pemetaan, lembar.judul(), skpd, BarisReader.Hari.of(kalender.lock(), clock));
        int dibaca = new Pemuat(staging, cipher, kemajuan::baris).muat(lembar, pemetaan, reader);
        kemajuan.langkah("membandingkan dengan register …");
        staging.decide(pemetaan.sumber(), daftarSkpd.masa());
        staging.eachRefused(tolak::add);
        tolak.finish();
        List<String> baru = new ArrayList<>(skpd.baru().keySet());
        baru.retainAll(staging.skpd());
        List<BulanTersentuh> ditutup = staging.bulanDitutup();
        HasilImpor hasil = hasil(pemetaan, pilihan, asal, dibaca, staging, baru, reader.dijinakkan(), ditutup);
        if (!ditutup.isEmpty() && !pilihan.uji()) {
            register.koreksi(pilihan.koreksi().orElseThrow(() -> refused(ditutup)));
        }
        if (!pilihan.uji()) {
            kemajuan.langkah("menyimpan …");
            baru.forEach(kode -> add(skpd.baru().get(kode), pemetaan.skpd().berlakuDari()));
            staging.apply(pemetaan.sumber(), hasil.berubah());
            jejak.catat(
                    "impor",
                    "register " + pemetaan.sumber(),
                    Optional.of(asal.nama() + ", SHA-256 " + asal.sha256() + ": " + hasil.ringkasan()));
        }
        kemajuan.selesai();
        return hasil;
    }

    private static BerkasKeliru refused(List<BulanTersentuh> ditutup) {
        return new BerkasKeliru(
                "Berkas ini mengubah bulan yang sudah ditutup: " + BulanTersentuh.sebut(ditutup)
                        + ". Tidak ada yang diimpor. Ulangi dengan --koreksi \"ALASAN\" bila memang harus diubah: setiap perubahan"
                        + " dicatat sebagai koreksi dan dimuat dalam laporan berikutnya. Atau keluarkan baris itu dari berkas.");
    }

    private static HasilImpor hasil(
            Pemetaan pemetaan,
            Pilihan pilihan,
            Asal asal,
            int dibaca,
            StagingTable staging,
            List<String> skpdBaru,
            int dijinakkan,
            List<BulanTersentuh> ditutup) {
        Map<String, Integer> counts = staging.count();
        return new HasilImpor(
                pemetaan.sumber(),
                asal.nama(),
                asal.sha256(),
                pilihan.uji(),
                dibaca,
                counts.getOrDefault("baru", 0),
                counts.getOrDefault("berubah", 0),
                counts.getOrDefault("sama", 0),
                counts.getOrDefault("kembar", 0),
                counts.getOrDefault("ditolak", 0),
                counts.getOrDefault("diabaikan", 0),
                skpdBaru,
                dijinakkan,
                staging.count(StagingTable.Syarat.PENGGANTI),
                staging.count(StagingTable.Syarat.MENIMPA),
                ditutup);
    }

    private void add(SkpdField.Baru unit, LocalDate berlakuDari) {
        daftarSkpd.add(unit.kode(), unit.nama(), unit.singkatan(), "lainnya", berlakuDari);
    }
}
