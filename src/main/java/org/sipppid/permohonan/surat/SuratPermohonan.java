package org.sipppid.permohonan.surat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.akun.Petugas;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Riwayat;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.pejabat.DaftarPejabat;
import org.sipppid.skpd.pejabat.JenisJabatan;
import org.sipppid.surat.BagianSurat;
import org.sipppid.surat.DaftarSurat;
import org.sipppid.surat.PenerbitSurat;
import org.sipppid.surat.Perihal;
import org.sipppid.surat.Surat;
import org.sipppid.surat.SuratBaru;
import org.sipppid.surat.naskah.JenisSurat;
import org.sipppid.surat.naskah.TandaTangan;
import org.sipppid.web.Format;
import org.springframework.stereotype.Service;

/** The letters and forms of a request. Its methods run in the caller's transaction. */
@Service
public class SuratPermohonan implements PenerbitSurat {

    private final RegisterPermohonan register;
    private final DaftarSurat daftarSurat;
    private final DaftarSkpd daftarSkpd;
    private final DaftarPejabat daftarPejabat;
    private final Format format;
    private final Clock clock;

    SuratPermohonan(
            RegisterPermohonan register,
            DaftarSurat daftarSurat,
            DaftarSkpd daftarSkpd,
            DaftarPejabat daftarPejabat,
            Format format,
            Clock clock) {
        this.register = register;
        this.daftarSurat = daftarSurat;
        this.daftarSkpd = daftarSkpd;
        this.daftarPejabat = daftarPejabat;
        this.format = format;
        this.clock = clock;
    }

    /** What the request's page shows of its letters. */
    public BagianSurat bagian(Permohonan permohonan, List<Riwayat> riwayat) {
        Bahan bahan = new Bahan(permohonan, riwayat, Optional.empty()); // which letters are lawful depends on no person
        List<Surat> terbit = daftarSurat.tentang(Perihal.Jenis.PERMOHONAN, permohonan.id());
        List<BagianSurat.Boleh> boleh = Arrays.stream(JenisSurat.values())
                .filter(jenis -> bahan.asal(jenis).isPresent())
                .map(jenis -> new BagianSurat.Boleh(UUID.randomUUID(), jenis, berlaku(terbit, jenis)))
                .toList();
        return new BagianSurat(terbit, boleh);
    }

    private static Optional<Surat> berlaku(List<Surat> terbit, JenisSurat jenis) {
        return terbit.stream()
                .filter(surat -> surat.jenis() == jenis && surat.berlaku())
                .findFirst();
    }

    @Override
    public Perihal.Jenis jenis() {
        return Perihal.Jenis.PERMOHONAN;
    }

    @Override
    public boolean ada(UUID id) {
        return register.find(id).isPresent();
    }

    @Override
    public Optional<Surat> terbitkan(
            UUID id, UUID surat, JenisSurat jenis, Optional<UUID> menggantikan, Petugas petugas) {
        Permohonan permohonan = register.find(id).orElseThrow();
        Bahan bahan = new Bahan(permohonan, register.riwayat(permohonan.id()), register.pemohon(permohonan.id()));
        LocalDate tanggal = bahan.tanggal(jenis, LocalDate.now(clock));
        return bahan.asal(jenis)
                .map(versi -> daftarSurat.terbitkan(new SuratBaru(
                        surat,
                        new NaskahPermohonan(bahan, ppid(permohonan, tanggal), format).of(jenis),
                        new Perihal(
                                Perihal.Jenis.PERMOHONAN,
                                permohonan.id(),
                                permohonan.nomor(),
                                versi.isi().versi()),
                        daftarSkpd.find(permohonan.skpd()).orElseThrow(),
                        tanggal,
                        menggantikan)));
    }

    /** Who held the office of PPID on the letter's day where the unit was answered for; where nobody is recorded, the pen writes the name. */
    private TandaTangan ppid(Permohonan permohonan, LocalDate tanggal) {
        return TandaTangan.of(
                daftarPejabat.pada(
                        Optional.of(daftarSkpd
                                .penjawabPada(permohonan.skpd(), tanggal)
                                .id()),
                        JenisJabatan.PPID,
                        tanggal),
                "Pejabat Pengelola Informasi",
                "dan Dokumentasi (PPID),");
    }
}
