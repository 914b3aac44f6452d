package org.sipppid.keberatan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sipppid.basisdata.StoredText;
import org.sipppid.isian.FieldReader;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.pemohon.Pemohon;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.stereotype.Component;

/**
 * Reads the form of an objection (P21 Ps 41(5), Lampiran X) as it was typed. Throws {@link IsianKeliru} with everything
 * that is wrong. Runs in the caller's transaction, since it looks up the unit.
 */
@Component
class IsianKeberatanReader {

    private final DaftarSkpd daftarSkpd;
    private final RegisterPermohonan register;
    private final Clock clock;

    IsianKeberatanReader(DaftarSkpd daftarSkpd, RegisterPermohonan register, Clock clock) {
        this.daftarSkpd = daftarSkpd;
        this.register = register;
        this.clock = clock;
    }

    /** @param permohonan the request objected to; its unit and, where it names one, its applicant are taken over */
    KeberatanBaru read(Map<String, String> isian, Optional<Permohonan> permohonan) {
        FieldReader reader = new FieldReader(LocalDate.now(clock));
        Optional<Skpd> skpd = permohonan.isPresent()
                ? daftarSkpd.find(permohonan.get().skpd())
                : daftarSkpd.find(typed(isian, "skpd").strip());
        if (skpd.isEmpty()) {
            reader.reject("skpd", "SKPD harus dipilih dari daftar.");
        }
        Set<AlasanKeberatan> alasan = readAlasan(reader, isian, permohonan.isPresent());
        Optional<LocalDate> diterima = reader.day(
                "diterima",
                "Tanggal diterima",
                typed(isian, "diterima"),
                permohonan.map(Permohonan::diterima),
                "permohonannya diterima, ");
        if (permohonan.isEmpty()) { // one to a request goes where the request is, and that runs on at the successor
            daftarSkpd.halangan(skpd, diterima).ifPresent(halangan -> reader.reject("diterima", halangan));
        }
        Optional<LocalDate> ditemukan = reader.day(
                "alasan_ditemukan",
                "Tanggal alasan ditemukan",
                typed(isian, "alasan_ditemukan"),
                permohonan.map(Permohonan::diterima),
                "permohonannya diterima, ");
        if (diterima.isPresent() && ditemukan.isPresent() && ditemukan.get().isAfter(diterima.get())) {
            reader.reject("alasan_ditemukan", "Alasan ditemukan paling akhir pada tanggal keberatan diterima.");
        }
        Optional<Pemohon> pemohon =
                named(permohonan) ? Optional.empty() : person(reader, isian, "nama", "Nama pemohon", "");
        Optional<Pemohon> kuasa = typed(isian, "kuasa_nama").isBlank()
                ? Optional.empty()
                : person(reader, isian, "kuasa_nama", "Nama kuasa", "kuasa_");
        String informasi = required(reader, isian, "informasi", "Informasi yang diminta");
        String kasus = required(reader, isian, "kasus_posisi", "Kasus posisi");
        String tujuan = reader.lines("tujuan", "Tujuan penggunaan", typed(isian, "tujuan"), 2_000);
        reader.finish();
        return new KeberatanBaru(
                skpd.orElseThrow(),
                permohonan,
                pemohon,
                kuasa,
                alasan,
                ditemukan.orElseThrow(),
                diterima.orElseThrow(),
                informasi,
                StoredText.optional(tujuan),
                kasus);
    }

    private boolean named(Optional<Permohonan> permohonan) {
        return permohonan.map(Permohonan::id).flatMap(register::idPemohon).isPresent();
    }

    private static Set<AlasanKeberatan> readAlasan(FieldReader reader, Map<String, String> isian, boolean linked) {
        Set<AlasanKeberatan> alasan = EnumSet.noneOf(AlasanKeberatan.class);
        Arrays.stream(AlasanKeberatan.values())
                .filter(satu -> !typed(isian, "alasan_" + satu.kode()).isBlank())
                .forEach(alasan::add);
        if (alasan.isEmpty()) {
            reader.reject("alasan_a", "Pilih sedikitnya satu alasan a sampai g.");
        } else if (!linked && !alasan.contains(AlasanKeberatan.B)) {
            reader.reject(
                    "alasan_b",
                    "Tanpa permohonan hanya alasan b (informasi berkala) yang dapat diajukan; untuk alasan lain mulailah dari"
                            + " halaman permohonannya.");
        }
        return alasan;
    }

    private static String required(FieldReader reader, Map<String, String> isian, String field, String label) {
        String text = reader.lines(field, label, typed(isian, field), 8_000);
        reader.require(field, label, text);
        return text;
    }

    private static Optional<Pemohon> person(
            FieldReader reader, Map<String, String> isian, String field, String label, String prefix) {
        String nama = reader.line(field, label, typed(isian, field), 200);
        reader.require(field, label, nama);
        return Optional.of(new Pemohon(
                nama,
                Optional.empty(),
                optional(reader, isian, prefix + "alamat", "Alamat", 500),
                optional(reader, isian, prefix + "kontak", "Telepon/surel", 200),
                prefix.isEmpty() ? optional(reader, isian, "pekerjaan", "Pekerjaan", 100) : Optional.empty()));
    }

    private static Optional<String> optional(
            FieldReader reader, Map<String, String> isian, String field, String label, int most) {
        return StoredText.optional(reader.line(field, label, typed(isian, field), most));
    }

    private static String typed(Map<String, String> isian, String field) {
        return isian.getOrDefault(field, "");
    }
}
