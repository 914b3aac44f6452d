package org.sipppid.masukan.cocok;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.Periode;
import org.sipppid.masukan.impor.pemetaan.Pemetaan;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;

/** A field of a request that a file can tell differently; its code is the register's column. */
public enum Ruas implements Kategori {
    DITERIMA("Tanggal diterima", false),
    JALUR("Jalur", false),
    JENIS_PEMOHON("Jenis pemohon", false),
    RINCIAN("Informasi yang diminta", false),
    TUJUAN("Tujuan penggunaan", false),
    HASIL("Hasil", true),
    SELESAI("Tanggal selesai", true),
    ALASAN("Alasan penolakan", true),
    KETERANGAN("Keterangan", true);

    private final String label;
    private final boolean penyelesaian;

    Ruas(String label, boolean penyelesaian) {
        this.label = label;
        this.penyelesaian = penyelesaian;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it is of how the request ended, and not of what was written at its entry. */
    public boolean penyelesaian() {
        return penyelesaian;
    }

    /** The fields that a mapping reads from the file; a constant says nothing that could differ. */
    public static List<Ruas> dipetakan(Pemetaan pemetaan) {
        List<Ruas> ruas = new ArrayList<>(List.of(DITERIMA));
        add(ruas, JALUR, pemetaan.jalur().kolom().isPresent());
        add(ruas, JENIS_PEMOHON, pemetaan.jenisPemohon().kolom().isPresent());
        add(ruas, RINCIAN, !pemetaan.rincian().kolom().isEmpty());
        add(ruas, TUJUAN, !pemetaan.tujuan().kolom().isEmpty());
        boolean hasil = pemetaan.hasil().kolom().isPresent();
        add(ruas, HASIL, hasil);
        add(ruas, SELESAI, hasil && pemetaan.selesai().tanggal().isPresent());
        add(ruas, ALASAN, hasil && pemetaan.alasan().flatMap(it -> it.kolom()).isPresent());
        add(ruas, KETERANGAN, hasil && !pemetaan.keterangan().kolom().isEmpty());
        return ruas;
    }

    private static void add(List<Ruas> ruas, Ruas satu, boolean dipetakan) {
        if (dipetakan) {
            ruas.add(satu);
        }
    }

    /** A stored value as people read it. */
    String sebut(Optional<String> nilai) {
        if (nilai.isEmpty()) {
            return "(kosong)";
        }
        return switch (this) {
            case DITERIMA, SELESAI -> Periode.tanggal(LocalDate.parse(nilai.get()));
            case JALUR -> Kategori.parse(Jalur.class, nilai.get()).label();
            case JENIS_PEMOHON ->
                Kategori.parse(JenisPemohon.class, nilai.get()).label();
            case HASIL -> Kategori.parse(Hasil.class, nilai.get()).label();
            case ALASAN -> Kategori.parse(AlasanPenolakan.class, nilai.get()).label();
            case RINCIAN, TUJUAN, KETERANGAN -> nilai.get();
        };
    }
}
