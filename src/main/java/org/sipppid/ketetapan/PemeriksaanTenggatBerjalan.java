package org.sipppid.ketetapan;

import java.util.List;
import org.sipppid.audit.Pemeriksaan;
import org.sipppid.audit.Temuan;
import org.sipppid.kalender.Kalender;
import org.springframework.stereotype.Component;

/** Every running time ends on the day that the calendar in force gives: no decree has passed one over. */
@Component
class PemeriksaanTenggatBerjalan implements Pemeriksaan {

    private final DaftarKetetapan daftar;
    private final List<TenggatBerjalan> register;

    PemeriksaanTenggatBerjalan(DaftarKetetapan daftar, List<TenggatBerjalan> register) {
        this.daftar = daftar;
        this.register = register;
    }

    @Override
    public String nama() {
        return "Tenggat berjalan";
    }

    @Override
    public Hasil periksa() {
        Temuan temuan = new Temuan();
        Kalender sekarang = daftar.kalender();
        register.stream()
                .flatMap(one -> one.tinjau(sekarang, sekarang).stream())
                .forEach(satu -> temuan.add(satu.nomor() + ": " + satu.tenggat() + " tercatat " + satu.dari()
                        + ", menurut ketetapan libur sekarang " + satu.ke() + "."));
        return temuan.hasil(register.size(), "register");
    }
}
