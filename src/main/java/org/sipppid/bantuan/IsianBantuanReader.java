package org.sipppid.bantuan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.StoredText;
import org.sipppid.isian.FieldReader;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.stereotype.Component;

/**
 * Reads the forms of this register. Throws {@link IsianKeliru} with everything that is wrong. Runs in the caller's
 * transaction, since it looks up the unit.
 */
@Component
class IsianBantuanReader {

    private final DaftarSkpd daftarSkpd;
    private final Clock clock;

    IsianBantuanReader(DaftarSkpd daftarSkpd, Clock clock) {
        this.daftarSkpd = daftarSkpd;
        this.clock = clock;
    }

    BantuanBaru read(IsianBantuan isian, Actor actor) {
        FieldReader reader = new FieldReader(LocalDate.now(clock));
        Optional<Skpd> skpd = daftarSkpd.find(isian.skpd().strip());
        if (skpd.isEmpty()) {
            reader.reject("skpd", "SKPD harus dipilih dari daftar.");
        } else if (!daftarSkpd.berwenang(actor, skpd.get().id())) {
            reader.reject("skpd", "SKPD harus SKPD Anda sendiri."); // the database would refuse it as well
        }
        Optional<LocalDate> diterima =
                reader.day("diterima", "Tanggal diterima", isian.diterima(), Optional.empty(), "");
        daftarSkpd.halangan(skpd, diterima).ifPresent(halangan -> reader.reject("diterima", halangan));
        String peminta = reader.line("peminta", "Badan publik peminta", isian.peminta(), 200);
        reader.require("peminta", "Badan publik peminta", peminta);
        String surat = reader.line("surat", "Nomor dan tanggal surat", isian.surat(), 200);
        String rincian = reader.lines("rincian", "Yang diminta", isian.rincian(), 8_000);
        reader.require("rincian", "Yang diminta", rincian);
        reader.finish();
        return new BantuanBaru(
                skpd.orElseThrow(), diterima.orElseThrow(), peminta, StoredText.optional(surat), rincian);
    }

    JawabanBantuan read(IsianJawaban isian, LocalDate diterima) {
        FieldReader reader = new FieldReader(LocalDate.now(clock));
        Optional<HasilBantuan> hasil = reader.choice("hasil", "Keadaan", isian.hasil(), HasilBantuan.class);
        String keterangan = reader.lines("keterangan", "Keterangan", isian.keterangan(), 2_000);
        Optional<LocalDate> selesai = Optional.empty();
        if (hasil.isPresent() && hasil.get() != HasilBantuan.BERJALAN) {
            selesai = reader.day("selesai", "Tanggal", isian.selesai(), Optional.of(diterima), "tanggal diterima, ");
        }
        if (hasil.filter(HasilBantuan.TIDAK_DIBERIKAN::equals).isPresent() && keterangan.isEmpty()) {
            reader.reject("keterangan", "Jelaskan mengapa tidak diberikan.");
        }
        reader.finish();
        return new JawabanBantuan(hasil.orElseThrow(), selesai, StoredText.optional(keterangan));
    }
}
