package org.sipppid.akun;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.sipppid.basisdata.Actor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives pages who is signed in ({@link Petugas}) and as whom that person acts ({@link Actor}). */
@Component
@ConditionalOnWebApplication
class PetugasResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Petugas.class || parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        Petugas petugas = of(http).orElseThrow(); // the filter chain has let nobody else in
        return parameter.getParameterType() == Petugas.class ? petugas : petugas.actor("layar " + http.getRemoteAddr());
    }

    static Optional<Petugas> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(principal -> ((Authentication) principal).getPrincipal())
                .filter(Petugas.class::isInstance)
                .map(Petugas.class::cast);
    }
}
