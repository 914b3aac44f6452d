package org.sipppid.akun;

import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Remembers which page somebody wanted before signing in: a page, and not the stream behind one. */
class PageRequestCache extends HttpSessionRequestCache {

    PageRequestCache() {
        setMatchingRequestParameterName(null);
        setRequestMatcher(request -> "GET".equals(request.getMethod())
                && String.valueOf(request.getHeader("Accept")).contains("text/html"));
    }
}
