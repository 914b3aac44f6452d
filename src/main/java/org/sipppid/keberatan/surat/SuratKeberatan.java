package org.sipppid.keberatan.surat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.akun.Petugas;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.keberatan.Keberatan;
import org.sipppid.keberatan.RegisterKeberatan;
import org.sipppid.keberatan.TahapKeberatan;
import org.sipppid.keberatan.TanggapanAtasan;
import org.sipppid.pemohon.DaftarPemohon;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.surat.BagianSurat;
import org.sipppid.surat.DaftarSurat;
import org.sipppid.surat.PenerbitSurat;
import org.sipppid.surat.Perihal;
import org.sipppid.surat.Surat;
import org.sipppid.surat.SuratBaru;
import org.sipppid.surat.naskah.FormulirKeberatan;
import org.sipppid.surat.naskah.Identitas;
import org.sipppid.surat.naskah.JenisSurat;
import org.sipppid.surat.naskah.Naskah;
import org.sipppid.surat.naskah.Pilihan;
import org.sipppid.surat.naskah.TandaTangan;
import org.sipppid.surat.naskah.TandaTerimaKeberatan;
import org.sipppid.surat.naskah.TanggapanKeberatan;
import org.sipppid.web.Format;
import org.springframework.stereotype.Service;

/**
 * The letters and forms of an objection (P21 Ps 41(5)-(6), 44(2), Lampiran X). Its methods run in the caller's transaction.
 */
@Service
public class SuratKeberatan implements PenerbitSurat {

    private final RegisterKeberatan register;
    private final RegisterPermohonan registerPermohonan;
    private final DaftarPemohon daftarPemohon;
    private final DaftarSurat daftarSurat;
    private final DaftarSkpd daftarSkpd;
    private final Format format;

    SuratKeberatan(
            RegisterKeberatan register,
            RegisterPermohonan registerPermohonan,
            DaftarPemohon daftarPemohon,
            DaftarSurat daftarSurat,
            DaftarSkpd daftarSkpd,
            Format format) {
        this.register = register;
        this.registerPermohonan = registerPermohonan;
        this.daftarPemohon = daftarPemohon;
        this.daftarSurat = daftarSurat;
        this.daftarSkpd = daftarSkpd;
        this.format = format;
    }

    /** What the objection's page shows of its letters. */
    public BagianSurat bagian(Keberatan keberatan) {
        List<Surat> terbit = daftarSurat.tentang(Perihal.Jenis.KEBERATAN, keberatan.id());
        List<BagianSurat.Boleh> boleh = Arrays.stream(JenisSurat.values())
                .filter(jenis -> sah(keberatan, jenis))
                .map(jenis -> new BagianSurat.Boleh(
                        UUID.randomUUID(),
                        jenis,
                        terbit.stream()
                                .filter(surat -> surat.jenis() == jenis && surat.berlaku())
                                .findFirst()))
                .toList();
        return new BagianSurat(terbit, boleh);
    }

    private static boolean sah(Keberatan keberatan, JenisSurat jenis) {
        if (keberatan.tahap() == TahapKeberatan.DIBATALKAN) {
            return false;
        }
        return switch (jenis) {
            case FORMULIR_KEBERATAN, TANDA_TERIMA_KEBERATAN -> true;
            case TANGGAPAN_KEBERATAN -> keberatan.tanggapan().isPresent();
            default -> false;
        };
    }

    @Override
    public Perihal.Jenis jenis() {
        return Perihal.Jenis.KEBERATAN;
    }

    @Override
    public boolean ada(UUID id) {
        return register.find(id).isPresent();
    }

    @Override
    public Optional<Surat> terbitkan(
            UUID id, UUID surat, JenisSurat jenis, Optional<UUID> menggantikan, Petugas petugas) {
        Keberatan keberatan = register.find(id).orElseThrow();
        if (!sah(keberatan, jenis)) {
            return Optional.empty();
        }
        LocalDate tanggal = jenis == JenisSurat.TANGGAPAN_KEBERATAN
                ? keberatan.tanggapan().orElseThrow().tanggal()
                : keberatan.diterima();
        return Optional.of(daftarSurat.terbitkan(new SuratBaru(
                surat,
                naskah(keberatan, jenis, petugas.nama()),
                new Perihal(Perihal.Jenis.KEBERATAN, keberatan.id(), keberatan.nomor(), keberatan.versi()),
                daftarSkpd.find(keberatan.skpd()).orElseThrow(),
                tanggal,
                menggantikan)));
    }

    private Naskah naskah(Keberatan keberatan, JenisSurat jenis, String petugas) {
        List<Identitas> orang = register.orang(keberatan.id()).stream()
                .flatMap(satu -> daftarPemohon.find(satu).stream())
                .map(satu -> new Identitas(Optional.of(satu.nama()), satu.alamat(), satu.pekerjaan(), satu.kontak()))
                .toList();
        Identitas pemohon = orang.stream().findFirst().orElse(Identitas.KOSONG);
        Optional<Identitas> kuasa = orang.stream().skip(1).findFirst();
        Optional<String> permohonan =
                keberatan.permohonan().flatMap(registerPermohonan::find).map(Permohonan::nomor);
        TandaTangan penerima = new TandaTangan(
                List.of("Petugas Pelayanan Informasi,"), Optional.of(petugas), Optional.empty(), Optional.empty());
        return switch (jenis) {
            case TANDA_TERIMA_KEBERATAN ->
                new TandaTerimaKeberatan(keberatan.nomor(), keberatan.diterima(), permohonan, pemohon, kuasa, penerima);
            case TANGGAPAN_KEBERATAN -> tanggapan(keberatan, permohonan, pemohon, kuasa);
            default ->
                new FormulirKeberatan(
                        keberatan.nomor(),
                        permohonan,
                        keberatan.tujuan(),
                        pemohon,
                        kuasa,
                        Pilihan.semua(
                                AlasanKeberatan.values(),
                                AlasanKeberatan::isi,
                                alasan -> keberatan.alasan().contains(alasan)),
                        Optional.of(keberatan.kasusPosisi()),
                        Optional.of(keberatan.tenggat()),
                        Optional.of(penerima));
        };
    }

    private Naskah tanggapan(
            Keberatan keberatan, Optional<String> permohonan, Identitas pemohon, Optional<Identitas> kuasa) {
        TanggapanAtasan isi = keberatan.tanggapan().orElseThrow();
        return new TanggapanKeberatan(
                Optional.of(isi.nomor()),
                keberatan.nomor(),
                keberatan.diterima(),
                permohonan,
                pemohon,
                kuasa,
                isi.sanggahan().entrySet().stream()
                        .map(satu -> new TanggapanKeberatan.Alasan(
                                satu.getKey().kode(), satu.getKey().isi(), Optional.of(satu.getValue())))
                        .toList(),
                isi.pertimbangan(),
                Optional.of(isi.hasil().label()),
                isi.pelaksanaan().map(it -> it.uraian() + ", paling lambat " + format.tanggal(it.sampai())),
                isi.skPengecualian(),
                new TandaTangan(
                        List.of(isi.jabatan() + ","), Optional.of(isi.nama()), Optional.empty(), Optional.empty()));
    }
}
