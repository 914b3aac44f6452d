package org.sipppid.masukan.impor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.DataDirectory;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.ketetapan.KetetapanFixture;
import org.sipppid.masukan.impor.pemetaan.Pemetaan;
import org.sipppid.pemohon.PemohonCipher;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.skpd.DaftarSkpd;

/** Imports written into a test in few words, and the register that comes of them. */
final class ImporFixture implements AutoCloseable {

    static final Path DEVON = Path.of("..", "shared", "data", "registers", "devon-foi-register-2014-2016.csv");
    static final Path KANADA = Path.of("..", "shared", "data", "registers", "canada-ati-summaries-sample.csv");

    /** A mapping for the columns No, Tgl, Unit, Isi, Status, Selesai. */
    static final String PETA = """
            sumber: uji
            nomor_asal: No
            skpd: Unit
            diterima: {kolom: Tgl, pola: dd/mm/yyyy}
            rincian: Isi
            hasil:
              kolom: Status
              nilai: {Dijawab: dikabulkan_penuh, Sebagian: dikabulkan_sebagian, Tolak: ditolak, Proses: berjalan}
            selesai: {kolom: Selesai, pola: dd/mm/yyyy}
            """;

    static final String JUDUL = "No,Tgl,Unit,Isi,Status,Selesai\n";

    private static final Actor UTAMA = Actor.program(Actor.Role.UTAMA, "uji");

    final TestDatabase database = TestDatabase.create();
    private final Path directory;

    ImporFixture() {
        try {
            directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "impor-uji")), "impor");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Impor impor() {
        return new Impor(
                database.transactions(),
                database.dataSource(),
                new DaftarSkpd(database.jdbc()),
                new PemohonCipher(new DataDirectory(Path.of("target", "data-uji"))),
                new Jejak(database.jdbc()),
                database.sealer(),
                KetetapanFixture.kalender(database),
                PermohonanFixture.register(database),
                database.clock());
    }

    Path file(String name, byte[] content) {
        try {
            return Files.write(directory.resolve(name), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Path path(String name) {
        return directory.resolve(name);
    }

    /** What an import did, and what it said. */
    record Hasil(HasilImpor hasil, String kata) {}

    Hasil run(Path berkas, String peta, boolean uji) {
        return run(berkas, file("peta.yml", peta), uji, Optional.empty());
    }

    Hasil run(Path berkas, Path peta, boolean uji, Optional<Path> ditolak) {
        return run(berkas, peta, new Impor.Pilihan(uji, ditolak, Optional.empty()));
    }

    Hasil run(Path berkas, Path peta, Impor.Pilihan pilihan) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        HasilImpor hasil =
                impor().run(berkas, Pemetaan.read(peta), pilihan, new PrintStream(said, true, StandardCharsets.UTF_8));
        return new Hasil(hasil, said.toString(StandardCharsets.UTF_8));
    }

    Hasil csv(String rows) {
        return run(file("register.csv", JUDUL + rows), PETA, false);
    }

    /** The register without what depends on when a row came: one line a request, in the order of their numbers. */
    List<String> register() {
        return select("""
                select concat_ws('|', p.id, s.kode, p.nomor, p.sumber, p.nomor_asal, p.diterima, p.jatuh_tempo, p.jalur,
                       p.jenis_pemohon, p.rincian, coalesce(p.tujuan, '-'), p.hasil, coalesce(p.selesai::text, '-'),
                       coalesce(p.hari_kerja::text, '-'), coalesce(p.alasan, '-'), coalesce(p.keterangan, '-'), o.nama)
                  from permohonan p join skpd s on s.id = p.skpd left join pemohon o on o.id = p.pemohon
                 order by p.nomor_asal collate "C", p.id""");
    }

    List<String> select(String sql) {
        return database.transactions()
                .read(UTAMA, () -> database.jdbc().sql(sql).query(String.class).list());
    }

    int count(String sql) {
        return Integer.parseInt(select(sql).get(0));
    }

    @Override
    public void close() {
        database.close();
    }
}
