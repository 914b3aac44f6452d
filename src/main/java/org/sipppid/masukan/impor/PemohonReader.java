package org.sipppid.masukan.impor;

import java.util.Map;
import java.util.Optional;
import org.sipppid.basisdata.StoredText;
import org.sipppid.masukan.impor.lembar.Baris;
import org.sipppid.masukan.impor.pemetaan.CellReader;
import org.sipppid.masukan.impor.pemetaan.TeksField;
import org.sipppid.pemohon.Pemohon;

/** Reads the applicant of a row, by the rules of the entry form; no message ever quotes a person's data. */
final class PemohonReader {

    private final Map<String, TeksField> fields;
    private final CellReader cells;

    PemohonReader(Map<String, TeksField> fields, CellReader cells) {
        this.fields = fields;
        this.cells = cells;
    }

    Optional<Pemohon> read(Baris baris) {
        Optional<String> nama = part(baris, "nama", 200);
        Optional<String> nik = part(baris, "nik", 100).map(it -> it.replace(" ", ""));
        Optional<String> alamat = part(baris, "alamat", 500);
        Optional<String> kontak = part(baris, "kontak", 200);
        Optional<String> pekerjaan = part(baris, "pekerjaan", 100);
        if (nama.isEmpty()) {
            if (nik.isPresent() || alamat.isPresent() || kontak.isPresent() || pekerjaan.isPresent()) {
                throw new IllegalArgumentException("nama pemohon kosong, sedangkan data pemohon yang lain terisi");
            }
            return Optional.empty();
        }
        if (nik.isPresent()) {
            checkNik(baris, nik.get());
        }
        return Optional.of(new Pemohon(nama.get(), nik, alamat, kontak, pekerjaan));
    }

    private void checkNik(Baris baris, String nik) {
        if (cells.angka(baris, fields.get("nik"))) {
            throw new IllegalArgumentException(
                    "NIK tersimpan sebagai angka, sehingga angka ke-16 hilang; simpan kolom itu sebagai teks");
        }
        if (!nik.matches("\\d{16}")) {
            throw new IllegalArgumentException("NIK terdiri atas 16 angka; kosongkan bila tidak ada");
        }
    }

    private Optional<String> part(Baris baris, String name, int most) {
        return Optional.ofNullable(fields.get(name))
                .flatMap(field -> StoredText.optional(cells.line(baris, field, "pemohon." + name, most)));
    }
}
