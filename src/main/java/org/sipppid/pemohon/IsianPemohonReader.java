package org.sipppid.pemohon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sipppid.basisdata.StoredText;
import org.sipppid.isian.FieldReader;
import org.sipppid.isian.Kategori;

/**
 * Reads what was typed of an applicant and leaves with the {@link FieldReader} what is wrong with it; whoever began to
 * read the form finishes it.
 */
public final class IsianPemohonReader {

    private final FieldReader reader;
    private final IsianPemohon isian;

    public IsianPemohonReader(FieldReader reader, IsianPemohon isian) {
        this.reader = reader;
        this.isian = isian;
    }

    public Optional<JenisPemohon> jenis() {
        return reader.choice("jenisPemohon", "Jenis pemohon", isian.jenisPemohon(), JenisPemohon.class);
    }

    /** The only one possible for the kind, or the one that was chosen. */
    public Optional<GolonganPemohon> golongan(JenisPemohon jenis) {
        Optional<GolonganPemohon> only = GolonganPemohon.only(jenis);
        if (only.isPresent() || isian.golongan().isBlank()) {
            return only;
        }
        Optional<GolonganPemohon> chosen =
                reader.choice("golongan", "Golongan pemohon", isian.golongan(), GolonganPemohon.class);
        chosen.filter(golongan -> !golongan.of(jenis))
                .ifPresent(golongan -> reader.reject(
                        "golongan",
                        "Golongan " + golongan.label() + " bukan bagian dari jenis pemohon " + jenis.label() + "."));
        return chosen;
    }

    public Pemohon pemohon() {
        String nama = reader.line("nama", "Nama pemohon", isian.nama(), 200);
        reader.require("nama", "Nama pemohon", nama);
        return new Pemohon(
                nama,
                nik("nik", "NIK", isian.nik()),
                nomorSk(),
                line("alamat", "Alamat", isian.alamat(), 500),
                line("kontak", "Telepon/surel", isian.kontak(), 200),
                line("pekerjaan", "Pekerjaan", isian.pekerjaan(), 100),
                isian.adaKuasa() ? Optional.of(kuasa()) : Optional.empty(),
                choices("bantuan", "Bantuan", isian.bantuan(), BentukBantuan.class));
    }

    /** Only a badan hukum has one; what was typed before another kind was chosen is not meant. */
    private Optional<String> nomorSk() {
        return isian.jenisPemohon().strip().equals(JenisPemohon.BADAN_HUKUM.kode())
                ? line("nomorSk", "No. SK pengesahan", isian.nomorSk(), 100)
                : Optional.empty();
    }

    /** The papers that were handed in as paper. */
    public Set<JenisLampiran> berkas() {
        return choices("berkas", "Berkas", isian.berkas(), JenisLampiran.class);
    }

    private Kuasa kuasa() {
        String nama = reader.line("kuasaNama", "Nama kuasa", isian.kuasaNama(), 200);
        reader.require("kuasaNama", "Nama kuasa", nama);
        Optional<LocalDate> tanggal = isian.suratTanggal().isBlank()
                ? Optional.empty()
                : reader.day("suratTanggal", "Tanggal surat kuasa", isian.suratTanggal(), Optional.empty(), "");
        return new Kuasa(
                nama,
                nik("kuasaNik", "NIK kuasa", isian.kuasaNik()),
                line("kuasaAlamat", "Alamat kuasa", isian.kuasaAlamat(), 500),
                line("kuasaKontak", "Telepon/surel kuasa", isian.kuasaKontak(), 200),
                line("suratNomor", "Nomor surat kuasa", isian.suratNomor(), 100),
                tanggal,
                !isian.bermeterai().isBlank());
    }

    private Optional<String> nik(String field, String label, String typed) {
        Optional<String> nik = line(field, label, typed, 100).map(it -> it.replace(" ", ""));
        Optional<String> refusal = nik.flatMap(Nik::refusal);
        refusal.ifPresent(why -> reader.reject(field, why));
        if (nik.isPresent()
                && refusal.isEmpty()
                && !Nik.dateIsPossible(nik.get())
                && isian.nikSesuai().isBlank()) {
            reader.reject(
                    "nikSesuai",
                    "Angka ke-7 sampai ke-12 pada " + label
                            + " bukan tanggal lahir yang mungkin. Cocokkan dengan kartunya;"
                            + " bila memang tertulis begitu, centang \"Sesuai kartu\", lalu simpan lagi.");
        }
        return nik;
    }

    private Optional<String> line(String field, String label, String typed, int most) {
        return StoredText.optional(reader.line(field, label, typed, most));
    }

    private <K extends Enum<K> & Kategori> Set<K> choices(
            String field, String label, List<String> typed, Class<K> kind) {
        return typed.stream()
                .flatMap(one -> reader.choice(field, label, one, kind).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
