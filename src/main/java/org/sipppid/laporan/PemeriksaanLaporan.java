package org.sipppid.laporan;

import java.util.List;
import org.sipppid.arsip.Arsip;
import org.sipppid.arsip.DaftarArsip;
import org.sipppid.audit.Pemeriksaan;
import org.sipppid.audit.Temuan;
import org.sipppid.skpd.DaftarSkpd;
import org.springframework.stereotype.Component;

/** Enacted reports: their figures, counted again from the versions up to the place they name, are the frozen ones. */
@Component
class PemeriksaanLaporan implements Pemeriksaan {

    private final DaftarArsip daftarArsip;
    private final DaftarSkpd daftarSkpd;
    private final PenghitungLpi penghitung;

    PemeriksaanLaporan(DaftarArsip daftarArsip, DaftarSkpd daftarSkpd, PenghitungLpi penghitung) {
        this.daftarArsip = daftarArsip;
        this.daftarSkpd = daftarSkpd;
        this.penghitung = penghitung;
    }

    @Override
    public String nama() {
        return "Angka laporan yang ditetapkan";
    }

    @Override
    public Hasil periksa() {
        Temuan temuan = new Temuan();
        List<Arsip> reports = daftarArsip.all().stream()
                .filter(arsip -> arsip.jenis().equals(LaporanPelayanan.JENIS))
                .toList();
        for (Arsip arsip : reports) {
            String frozen = daftarArsip.data(arsip.id());
            Cakupan cakupan = new Cakupan(
                    AngkaJson.periode(frozen), arsip.skpd().flatMap(daftarSkpd::find), AngkaJson.pohon(frozen));
            Patokan patokan = AngkaJson.patokan(frozen);
            if (patokan.urutan() != arsip.urutan()
                    || !AngkaJson.sama(frozen, AngkaJson.of(penghitung.hitung(cakupan, patokan)))) {
                temuan.add("Laporan " + arsip.nomor() + ": angkanya bukan yang terhitung dari catatan sampai ke-"
                        + arsip.urutan() + ".");
            }
        }
        return temuan.hasil(reports.size(), "laporan dihitung ulang");
    }
}
