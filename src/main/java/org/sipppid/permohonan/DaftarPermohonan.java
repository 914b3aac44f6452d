package org.sipppid.permohonan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.sipppid.basisdata.CommitOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The register as a list, as it is now or as it was known on a day. Its methods run in the caller's transaction, so each
 * sees only what the acting unit may.
 */
@Repository
public class DaftarPermohonan {

    private static final int FETCH = 500;

    /** The versions that were in force at a place in the order of commits; figures count the same. */
    private static final String AS_KNOWN =
            "permohonan_versi p where p.urutan <= :urutan and (p.sampai is null or p.sampai > :urutan) and ";

    /** By the index, and by the words themselves where the index has not read a version yet. */
    private static final String CARI = """
            exists (
                select from (
                    select c.id, c.dari, c.sampai from cari_permohonan(kata_kunci(:kata, :cari)) c
                    union all
                    select v.id, v.versi, v.versi
                      from permohonan_versi v
                     where (v.urutan is null or v.urutan > kepala_cari())
                       and kata_permohonan(v.nomor, v.nomor_asal, v.rincian, v.tujuan, v.keterangan)
                           @@ kata_kunci(:kata, :cari)) k
                 where k.id = p.id and p.versi between k.dari and k.sampai)""";

    /** What the definition in words says below. */
    private static final String MILIK_SAYA = """
            p.hasil = 'berjalan' and exists (
                select from permohonan_versi v
                 where v.id = p.id and v.versi in (1, p.versi) and v.oleh = (select sesi_akun()))""";

    /** What counts as the reader's own, printed on demand. */
    public static final String DEFINISI_MILIK_SAYA =
            "masih berjalan, dan Anda yang mencatatnya atau yang terakhir mengubahnya";

    private final JdbcClient jdbc;
    private final CommitOrder order;

    public DaftarPermohonan(JdbcClient jdbc, CommitOrder order) {
        this.jdbc = jdbc;
        this.order = order;
    }

    /** A page of the rows; pages count from 0. */
    public List<Permohonan> list(Penelusuran penelusuran, int page, int size) {
        return select(PermohonanRow.COLUMNS, penelusuran, ordered(penelusuran) + " limit :size offset :offset")
                .param("size", size)
                .param("offset", (long) page * size)
                .query(PermohonanRow::map)
                .list();
    }

    /** How many rows there are on all pages. */
    public int count(Penelusuran penelusuran) {
        return select("count(*)", penelusuran, "").query(Integer.class).single();
    }

    /** Hands over every row in the order of the pages, in memory that does not grow with their number. */
    public void each(Penelusuran penelusuran, Consumer<Permohonan> work) {
        select(PermohonanRow.COLUMNS, penelusuran, ordered(penelusuran))
                .withFetchSize(FETCH)
                .query(row -> {
                    work.accept(PermohonanRow.map(row, 0));
                });
    }

    /** One request as it was known when a day ended; empty if it was not known then. */
    public Optional<Permohonan> menurut(UUID id, LocalDate hari) {
        return jdbc.sql("select " + PermohonanRow.COLUMNS + " from " + AS_KNOWN + "p.id = :id")
                .param("urutan", order.until(hari))
                .param("id", id)
                .query(PermohonanRow::map)
                .optional();
    }

    private static String ordered(Penelusuran penelusuran) {
        return " order by " + penelusuran.urut().sql();
    }

    private JdbcClient.StatementSpec select(String columns, Penelusuran penelusuran, String rest) {
        Map<String, Object> parameters = new HashMap<>(penelusuran.saringan().parameters());
        StringBuilder sql = new StringBuilder("select " + columns + " from ");
        sql.append(penelusuran.menurut().isPresent() ? AS_KNOWN : "permohonan p where ");
        penelusuran.menurut().ifPresent(hari -> parameters.put("urutan", order.until(hari)));
        sql.append(penelusuran.saringan().sql());
        if (!penelusuran.cari().isEmpty()) {
            sql.append(" and ").append(CARI);
            parameters.putAll(KataKunci.parameters(penelusuran.cari()));
        }
        if (penelusuran.milikSaya()) {
            sql.append(" and ").append(MILIK_SAYA);
        }
        return jdbc.sql(sql.append(rest).toString()).params(parameters);
    }
}
