package org.sipppid.masukan.cocok;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.postgresql.util.PSQLException;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.permohonan.BulanDitutup;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides on one portion of differences, whole and together with the note of it. A portion that the register refuses is
 * gone through again one by one; what is refused alone stays open and says why.
 */
@Component
class PorsiPutusan {

    private static final String PICK = """
            create temporary table dipilih (ke int primary key) on commit drop""";

    /** What is decided next, locked; a rejected difference may still be taken when it is named. */
    private static final String PICKED = """
            insert into dipilih
            select b.ke from beda b
             where b.pencocokan = :pencocokan and b.jenis = :jenis and b.ke > :sesudah and b.gugur is null
               and (:semua and b.sikap is null
                    or not :semua and b.ke = any(:ke::int[]) and (b.sikap is null or :tolak_juga and b.sikap = 'tolak'))
             order by b.ke limit :batas for update""";

    private static final String TOLAK = """
            update beda b set sikap = 'tolak', alasan = :alasan, kendala = null
              from dipilih d where b.pencocokan = :pencocokan and b.ke = d.ke""";

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final PenerimaanBeda penerimaan;
    private final Jejak jejak;

    PorsiPutusan(Transactions transactions, JdbcClient jdbc, PenerimaanBeda penerimaan, Jejak jejak) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.penerimaan = penerimaan;
        this.jejak = jejak;
    }

    /** Takes the next step; empty if the journal has none. */
    Optional<LangkahPutusan> langkah(Actor actor, TugasPutusan tugas, JurnalPutusan jurnal) {
        try {
            return transactions.write(actor, () -> noted(jurnal, letak -> decide(tugas, letak)));
        } catch (TransientDataAccessException | NonTransientDataAccessResourceException disturbed) {
            throw disturbed; // the same again may succeed
        } catch (DataAccessException | BulanDitutup refused) {
            return transactions.write(actor, () -> noted(jurnal, letak -> refused(tugas, letak, refused)));
        }
    }

    private interface Step {
        LangkahPutusan from(LetakPutusan letak);
    }

    private static Optional<LangkahPutusan> noted(JurnalPutusan jurnal, Step step) {
        Optional<LangkahPutusan> made = jurnal.mulai().map(step::from);
        made.ifPresent(jurnal::simpan);
        return made;
    }

    private LangkahPutusan decide(TugasPutusan tugas, LetakPutusan letak) {
        requireCurrent(tugas.pencocokan().id());
        OptionalInt last = pick(tugas, letak);
        if (last.isEmpty()) {
            return new LangkahPutusan(letak, new Putusan(0, 0), true);
        }
        int picked =
                jdbc.sql("select count(*) from dipilih").query(Integer.class).single();
        int settled = tugas.terima() ? penerimaan.terima(tugas) : tolak(tugas);
        jejak.catat(
                "cocokkan",
                "berkas " + tugas.pencocokan().berkas(),
                Optional.of(tugas.sikap().kode() + " " + settled + " "
                        + tugas.pilihan().jenis().kode()));
        return new LangkahPutusan(
                new LetakPutusan(last.getAsInt(), letak.satuSatu()), new Putusan(settled, picked - settled), false);
    }

    private int tolak(TugasPutusan tugas) {
        return jdbc.sql(TOLAK)
                .param("pencocokan", tugas.pencocokan().id())
                .param("alasan", tugas.alasan())
                .update();
    }

    /** One alone stays open and says why, in the database's words; of many each is tried alone next. */
    private LangkahPutusan refused(TugasPutusan tugas, LetakPutusan letak, RuntimeException failure) {
        int last = pick(tugas, letak).orElseThrow(() -> failure); // nothing to try alone: it was something else
        if (!letak.sendiri()) {
            return new LangkahPutusan(new LetakPutusan(letak.sesudah(), last), new Putusan(0, 0), false);
        }
        String kendala = failure instanceof BulanDitutup closed
                ? closed.getMessage()
                : "Register pusat menolaknya: " + words((DataAccessException) failure) + ".";
        jdbc.sql("update beda set kendala = :kendala where pencocokan = :id and ke = :ke and sikap is null")
                .param("kendala", kendala)
                .param("id", tugas.pencocokan().id())
                .param("ke", last)
                .update();
        return new LangkahPutusan(new LetakPutusan(last, letak.satuSatu()), new Putusan(0, 1), false);
    }

    private static String words(DataAccessException failure) {
        return failure.getRootCause() instanceof PSQLException server && server.getServerErrorMessage() != null
                ? server.getServerErrorMessage().getMessage()
                : "aturan basis data";
    }

    /** A later comparison of the same days knows better. */
    private void requireCurrent(UUID id) {
        boolean replaced = jdbc.sql("select pengganti is not null from pencocokan where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
        if (replaced) {
            throw new PutusanDitolak("Pencocokan ini sudah diganti oleh yang lebih baru; putuskan di sana.");
        }
    }

    private OptionalInt pick(TugasPutusan tugas, LetakPutusan letak) {
        PilihanBeda pilihan = tugas.pilihan();
        jdbc.sql(PICK).update();
        jdbc.sql(PICKED)
                .param("pencocokan", tugas.pencocokan().id())
                .param("jenis", pilihan.jenis().kode())
                .param("sesudah", letak.sesudah())
                .param("semua", pilihan.ke().isEmpty())
                .param("ke", PenerimaanBeda.array(pilihan.ke()))
                .param("tolak_juga", tugas.terima())
                .param("batas", letak.banyak())
                .update();
        return jdbc.sql("select max(ke) from dipilih having count(*) > 0")
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }
}
