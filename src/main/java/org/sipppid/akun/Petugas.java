package org.sipppid.akun;

import java.util.Optional;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.sipppid.skpd.Skpd;
import org.springframework.security.core.AuthenticatedPrincipal;

/** An officer who has signed in (petugas, P21 Ps 6(6)). */
public record Petugas(UUID id, String namaPengguna, String nama, Peran peran, Optional<Skpd> skpd)
        implements AuthenticatedPrincipal {

    @Override
    public String getName() {
        return namaPengguna;
    }

    /** As whom the officer's acts reach the database. */
    public Actor actor(String asal) {
        Actor.Role role = peran == Peran.SKPD ? Actor.Role.SKPD : Actor.Role.UTAMA;
        return new Actor(role, Optional.of(id), skpd.map(Skpd::id), asal);
    }

    public boolean admin() {
        return peran == Peran.ADMIN;
    }
}
