package org.sipppid.masukan.cocok.portion;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.postgresql.util.PSQLException;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.masukan.cocok.Beda;
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
public class Portions {

    /** As an import and a comparison do: neither may come between what a portion picks and what it decides. */
    private static final String ALONE = "select pg_advisory_xact_lock(hashtext('sip.impor'))";

    private static final String TOLAK = """
            update beda b set sikap = 'tolak', alasan = :alasan, kendala = null
              from dipilih d where b.pencocokan = :pencocokan and b.ke = d.ke""";

    private static final String KENDALA = """
            update beda b set kendala = :kendala from dipilih d where b.pencocokan = :pencocokan and b.ke = d.ke""";

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final PemilihBeda pemilih;
    private final PenerimaanBeda penerimaan;
    private final Jejak jejak;

    Portions(Transactions transactions, JdbcClient jdbc, PenerimaanBeda penerimaan, Jejak jejak) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.pemilih = new PemilihBeda(jdbc);
        this.penerimaan = penerimaan;
        this.jejak = jejak;
    }

    /** Takes the next step; empty if the journal has none. */
    public Optional<Portion> next(Actor actor, TugasPutusan tugas, Journal journal) {
        AtomicReference<Cursor> tried = new AtomicReference<>();
        try {
            return transactions.write(actor, () -> {
                alone();
                Optional<Cursor> cursor = journal.resume();
                cursor.ifPresent(tried::set);
                return noted(journal, cursor.map(it -> decide(tugas, it)));
            });
        } catch (TransientDataAccessException | NonTransientDataAccessResourceException disturbed) {
            throw disturbed; // the same again may succeed
        } catch (DataAccessException | BulanDitutup refused) {
            return transactions.write(actor, () -> {
                alone();
                Optional<Cursor> cursor = journal.resume();
                if (cursor.isPresent() && tried.get() == null) {
                    throw refused; // it had not begun: it was something else
                }
                // Another program may have gone on meanwhile; what was refused is then no longer the next.
                return noted(
                        journal, cursor.filter(it -> it.equals(tried.get())).map(it -> refused(tugas, it, refused)));
            });
        }
    }

    private void alone() {
        jdbc.sql(ALONE).query((row, n) -> n).single();
    }

    private static Optional<Portion> noted(Journal journal, Optional<Portion> made) {
        made.ifPresent(journal::note);
        return made;
    }

    private Portion decide(TugasPutusan tugas, Cursor cursor) {
        requireCurrent(tugas.pencocokan().id());
        OptionalInt last = pemilih.pilih(tugas, cursor);
        if (last.isEmpty()) {
            return new Portion(cursor, new Putusan(0, 0), true);
        }
        int picked =
                jdbc.sql("select count(*) from dipilih").query(Integer.class).single();
        int settled = tugas.terima() ? penerimaan.terima(tugas) : tolak(tugas);
        jejak.catat(
                "cocokkan",
                "berkas " + tugas.pencocokan().berkas(),
                Optional.of(tugas.sikap().kode() + " " + settled + " "
                        + tugas.pilihan().jenis().kode()));
        return new Portion(
                new Cursor(last.getAsInt(), cursor.satuSatu()), new Putusan(settled, picked - settled), false);
    }

    private int tolak(TugasPutusan tugas) {
        return jdbc.sql(TOLAK)
                .param("pencocokan", tugas.pencocokan().id())
                .param("alasan", tugas.alasan())
                .update();
    }

    /** One alone stays open and says why, in the database's words; of many each is tried alone next. */
    private Portion refused(TugasPutusan tugas, Cursor cursor, RuntimeException failure) {
        int last =
                pemilih.pilih(tugas, cursor).orElseThrow(() -> failure); // nothing to try alone: it was something else
        if (!cursor.single()) {
            return new Portion(new Cursor(cursor.sesudah(), last), new Putusan(0, 0), false);
        }
        String kendala = failure instanceof BulanDitutup
                ? Beda.BULAN_DITUTUP
                : "Register pusat menolaknya: " + words((DataAccessException) failure) + ".";
        int hindered = jdbc.sql(KENDALA)
                .param("kendala", kendala)
                .param("pencocokan", tugas.pencocokan().id())
                .update();
        return new Portion(new Cursor(last, cursor.satuSatu()), new Putusan(0, hindered), false);
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
}
