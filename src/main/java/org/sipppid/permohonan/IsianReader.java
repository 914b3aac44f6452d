package org.sipppid.permohonan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sipppid.basisdata.StoredText;
import org.sipppid.isian.FieldReader;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.pemohon.Pemohon;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.stereotype.Component;

/**
 * Reads what was typed on a form, or stands in an imported row, by one set of rules. Throws {@link IsianKeliru} with
 * everything that is wrong. Runs in the caller's transaction, since it looks up the unit.
 */
@Component
public class IsianReader {

    /** Longest text of the information asked for, in characters. */
    public static final int RINCIAN = 8_000;

    private static final Pattern NIK = Pattern.compile("\\d{16}");

    private final DaftarSkpd daftarSkpd;
    private final Clock clock;

    public IsianReader(DaftarSkpd daftarSkpd, Clock clock) {
        this.daftarSkpd = daftarSkpd;
        this.clock = clock;
    }

    /** Reads a new request. */
    public PermohonanBaru read(Isian isian) {
        FieldReader reader = new FieldReader(LocalDate.now(clock));
        Optional<Skpd> skpd = daftarSkpd.find(isian.skpd().strip());
        if (skpd.isEmpty()) {
            reader.reject("skpd", "SKPD harus dipilih dari daftar.");
        }
        Optional<LocalDate> diterima =
                reader.day("diterima", "Tanggal diterima", isian.diterima(), Optional.empty(), "");
        Optional<Jalur> jalur = reader.choice("jalur", "Jalur", isian.jalur(), Jalur.class);
        Optional<JenisPemohon> jenis =
                reader.choice("jenisPemohon", "Jenis pemohon", isian.jenisPemohon(), JenisPemohon.class);
        Pemohon pemohon = readPemohon(reader, isian);
        String rincian = reader.lines("rincian", "Informasi yang diminta", isian.rincian(), RINCIAN);
        reader.require("rincian", "Informasi yang diminta", rincian);
        String tujuan = reader.lines("tujuan", "Tujuan penggunaan", isian.tujuan(), 2_000);
        reader.finish();
        return new PermohonanBaru(
                skpd.orElseThrow(),
                diterima.orElseThrow(),
                jalur.orElseThrow(),
                jenis.orElseThrow(),
                pemohon,
                rincian,
                StoredText.optional(tujuan));
    }

    private static Pemohon readPemohon(FieldReader reader, Isian isian) {
        String nama = reader.line("nama", "Nama pemohon", isian.nama(), 200);
        reader.require("nama", "Nama pemohon", nama);
        String nik = reader.line("nik", "NIK", isian.nik(), 100).replace(" ", "");
        if (!nik.isEmpty() && !NIK.matcher(nik).matches()) {
            reader.reject("nik", "NIK terdiri atas 16 angka; kosongkan bila tidak ada.");
        }
        String alamat = reader.line("alamat", "Alamat", isian.alamat(), 500);
        String kontak = reader.line("kontak", "Telepon/surel", isian.kontak(), 200);
        String pekerjaan = reader.line("pekerjaan", "Pekerjaan", isian.pekerjaan(), 100);
        return new Pemohon(
                nama,
                StoredText.optional(nik),
                StoredText.optional(alamat),
                StoredText.optional(kontak),
                StoredText.optional(pekerjaan));
    }
}
