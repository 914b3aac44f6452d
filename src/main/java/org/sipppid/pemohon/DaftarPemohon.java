package org.sipppid.pemohon;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sipppid.isian.Kategori;
import org.sipppid.skpd.Skpd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The applicants: the one place where a person's data is written and read. Runs in the caller's transaction. */
@Repository
public class DaftarPemohon {

    private final JdbcClient jdbc;
    private final PemohonCipher cipher;

    public DaftarPemohon(JdbcClient jdbc, PemohonCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    public UUID add(Skpd skpd, Pemohon pemohon) {
        UUID id = UUID.randomUUID();
        write("""
                insert into pemohon (id, skpd, nama, alamat, kontak, pekerjaan, nik_sandi, nik_sidik, nomor_sk, bantuan)
                values (:id, :skpd, :nama, :alamat, :kontak, :pekerjaan, :nik_sandi, :nik_sidik, :nomor_sk, :bantuan)""", id, pemohon).param("skpd", skpd.id()).update();
        pemohon.kuasa().ifPresent(kuasa -> write(id, kuasa));
        return id;
    }

    /** Puts right what is known of an applicant (UU 27/2022 Ps 30). Who acts for it may be put right, not taken away. */
    public void perbaiki(UUID id, Pemohon pemohon) {
        write("""
                update pemohon
                   set nama = :nama, alamat = :alamat, kontak = :kontak, pekerjaan = :pekerjaan,
                       nik_sandi = :nik_sandi, nik_sidik = :nik_sidik, nomor_sk = :nomor_sk, bantuan = :bantuan
                 where id = :id""", id, pemohon).update();
        pemohon.kuasa().ifPresent(kuasa -> write(id, kuasa));
    }

    private JdbcClient.StatementSpec write(String sql, UUID id, Pemohon pemohon) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("nama", pemohon.nama())
                .param("alamat", pemohon.alamat().orElse(null))
                .param("kontak", pemohon.kontak().orElse(null))
                .param("pekerjaan", pemohon.pekerjaan().orElse(null))
                .param("nik_sandi", pemohon.nik().map(cipher::encrypt).orElse(null))
                .param("nik_sidik", pemohon.nik().map(cipher::fingerprint).orElse(null))
                .param("nomor_sk", pemohon.nomorSk().orElse(null))
                .param(
                        "bantuan",
                        pemohon.bantuan().stream().map(Kategori::kode).sorted().toArray(String[]::new));
    }

    private void write(UUID pemohon, Kuasa kuasa) {
        jdbc.sql("""
                        insert into kuasa (pemohon, skpd, nama, alamat, kontak, nik_sandi, surat_nomor, surat_tanggal, bermeterai)
                        select o.id, o.skpd, :nama, :alamat, :kontak, :nik_sandi, :nomor, :tanggal, :bermeterai
                          from pemohon o where o.id = :pemohon
                        on conflict (pemohon) do update
                           set nama = excluded.nama, alamat = excluded.alamat, kontak = excluded.kontak,
                               nik_sandi = excluded.nik_sandi, surat_nomor = excluded.surat_nomor,
                               surat_tanggal = excluded.surat_tanggal, bermeterai = excluded.bermeterai""")
                .param("pemohon", pemohon)
                .param("nama", kuasa.nama())
                .param("alamat", kuasa.alamat().orElse(null))
                .param("kontak", kuasa.kontak().orElse(null))
                .param("nik_sandi", kuasa.nik().map(cipher::encrypt).orElse(null), java.sql.Types.BINARY)
                .param("nomor", kuasa.suratNomor().orElse(null))
                .param("tanggal", kuasa.suratTanggal().orElse(null), java.sql.Types.DATE)
                .param("bermeterai", kuasa.bermeterai())
                .update();
    }

    public Optional<Pemohon> find(UUID pemohonId) {
        return jdbc.sql("""
                        select o.nama, o.nik_sandi, o.nomor_sk, o.alamat, o.kontak, o.pekerjaan, o.bantuan,
                               k.nama as kuasa_nama, k.nik_sandi as kuasa_nik_sandi, k.alamat as kuasa_alamat,
                               k.kontak as kuasa_kontak, k.surat_nomor, k.surat_tanggal, k.bermeterai
                          from pemohon o left join kuasa k on k.pemohon = o.id where o.id = :id""")
                .param("id", pemohonId)
                .query((row, n) -> new Pemohon(
                        row.getString("nama"),
                        nik(row, "nik_sandi"),
                        text(row, "nomor_sk"),
                        text(row, "alamat"),
                        text(row, "kontak"),
                        text(row, "pekerjaan"),
                        kuasa(row),
                        bantuan(row.getArray("bantuan"))))
                .optional();
    }

    private Optional<Kuasa> kuasa(ResultSet row) throws SQLException {
        if (row.getString("kuasa_nama") == null) {
            return Optional.empty();
        }
        return Optional.of(new Kuasa(
                row.getString("kuasa_nama"),
                nik(row, "kuasa_nik_sandi"),
                text(row, "kuasa_alamat"),
                text(row, "kuasa_kontak"),
                text(row, "surat_nomor"),
                Optional.ofNullable(row.getObject("surat_tanggal", LocalDate.class)),
                row.getBoolean("bermeterai")));
    }

    private Optional<String> nik(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBytes(column)).map(cipher::decrypt);
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Set<BentukBantuan> bantuan(Array stored) throws SQLException {
        return Arrays.stream((String[]) stored.getArray())
                .map(kode -> Kategori.parse(BentukBantuan.class, kode))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The applicants' rows that are of the same applicant, this one among them, as far as the acting unit may see them:
     * by NIK; where none is known by the decree's number; where neither is known by the contact exactly as written. So
     * a row belongs to one applicant only, and nothing is opened to find out.
     */
    public List<UUID> sama(UUID pemohonId) {
        return jdbc.sql("""
                        with ini as (select nik_sidik, nomor_sk, kontak from pemohon where id = :id)
                        select o.id from ini join pemohon o on o.nik_sidik = ini.nik_sidik
                        union
                        select o.id from ini join pemohon o on o.nomor_sk = ini.nomor_sk
                         where ini.nik_sidik is null and o.nik_sidik is null
                        union
                        select o.id from ini join pemohon o on o.kontak = ini.kontak
                         where ini.nik_sidik is null and o.nik_sidik is null
                           and ini.nomor_sk is null and o.nomor_sk is null
                        union
                        select p.id from pemohon p where p.id = :id""").param("id", pemohonId).query(UUID.class).list();
    }
}
