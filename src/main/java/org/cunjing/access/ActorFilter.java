package org.cunjing.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actor.Person;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Looks the signed-in person up anew for each request: a posting that ended a moment ago opens nothing any more.
final class ActorFilter extends OncePerRequestFilter {

    private final Actors actors;
    private final Accounts accounts;

    ActorFilter(Actors actors, Accounts accounts) {
        this.actors = actors;
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var person = request.getRequestURI().startsWith("/api/") ? findPerson(request) : Optional.<Person>empty();
        if (person.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            actors.as(person.get(), () -> pass(request, response, chain));
        } catch (PassedOn failure) {
            throw failure.servletFailure;
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /// The session was read a moment ago, and who is behind it with it; what goes on after an answer has begun asks
    /// again.
    private Optional<Person> findPerson(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ASYNC) {
            return findPerson();
        }
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(SessionStore.REACHING))
                .map(Reaching.class::cast)
                .flatMap(who ->
                        actors.as(new Application(who.account().bureau(), "session"), () -> accounts.personOf(who)));
    }

    private Optional<Person> findPerson() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getName)
                .filter(name -> name.contains("/"))
                .map(SignedIn::parse)
                .flatMap(
                        who -> actors.as(new Application(who.bureau(), "session"), () -> accounts.find(who.account())));
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (ServletException failure) {
            throw new PassedOn(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class PassedOn extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final ServletException servletFailure;

        PassedOn(ServletException servletFailure) {
            super(servletFailure);
            this.servletFailure = servletFailure;
        }
    }
}
