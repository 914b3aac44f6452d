package org.sipppid.masukan.cocok.putusan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.DataDirectory;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Periode;
import org.sipppid.masukan.cocok.Beda;
import org.sipppid.masukan.cocok.DaftarPencocokan;
import org.sipppid.masukan.cocok.JenisBeda;
import org.sipppid.masukan.cocok.OrangBeda;
import org.sipppid.masukan.cocok.Pencocokan;
import org.sipppid.masukan.cocok.SaringanBeda;
import org.sipppid.masukan.cocok.Sikap;
import org.sipppid.masukan.cocok.berkas.PembandingFixture;
import org.sipppid.masukan.cocok.portion.PilihanBeda;
import org.sipppid.masukan.cocok.portion.PortionFixture;
import org.sipppid.masukan.cocok.portion.Portions;
import org.sipppid.masukan.cocok.portion.Putusan;
import org.sipppid.masukan.cocok.portion.TugasPutusan;
import org.sipppid.masukan.impor.pemetaan.Pemetaan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.skpd.Skpd;

/** A unit's file beside our register, in few words. */
final class CocokFixture implements AutoCloseable {

    /** A mapping for the columns No, Tgl, Isi, Jalur, Status, Selesai, Ket. */
    static final String PETA = """
            sumber: register dpupr
            nomor_asal: {kolom: No, tanpa_nomor: tolak}
            skpd: {tetap: DPUPR}
            diterima: Tgl
            rincian: Isi
            jalur: {kolom: Jalur, kosong: tidak_tercatat}
            hasil: Status
            selesai: Selesai
            keterangan: Ket
            """;

    static final String JUDUL = "No,Tgl,Isi,Jalur,Status,Selesai,Ket\n";

    private static final DataDirectory DATA = new DataDirectory(Path.of("target", "data-uji"));

    final TestDatabase database = TestDatabase.create();
    final Skpd skpd = PermohonanFixture.skpd(database, "DPUPR");
    final Actor officer = PermohonanFixture.officer(skpd);
    final RegisterPermohonan register = PermohonanFixture.register(database);
    final DaftarPencocokan daftar = new DaftarPencocokan(database.jdbc());
    private final Path directory;

    CocokFixture() {
        try {
            directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "cocok-uji")), "cocok");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    OrangBeda orang() {
        return new OrangBeda(database.dataSource(), DATA);
    }

    Portions portions() {
        return PortionFixture.portions(database, register, orang());
    }

    BulkRun run() {
        return new BulkRun(database.transactions(), massal(), daftar, portions());
    }

    DaftarPutusanMassal massal() {
        return new DaftarPutusanMassal(database.jdbc());
    }

    Putusan terima(Actor actor, Pencocokan satu, PilihanBeda pilihan, String alasan) {
        return putuskan(actor, new TugasPutusan(satu, pilihan, Sikap.TERIMA, alasan, Optional.empty()));
    }

    Putusan tolak(Actor actor, Pencocokan satu, PilihanBeda pilihan, String alasan) {
        return putuskan(actor, new TugasPutusan(satu, pilihan, Sikap.TOLAK, alasan, Optional.empty()));
    }

    Putusan putuskan(Actor actor, TugasPutusan tugas) {
        return new PutusanBeda(portions()).putuskan(actor, tugas);
    }

    Pencocokan cocokkan(String rows) {
        return cocokkan(rows, PETA, Optional.empty());
    }

    Pencocokan cocokkan(String rows, String peta, Optional<Periode> periode) {
        Path file = write("register.csv", rows);
        UUID id = database.transactions()
                .write(
                        officer,
                        () -> PembandingFixture.cocokkan(
                                database, DATA, file, Pemetaan.parse("uji", peta), skpd, periode));
        return read(id);
    }

    Path write(String name, String content) {
        try {
            return Files.write(directory.resolve(name), content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Pencocokan read(UUID id) {
        return database.transactions().read(officer, () -> daftar.find(id).orElseThrow());
    }

    List<Beda> beda(Pencocokan satu, JenisBeda jenis) {
        SaringanBeda all = new SaringanBeda(jenis, Optional.empty(), Optional.empty(), true, "");
        return database.transactions().read(officer, () -> daftar.beda(satu.id(), all, 0, 10_000));
    }

    /** What the database said of the differences that it refused. */
    List<String> kendala(Pencocokan pencocokan) {
        return database.transactions()
                .read(
                        PermohonanFixture.UTAMA,
                        () -> database.jdbc()
                                .sql("select kendala from beda where pencocokan = :id and kendala is not null")
                                .param("id", pencocokan.id())
                                .query(String.class)
                                .list());
    }

    /** Takes what had been rejected, each by its place. */
    Putusan terimaYangDitolak(Pencocokan satu) {
        Putusan all = new Putusan(0, 0);
        for (JenisBeda jenis : JenisBeda.values()) {
            List<Integer> ke = beda(satu, jenis).stream().map(Beda::ke).toList();
            if (!ke.isEmpty()) {
                all = all.plus(terima(officer, satu, new PilihanBeda(jenis, ke), "menurut register SKPD"));
            }
        }
        return all;
    }

    /** Takes the unit's side of everything. */
    Putusan terimaSemua(Pencocokan satu) {
        Putusan all = new Putusan(0, 0);
        for (JenisBeda jenis : JenisBeda.values()) {
            all = all.plus(terima(officer, satu, PilihanBeda.semua(jenis), "menurut register SKPD"));
        }
        return all;
    }

    List<String> select(String sql) {
        return database.transactions()
                .read(
                        PermohonanFixture.UTAMA,
                        () -> database.jdbc().sql(sql).query(String.class).list());
    }

    @Override
    public void close() {
        database.close();
    }
}
