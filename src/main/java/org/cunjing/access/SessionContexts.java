package org.cunjing.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/// Keeps one string of a signed-in person in the session, [SignedIn], instead of an object whose form changes with the
/// next version of a library and then signs everybody out.
final class SessionContexts implements SecurityContextRepository {

    @Override
    @SuppressWarnings("deprecation") // the interface asks for it; its successor calls it
    public SecurityContext loadContext(HttpRequestResponseHolder held) {
        var context = SecurityContextHolder.createEmptyContext();
        find(held.getRequest()).map(SessionContexts::authenticated).ifPresent(context::setAuthentication);
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var who = context.getAuthentication();
        if (who != null) {
            request.getSession().setAttribute(SessionStore.WHO, who.getName());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return find(request).isPresent();
    }

    static Authentication authenticated(String who) {
        return UsernamePasswordAuthenticationToken.authenticated(who, "", List.of());
    }

    private static Optional<String> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(SessionStore.WHO))
                .map(String.class::cast);
    }
}
