package org.sipppid.surel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.pemohon.Pemohon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks recipients up at the moment of sending, in the sender's role. Runs in the caller's transaction. */
@Repository
class BukuAlamat {

    /** Where a mail goes, and whom it greets. */
    record Tujuan(String sapaan, List<String> alamat) {

        @Override
        public String toString() {
            return "Tujuan[…]"; // never in a log
        }
    }

    private static final String OFFICERS = """
            select s.alamat from akun a join akun_surel s on s.akun = a.id
             where a.aktif and s.alamat is not null and\s""";

    private final JdbcClient jdbc;

    BukuAlamat(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The recipient's name and addresses; empty if nobody can be reached any more. */
    Optional<Tujuan> cari(Penerima penerima) {
        Optional<Tujuan> found = switch (penerima.jenis()) {
            case PEMOHON -> pemohon(penerima.id().orElseThrow());
            case AKUN -> akun(penerima.id().orElseThrow());
            case SKPD -> skpd(penerima.id().orElseThrow());
            case UTAMA -> Optional.of(new Tujuan("PPID Utama", utama()));
            case PEJABAT -> pejabat(penerima.id().orElseThrow());
        };
        return found.filter(tujuan -> !tujuan.alamat().isEmpty());
    }

    /** An applicant's name and address, as far as the acting role may read them; empty without an address. */
    Optional<Tujuan> pemohon(UUID id) {
        return jdbc.sql("select nama, kontak from pemohon where id = :id")
                .param("id", id)
                .query((row, n) -> new Pemohon(
                        row.getString("nama"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.ofNullable(row.getString("kontak")),
                        Optional.empty()))
                .optional()
                .flatMap(pemohon -> pemohon.surel()
                        .filter(AlamatSurel::valid)
                        .map(alamat -> new Tujuan(pemohon.nama(), List.of(alamat))));
    }

    /** The same of the holder of an office. */
    Optional<Tujuan> pejabat(UUID id) {
        return jdbc.sql("select nama, surel from pejabat where id = :id and surel is not null")
                .param("id", id)
                .query((row, n) -> new Tujuan(row.getString("nama"), List.of(row.getString("surel"))))
                .optional()
                .filter(tujuan -> tujuan.alamat().stream().allMatch(AlamatSurel::valid));
    }

    private Optional<Tujuan> akun(UUID id) {
        return jdbc.sql("select nama from akun where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(nama -> new Tujuan(
                        nama,
                        jdbc.sql(OFFICERS + "a.id = :id")
                                .param("id", id)
                                .query(String.class)
                                .list()));
    }

    /** The officers of a unit; of one that ended, those who answer for it. */
    private Optional<Tujuan> skpd(UUID id) {
        return jdbc.sql("select nama from skpd_kini where id = penjawab_unit(:id)")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(nama -> new Tujuan(
                        "Petugas PPID " + nama,
                        jdbc.sql(OFFICERS + "a.peran = 'skpd' and a.skpd = penjawab_unit(:id) order by a.id")
                                .param("id", id)
                                .query(String.class)
                                .list()));
    }

    private List<String> utama() {
        return jdbc.sql(OFFICERS + "a.peran = 'utama' order by a.id")
                .query(String.class)
                .list();
    }
}
