package org.sipppid.akun;

import java.util.Optional;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says where the program is reached; at the very first start also who may enter, once. */
@Component
@ConditionalOnWebApplication
class FirstAdministrator {

    private static final Actor ACTOR = Actor.program(Actor.Role.UTAMA, "mulai pertama");

    private final DaftarAkun daftarAkun;
    private final Transactions transactions;

    FirstAdministrator(DaftarAkun daftarAkun, Transactions transactions) {
        this.daftarAkun = daftarAkun;
        this.transactions = transactions;
    }

    @EventListener
    @Order(0)
    void ready(WebServerInitializedEvent event) {
        System.out.println(
                "SIP PPID siap di http://localhost:" + event.getWebServer().getPort());
        String sandi = RandomPassword.next();
        boolean first = transactions.write(ACTOR, () -> {
            if (!daftarAkun.isEmpty()) {
                return false;
            }
            daftarAkun.add("admin", "Administrator", Peran.ADMIN, Optional.empty(), sandi);
            return true;
        });
        if (first) {
            System.out.println(
                    "Masuk pertama kali: admin / " + sandi + "   (ditampilkan sekali ini saja; segera ganti)");
        }
        System.out.flush();
    }
}
