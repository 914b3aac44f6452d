package org.sipppid.masukan.impor;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresql.copy.CopyIn;
import org.sipppid.isian.Kategori;
import org.sipppid.pemohon.Pemohon;
import org.sipppid.pemohon.PemohonCipher;

/** Writes rows to the staging table as PostgreSQL's COPY reads them, in large pieces. */
final class CopyWriter {

    /** What the numbers begin with of rows to which the other register gave none. */
    static final String TANPA_NOMOR = "tanpa-nomor:";

    private static final int BUFFER = 1 << 16;
    private static final int COLUMNS = 27;

    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder(2 * BUFFER);

    CopyWriter(CopyIn copy) {
        this.copy = copy;
    }

    void ditolak(long baris, String nomor, String sebab) {
        write(baris, "ditolak", sebab, nomor);
    }

    void diabaikan(long baris) {
        write(baris, "diabaikan");
    }

    /**
     * A row that may be taken over.
     *
     * @param dihitung whether equal rows without a number are several requests
     */
    void baris(long baris, BarisImpor satu, boolean dihitung, PemohonCipher cipher) {
        List<Object> request = request(satu);
        List<Object> end = end(satu);
        // Of the applicant nothing but a keyed digest: what is derived from it may be read by people who may not read
        // his data.
        List<Object> person = List.of(satu.pemohon()
                .map(it -> HexFormat.of().formatHex(cipher.fingerprint(Digest.of(person(it)))))
                .orElse(""));
        // What was asked identifies a row without a number; how it ended may still change.
        String tanpaNomor =
                satu.nomor().isPresent() ? null : Digest.of(request, person).substring(0, 24);
        List<Object> head = Arrays.asList(
                baris,
                null,
                null,
                satu.nomor().orElse(null),
                tanpaNomor,
                dihitung,
                Digest.of(request, end, person),
                Digest.of(inti(request), inti(end), person),
                satu.pengganti());
        List<Object> counted = Arrays.asList(satu.jatuhTempo(), satu.hariKerja().orElse(null));
        write(Stream.of(head, request, end, counted, stored(satu.pemohon(), cipher))
                .flatMap(List::stream)
                .toArray());
    }

    private static List<Object> request(BarisImpor satu) {
        return Arrays.asList(
                satu.skpd(),
                satu.diterima(),
                satu.jalur().kode(),
                satu.jenisPemohon().kode(),
                satu.rincian(),
                satu.tujuan().orElse(null));
    }

    private static List<Object> end(BarisImpor satu) {
        return Arrays.asList(
                satu.keputusan().hasil().kode(),
                satu.selesai().orElse(null),
                satu.keputusan().alasan().map(Kategori::kode).orElse(null),
                satu.keputusan().keterangan().orElse(null));
    }

    private static List<Object> stored(Optional<Pemohon> orang, PemohonCipher cipher) {
        Optional<String> nik = orang.flatMap(Pemohon::nik);
        return Arrays.asList(
                orang.map(Pemohon::nama).orElse(null),
                orang.flatMap(Pemohon::alamat).orElse(null),
                orang.flatMap(Pemohon::kontak).orElse(null),
                orang.flatMap(Pemohon::pekerjaan).orElse(null),
                nik.map(cipher::encrypt).orElse(null),
                nik.map(cipher::fingerprint).orElse(null));
    }

    private static List<Object> person(Pemohon orang) {
        return Arrays.asList(
                orang.nama(),
                orang.alamat().orElse(null),
                orang.kontak().orElse(null),
                orang.pekerjaan().orElse(null),
                orang.nik().orElse(null));
    }

    /** What is left of the values when only letters and digits count. */
    private static List<String> inti(List<Object> values) {
        return values.stream()
                .map(value -> value == null
                        ? ""
                        : Normalizer.normalize(value.toString(), Normalizer.Form.NFKC)
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^\\p{L}\\p{N}]+", ""))
                .toList();
    }

    private void write(Object... values) {
        for (int column = 0; column < COLUMNS; column++) {
            buffer.append(column == 0 ? "" : "\t");
            escape(column < values.length ? values[column] : null);
        }
        buffer.append('\n');
        if (buffer.length() >= BUFFER) {
            flush();
        }
    }

    private void escape(Object value) {
        if (value == null) {
            buffer.append("\\N");
        } else if (value instanceof byte[] bytes) {
            buffer.append("\\\\x").append(HexFormat.of().formatHex(bytes));
        } else {
            value.toString().chars().forEach(c -> {
                switch (c) {
                    case '\\' -> buffer.append("\\\\");
                    case '\n' -> buffer.append("\\n");
                    case '\r' -> buffer.append("\\r");
                    case '\t' -> buffer.append("\\t");
                    default -> buffer.append((char) c);
                }
            });
        }
    }

    void flush() {
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        buffer.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException failure) {
            throw new IllegalStateException(
                    "Basis data tidak menerima baris-baris impor: " + failure.getMessage(), failure);
        }
    }
}
