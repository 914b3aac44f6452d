package org.sipppid.masukan.cocok;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.IntFunction;
import org.postgresql.util.PSQLException;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.permohonan.BulanDitutup;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides on differences: take the unit's, or keep ours with a reason. Many are decided in portions, each whole, so that
 * what was done stays done if the rest is cut off. What has changed since the comparison is refused and says so.
 */
@Component
class PutusanBeda {

    private static final int PORTION = 1_000;

    /** What is decided next, locked; a rejected difference may still be taken when it is named. */
    private static final String PICK = """
            create temporary table dipilih (ke int primary key) on commit drop""";

    private static final String PICKED = """
            insert into dipilih
            select b.ke from beda b
             where b.pencocokan = :pencocokan and b.jenis = :jenis and b.ke > :sesudah
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

    PutusanBeda(Transactions transactions, JdbcClient jdbc, PenerimaanBeda penerimaan, Jejak jejak) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.penerimaan = penerimaan;
        this.jejak = jejak;
    }

    /** Takes the unit's: enters, changes or cancels in our register. */
    Putusan terima(Actor actor, Pencocokan pencocokan, PilihanBeda pilihan, String alasan) {
        return each(actor, pencocokan, pilihan, true, picked -> {
            int selesai = penerimaan.terima(pencocokan, pilihan.jenis(), alasan);
            return new Putusan(selesai, picked - selesai);
        });
    }

    /** Keeps ours, and says why. */
    Putusan tolak(Actor actor, Pencocokan pencocokan, PilihanBeda pilihan, String alasan) {
        return each(
                actor,
                pencocokan,
                pilihan,
                false,
                picked -> new Putusan(
                        jdbc.sql(TOLAK)
                                .param("pencocokan", pencocokan.id())
                                .param("alasan", alasan)
                                .update(),
                        0));
    }

    private Putusan each(
            Actor actor, Pencocokan pencocokan, PilihanBeda pilihan, boolean terima, IntFunction<Putusan> work) {
        Putusan all = new Putusan(0, 0);
        int after = 0;
        int until = 0; // up to there one by one: a portion that ends there was refused
        Optional<Bagian> bagian;
        do {
            Batas batas = new Batas(after, after < until ? 1 : PORTION);
            try {
                bagian = transactions.write(actor, () -> portion(pencocokan, pilihan, batas, terima, work));
            } catch (DataAccessException | BulanDitutup refused) {
                int last = transactions
                        .write(actor, () -> pick(pencocokan.id(), pilihan, batas, terima))
                        .orElseThrow();
                boolean alone = batas.banyak() == 1;
                until = alone ? until : last;
                bagian = Optional.of(
                        alone ? refused(actor, pencocokan, last, refused) : new Bagian(after, new Putusan(0, 0)));
            }
            after = bagian.map(Bagian::terakhir).orElse(after);
            all = bagian.map(Bagian::putusan).map(all::plus).orElse(all);
        } while (bagian.isPresent());
        return all;
    }

    /** From which place on, and how many. */
    private record Batas(int sesudah, int banyak) {}

    /** What was done, and up to which place. */
    private record Bagian(int terakhir, Putusan putusan) {}

    private Optional<Bagian> portion(
            Pencocokan pencocokan, PilihanBeda pilihan, Batas batas, boolean terima, IntFunction<Putusan> work) {
        requireCurrent(pencocokan.id());
        OptionalInt last = pick(pencocokan.id(), pilihan, batas, terima);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Putusan putusan = work.apply(count());
        jejak.catat(
                "cocokkan",
                "berkas " + pencocokan.berkas(),
                Optional.of((terima ? "terima " : "tolak ") + putusan.selesai() + " "
                        + pilihan.jenis().kode()));
        return Optional.of(new Bagian(last.getAsInt(), putusan));
    }

    /** What the database itself refuses stays open, and says why in its words. */
    private Bagian refused(Actor actor, Pencocokan pencocokan, int ke, RuntimeException failure) {
        String kendala = failure instanceof BulanDitutup closed
                ? closed.getMessage()
                : "Register pusat menolaknya: " + words((DataAccessException) failure) + ".";
        transactions.write(actor, () -> {
            jdbc.sql("update beda set kendala = :kendala where pencocokan = :id and ke = :ke")
                    .param("kendala", kendala)
                    .param("id", pencocokan.id())
                    .param("ke", ke)
                    .update();
        });
        return new Bagian(ke, new Putusan(0, 1));
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

    private OptionalInt pick(UUID pencocokan, PilihanBeda pilihan, Batas batas, boolean terima) {
        jdbc.sql(PICK).update();
        String chosen = "{"
                + String.join(",", pilihan.ke().stream().map(Object::toString).toList()) + "}";
        jdbc.sql(PICKED)
                .param("pencocokan", pencocokan)
                .param("jenis", pilihan.jenis().kode())
                .param("sesudah", batas.sesudah())
                .param("semua", pilihan.ke().isEmpty())
                .param("ke", chosen)
                .param("tolak_juga", terima)
                .param("batas", batas.banyak())
                .update();
        return jdbc.sql("select max(ke) from dipilih having count(*) > 0")
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private int count() {
        return jdbc.sql("select count(*) from dipilih").query(Integer.class).single();
    }
}
