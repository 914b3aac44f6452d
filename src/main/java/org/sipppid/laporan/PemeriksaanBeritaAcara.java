package org.sipppid.laporan;

import java.util.List;
import org.sipppid.arsip.Arsip;
import org.sipppid.arsip.DaftarArsip;
import org.sipppid.audit.Pemeriksaan;
import org.sipppid.audit.Temuan;
import org.sipppid.kalender.Periode;
import org.sipppid.rekonsiliasi.pernyataan.DaftarPernyataan;
import org.sipppid.rekonsiliasi.temuan.DaftarTemuan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.stereotype.Component;

/**
 * Frozen Berita Acara: declared and counted again up to the place they name, their figures and their
 * findings are the frozen ones.
 */
@Component
class PemeriksaanBeritaAcara implements Pemeriksaan {

    private final DaftarArsip daftarArsip;
    private final DaftarSkpd daftarSkpd;
    private final DaftarPernyataan daftarPernyataan;
    private final DaftarTemuan daftarTemuan;

    PemeriksaanBeritaAcara(
            DaftarArsip daftarArsip,
            DaftarSkpd daftarSkpd,
            DaftarPernyataan daftarPernyataan,
            DaftarTemuan daftarTemuan) {
        this.daftarArsip = daftarArsip;
        this.daftarSkpd = daftarSkpd;
        this.daftarPernyataan = daftarPernyataan;
        this.daftarTemuan = daftarTemuan;
    }

    @Override
    public String nama() {
        return "Angka berita acara yang ditetapkan";
    }

    @Override
    public Hasil periksa() {
        Temuan temuan = new Temuan();
        List<Arsip> papers = daftarArsip.all().stream()
                .filter(arsip -> arsip.jenis().equals(BeritaAcara.JENIS))
                .toList();
        for (Arsip arsip : papers) {
            String frozen = daftarArsip.data(arsip.id());
            Skpd unit = arsip.skpd().flatMap(daftarSkpd::find).orElseThrow();
            Periode periode = AngkaBeritaAcara.periode(frozen);
            if (!AngkaBeritaAcara.sama(
                    frozen,
                    daftarPernyataan.perbandingan(unit, periode, arsip.urutan()),
                    daftarTemuan.terbuka(unit, periode, arsip.urutan()))) {
                temuan.add("Berita acara " + arsip.nomor() + ": angka atau temuannya bukan yang terhitung dari catatan"
                        + " sampai ke-" + arsip.urutan() + ".");
            }
        }
        return temuan.hasil(papers.size(), "berita acara dihitung ulang");
    }
}
