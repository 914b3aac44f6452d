package org.sipppid.permohonan.pengingat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.ketetapan.KetetapanFixture;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.pemohon.Pemohon;
import org.sipppid.permohonan.Jalur;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanBaru;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Tindakan;
import org.sipppid.permohonan.TindakanTercatat;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.surel.JamUji;
import org.sipppid.surel.PekerjaanHarian;
import org.sipppid.surel.SurelFixture;
import org.sipppid.surel.SurelKeluar;
import org.sipppid.web.Format;

/** A register with its mails, wired as the program wires it, and a clock to turn. */
final class PengingatFixture implements AutoCloseable {

    static final String ALAMAT = "budi@surat.example";

    final JamUji clock;
    final SurelFixture surel;
    final RegisterPermohonan register;
    private final TestDatabase database;
    private final DaftarSkpd daftarSkpd;
    private final SusunanSurel susunan;
    private final PemberitahuanPemohon pemberitahuan;

    PengingatFixture(LocalDateTime now) {
        clock = new JamUji(now);
        surel = new SurelFixture(clock);
        database = surel.database();
        daftarSkpd = new DaftarSkpd(database.jdbc());
        register = new RegisterPermohonan(
                database.jdbc(),
                PermohonanFixture.daftarPemohon(database),
                KetetapanFixture.kalender(database),
                clock,
                event -> pemberitahuan().tercatat((TindakanTercatat) event));
        susunan = new SusunanSurel(daftarSkpd, new Format(clock), clock);
        pemberitahuan = new PemberitahuanPemohon(
                register, KetetapanFixture.kalender(database), surel.kotak(), susunan, new Format(clock), clock);
    }

    private PemberitahuanPemohon pemberitahuan() {
        return pemberitahuan;
    }

    PemberitahuanTenggat tenggat() {
        return new PemberitahuanTenggat(surel.kotak(), susunan);
    }

    PemberitahuanKeberatan keberatan() {
        return new PemberitahuanKeberatan(surel.kotak(), susunan);
    }

    Skpd skpd(String kode) {
        return PermohonanFixture.skpd(database, kode);
    }

    List<PekerjaanHarian> pekerjaan() {
        return List.of(
                new PengingatTenggat(register, KetetapanFixture.kalender(database), surel.kotak(), susunan),
                new RingkasanHarian(register, daftarSkpd, KetetapanFixture.kalender(database), surel.kotak(), susunan),
                new Eskalasi(
                        register,
                        KetetapanFixture.kalender(database),
                        surel.kotak(),
                        new org.sipppid.skpd.pejabat.DaftarPejabat(database.jdbc()),
                        daftarSkpd,
                        susunan));
    }

    /** A request of an applicant with an address, registered now. */
    Permohonan catat(Skpd skpd, LocalDate diterima) {
        return catat(skpd, diterima, "0812, " + ALAMAT);
    }

    Permohonan catat(Skpd skpd, LocalDate diterima, String kontak) {
        Pemohon pemohon = new Pemohon(
                "Budi Contoh",
                Optional.of("6171010101900001"),
                Optional.of("Jalan Contoh 1"),
                Optional.of(kontak),
                Optional.empty());
        PermohonanBaru baru = new PermohonanBaru(
                skpd, diterima, Jalur.SUREL, JenisPemohon.PERSEORANGAN, pemohon, "Dokumen zq7x4", Optional.empty());
        return database.transactions()
                .write(PermohonanFixture.officer(skpd), () -> register.catat(UUID.randomUUID(), baru));
    }

    /** Does an act to the request as it stands, as an officer of its unit. */
    Permohonan lakukan(Permohonan permohonan, Tindakan tindakan) {
        return database.transactions()
                .write(
                        new org.sipppid.basisdata.Actor(
                                org.sipppid.basisdata.Actor.Role.SKPD,
                                Optional.empty(),
                                Optional.of(permohonan.skpd()),
                                "uji"),
                        () -> {
                            Permohonan now = register.find(permohonan.id()).orElseThrow();
                            if (!register.lakukan(now.id(), now.versi(), tindakan)) {
                                throw new IllegalStateException("Not done: " + tindakan);
                            }
                            return register.find(now.id()).orElseThrow();
                        });
    }

    /** The queued mails whose subject begins so. */
    List<SurelKeluar> surel(String perihal) {
        return surel.isi().stream()
                .filter(satu -> satu.perihal().startsWith(perihal))
                .toList();
    }

    @Override
    public void close() {
        surel.close();
    }
}
