package org.sipppid.surel;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.DataDirectory;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.basisdata.Transactions;
import org.sipppid.ketetapan.KetetapanFixture;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.skpd.Skpd;

/** A database with its queue and senders, in few words. */
public final class SurelFixture implements AutoCloseable {

    public static final LocalDate DITERIMA = LocalDate.of(2026, 11, 16);

    private final TestDatabase database;
    private final Clock clock;
    private int accounts;

    public SurelFixture(Clock clock) {
        this.clock = clock;
        this.database = TestDatabase.create(clock);
    }

    public TestDatabase database() {
        return database;
    }

    public KotakKeluar kotak() {
        return new KotakKeluar(database.jdbc(), event -> {});
    }

    /** Settings that lead to a server on this machine. */
    public void peladen(int port) {
        Peladen peladen = new Peladen(
                "127.0.0.1",
                port,
                Peladen.Pengamanan.TANPA,
                Optional.empty(),
                Optional.empty(),
                "ppid@contoh.go.id",
                "PPID Contoh",
                7);
        database.transactions()
                .write(PermohonanFixture.UTAMA, () -> pengaturan().simpan(peladen, false));
    }

    PengaturanSurel pengaturan() {
        return new PengaturanSurel(database.jdbc(), new DataDirectory(Path.of("target", "data-uji")));
    }

    AntreanKirim antrean() {
        return new AntreanKirim(database.jdbc());
    }

    Pengirim pengirim() {
        return new Pengirim(database.transactions(), antrean(), new BukuAlamat(database.jdbc()), pengaturan(), clock);
    }

    JadwalHarian jadwal(List<PekerjaanHarian> pekerjaan) {
        return new JadwalHarian(
                pekerjaan,
                pengaturan(),
                database.transactions(),
                database.jdbc(),
                KetetapanFixture.kalender(database),
                clock);
    }

    /** Does the daily work as a node that has just started would. */
    public void jalankan(List<PekerjaanHarian> pekerjaan) {
        jadwal(pekerjaan).jalankan();
    }

    /** Sends all that is due, as a loop does in one round. */
    public int kirim() {
        return pengirim().kirimSemua(() -> true);
    }

    <T> T sender(Supplier<T> work) {
        return database.transactions().write(Actor.program(Actor.Role.SUREL, "uji"), work);
    }

    /** An officer of a unit with an address. */
    public UUID petugas(Skpd skpd, String alamat, boolean aktif) {
        return akun("skpd", Optional.of(skpd.id()), alamat, aktif);
    }

    /** An officer of PPID Utama with an address. */
    public UUID utama(String alamat) {
        return akun("utama", Optional.empty(), alamat, true);
    }

    private UUID akun(String peran, Optional<UUID> skpd, String alamat, boolean aktif) {
        UUID id = UUID.randomUUID();
        database.asOwner("insert into akun (id, nama_pengguna, nama, sandi, peran, skpd, aktif, dibuat) values ('" + id
                + "', 'petugas" + ++accounts + "', 'Petugas " + accounts + "', 'x', '" + peran + "', "
                + skpd.map(unit -> "'" + unit + "'").orElse("null") + ", " + aktif + ", now())");
        database.asOwner("insert into akun_surel values ('" + id + "', '" + alamat + "')");
        return id;
    }

    /** An applicant of a unit, with what was written as the contact. */
    UUID pemohon(Skpd skpd, String nama, String kontak) {
        UUID id = UUID.randomUUID();
        database.transactions()
                .write(
                        PermohonanFixture.officer(skpd),
                        () -> database.jdbc()
                                .sql("insert into pemohon (id, skpd, nama, kontak) values (:id, :skpd, :nama, :kontak)")
                                .param("id", id)
                                .param("skpd", skpd.id())
                                .param("nama", nama)
                                .param("kontak", kontak)
                                .update());
        return id;
    }

    /** Queues a mail of a unit, as one of its officers does. */
    boolean antre(Skpd skpd, String kunci, Penerima penerima) {
        return transactions().write(PermohonanFixture.officer(skpd), () -> kotak().antre(surel(skpd, kunci, penerima)));
    }

    static SurelBaru surel(Skpd skpd, String kunci, Penerima penerima) {
        return new SurelBaru(
                kunci, penerima, Optional.of(skpd.id()), new Naskah("Perihal " + kunci, "Isi – " + kunci + "\n"));
    }

    Transactions transactions() {
        return database.transactions();
    }

    /** The queue, oldest first. */
    public List<SurelKeluar> isi() {
        List<SurelKeluar> newestFirst =
                database.transactions().read(PermohonanFixture.UTAMA, () -> kotak().list(Optional.empty(), 0, 10_000));
        return newestFirst.stream()
                .sorted(java.util.Comparator.comparingInt(one -> -newestFirst.indexOf(one)))
                .toList();
    }

    public Map<KeadaanSurel, Integer> jumlah() {
        return database.transactions().read(PermohonanFixture.UTAMA, () -> kotak().jumlah());
    }

    @Override
    public void close() {
        database.close();
    }
}
