package org.sipppid.keberatan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipppid.basisdata.CommitOrder;
import org.sipppid.permohonan.KataKunci;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The register of objections as a list, as it is now or as it was known on a day. Its methods run in the caller's
 * transaction, so each sees only what the acting unit may.
 */
@Repository
public class DaftarKeberatan {

    /** The versions that were in force at a place in the order of commits; figures count the same. */
    private static final String AS_KNOWN =
            "keberatan_versi k where k.urutan <= :urutan and (k.sampai is null or k.sampai > :urutan) and ";

    /** Words are looked for in the rows themselves: objections are a few in a hundred requests. */
    private static final String CARI = """
             and kata_permohonan(k.nomor, null, k.informasi || e'\\n' || k.kasus_posisi, k.tujuan, k.keterangan)
                 @@ kata_kunci(:kata, :cari)""";

    private final JdbcClient jdbc;
    private final CommitOrder order;

    public DaftarKeberatan(JdbcClient jdbc, CommitOrder order) {
        this.jdbc = jdbc;
        this.order = order;
    }

    /**
     * A page of the rows, newest receipt first; pages count from 0.
     *
     * @param menurut as known when that day ended; empty as known now
     */
    public List<Keberatan> list(
            SaringanKeberatan saringan, String cari, Optional<LocalDate> menurut, int page, int size) {
        String columns = menurut.isPresent() ? KeberatanMapper.COLUMNS_AS_KNOWN : KeberatanMapper.COLUMNS;
        return select(
                        columns,
                        saringan,
                        cari,
                        menurut,
                        " order by k.diterima desc, k.nomor desc, k.id limit :size offset :offset")
                .param("size", size)
                .param("offset", (long) page * size)
                .query(KeberatanMapper::map)
                .list();
    }

    /** How many rows {@link #list} has on all its pages. */
    public int count(SaringanKeberatan saringan, String cari, Optional<LocalDate> menurut) {
        return select("count(*)", saringan, cari, menurut, "")
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec select(
            String columns, SaringanKeberatan saringan, String cari, Optional<LocalDate> menurut, String rest) {
        Map<String, Object> parameters = new HashMap<>(saringan.parameters());
        parameters.putAll(KataKunci.parameters(cari));
        menurut.ifPresent(hari -> parameters.put("urutan", order.until(hari)));
        String from = menurut.isPresent() ? AS_KNOWN : "keberatan k where ";
        return jdbc.sql("select " + columns + " from " + from + saringan.sql() + (cari.isEmpty() ? "" : CARI) + rest)
                .params(parameters);
    }
}
