package org.sipppid.akun;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks a name and a password, and leaves a trace of either outcome. */
@Component
class AkunAuthentication implements AuthenticationProvider {

    private static final String WRONG = "Nama pengguna atau kata sandi salah.";

    private final DaftarAkun daftarAkun;
    private final Transactions transactions;
    private final Jejak jejak;
    private final PasswordEncoder encoder;
    private final SignInGuard guard;
    private final String nobodysPassword;

    AkunAuthentication(
            DaftarAkun daftarAkun, Transactions transactions, Jejak jejak, PasswordEncoder encoder, SignInGuard guard) {
        this.daftarAkun = daftarAkun;
        this.transactions = transactions;
        this.jejak = jejak;
        this.encoder = encoder;
        this.guard = guard;
        this.nobodysPassword = encoder.encode(RandomPassword.next());
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName().strip();
        String address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "?";
        String key = address + " " + name;
        guard.wait(key).ifPresent(AkunAuthentication::refuse);
        Actor actor = Actor.program(Actor.Role.MASUK, "layar " + address);
        Optional<DaftarAkun.Kredensial> known = transactions.read(actor, () -> daftarAkun.find(name));
        // An unknown name costs the same time as a wrong password, or the difference would tell who has an account.
        String stored = known.map(DaftarAkun.Kredensial::sandi).orElse(nobodysPassword);
        boolean right = encoder.matches(String.valueOf(attempt.getCredentials()), stored)
                && known.filter(it -> it.akun().aktif()).isPresent();
        transactions.write(
                actor,
                () -> jejak.catat(
                        right ? "masuk" : "gagal masuk",
                        known.map(it -> it.akun().petugas().namaPengguna()).orElse("(tidak dikenal)"),
                        Optional.empty()));
        if (!right) {
            guard.failed(key);
            throw new BadCredentialsException(WRONG);
        }
        guard.succeeded(key);
        Petugas petugas = known.get().akun().petugas();
        UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.authenticated(
                petugas,
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + petugas.peran().name())));
        token.setDetails(attempt.getDetails());
        return token;
    }

    private static void refuse(Duration left) {
        throw new LockedException("Terlalu banyak percobaan. Coba lagi dalam " + (left.toMinutes() + 1) + " menit.");
    }

    @Override
    public boolean supports(Class<?> kind) {
        return kind == UsernamePasswordAuthenticationToken.class;
    }
}
