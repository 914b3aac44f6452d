package org.sipppid.akun;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.skpd.BadanPublik;
import org.sipppid.skpd.DaftarSkpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every page knows of its reader; and turns away an account that was closed while it was signed in. */
@ControllerAdvice
@ConditionalOnWebApplication
class PetugasPages implements WebMvcConfigurer, HandlerInterceptor {

    private static final Actor READER = Actor.program(Actor.Role.MASUK, "layar");

    private final PetugasResolver resolver;
    private final DaftarAkun daftarAkun;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;

    PetugasPages(PetugasResolver resolver, DaftarAkun daftarAkun, DaftarSkpd daftarSkpd, Transactions transactions) {
        this.resolver = resolver;
        this.daftarAkun = daftarAkun;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(resolver);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            return true; // the end of an answer that was begun for somebody already judged
        }
        Optional<Petugas> petugas = PetugasResolver.of(request);
        if (petugas.isPresent() && !isActive(petugas.get()) && request.getSession(false) != null) {
            request.getSession().invalidate();
            response.sendRedirect("/masuk");
            return false;
        }
        return true;
    }

    private boolean isActive(Petugas petugas) {
        return transactions
                .read(READER, () -> daftarAkun.find(petugas.id()))
                .filter(DaftarAkun.Akun::aktif)
                .isPresent();
    }

    @ModelAttribute("petugas")
    Petugas petugas(HttpServletRequest request) {
        return PetugasResolver.of(request).orElse(null);
    }

    @ModelAttribute("badanPublik")
    BadanPublik badanPublik() {
        return transactions.read(READER, daftarSkpd::badanPublik);
    }
}
