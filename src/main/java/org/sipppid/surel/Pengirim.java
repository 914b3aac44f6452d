package org.sipppid.surel;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.springframework.stereotype.Component;

/**
 * Sends what is queued. Any number of senders may work at once, on any number of nodes: a mail is first taken in a
 * transaction of its own, and only then handed over; what was taken and not finished is never handed over again by
 * itself.
 */
@Component
class Pengirim {

    private static final Actor ACTOR = Actor.program(Actor.Role.SUREL, "pengirim surel");

    private final Transactions transactions;
    private final AntreanKirim antrean;
    private final BukuAlamat buku;
    private final PengaturanSurel pengaturan;
    private final Clock clock;

    Pengirim(
            Transactions transactions, AntreanKirim antrean, BukuAlamat buku, PengaturanSurel pengaturan, Clock clock) {
        this.transactions = transactions;
        this.antrean = antrean;
        this.buku = buku;
        this.pengaturan = pengaturan;
        this.clock = clock;
    }

    /** Sends everything that is due, as long as it may go on; how many mails were handed over. */
    int kirimSemua(BooleanSupplier goOn) {
        Optional<Peladen> peladen = transactions.write(ACTOR, () -> {
            antrean.tandaiTertinggal();
            antrean.batalkanKedaluwarsa();
            return antrean.ada() ? pengaturan.findWithPassword() : Optional.empty();
        });
        if (peladen.isEmpty()) {
            return 0;
        }
        try (Smtp smtp = new Smtp(peladen.get())) {
            int sent = 0;
            while (goOn.getAsBoolean() && smtp.terbuka()) {
                Optional<AntreanKirim.Kiriman> next = transactions.write(ACTOR, antrean::ambil);
                if (next.isEmpty()) {
                    break;
                }
                transactions.write(ACTOR, () -> kirim(smtp, next.get()));
                sent++;
            }
            return sent;
        } catch (AuthenticationFailedException refused) {
            return tunda("Peladen surel menolak pengguna atau kata sandinya.");
        } catch (MessagingException unreachable) {
            return tunda("Peladen surel tidak dapat dihubungi, atau pengamanannya tidak cocok.");
        }
    }

    private int tunda(String galat) {
        transactions.write(ACTOR, () -> antrean.tundaSemua(galat));
        return 0;
    }

    /** Within one transaction, which holds the row: if this node dies, the row is free for the others to notice. */
    private void kirim(Smtp smtp, AntreanKirim.Kiriman kiriman) {
        if (!antrean.genggam(kiriman.id())) {
            return;
        }
        Akibat akibat = buku.cari(kiriman.penerima())
                .map(tujuan -> smtp.kirim(kiriman, tujuan, clock.instant()))
                .orElseGet(() -> Akibat.gagal("Penerima tidak mempunyai alamat surel."));
        antrean.catat(kiriman.id(), akibat);
    }
}
