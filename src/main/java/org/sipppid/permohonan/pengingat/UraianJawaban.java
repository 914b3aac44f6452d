package org.sipppid.permohonan.pengingat;

import java.util.ArrayList;
import java.util.List;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Pemberitahuan;
import org.sipppid.permohonan.Penyelesaian;
import org.sipppid.web.Format;

/** What a written notice says besides its decision, in sentences (P21 Ps 31(4), 37). */
final class UraianJawaban {

    private UraianJawaban() {}

    static String print(Penyelesaian akhir, Pemberitahuan isi, Format format) {
        List<String> lines = new ArrayList<>();
        akhir.keterangan()
                .ifPresent(keterangan -> lines.add(
                        (akhir.hasil() == Hasil.DIALIHKAN ? "Informasi dikuasai: " : "Penjelasan: ") + keterangan));
        if (isi.softcopy() || isi.hardcopy()) {
            String bentuk = isi.softcopy() && isi.hardcopy()
                    ? "salinan elektronik dan cetak"
                    : isi.softcopy() ? "salinan elektronik" : "salinan cetak";
            lines.add("Bentuk: " + bentuk + ".");
        }
        isi.waktu().ifPresent(hari -> lines.add("Disediakan dalam " + hari + " hari kerja."));
        isi.penghitaman().ifPresent(bagian -> lines.add("Bagian yang dihitamkan: " + bagian));
        if (isi.jumlah() > 0) {
            lines.add("Biaya: Rp" + format.angka(isi.jumlah())
                    + isi.caraBayar().map(cara -> ", dibayar " + cara).orElse("") + ".");
        }
        return lines.isEmpty() ? "Surat pemberitahuannya dapat diminta kepada PPID." : String.join("\n", lines);
    }
}
