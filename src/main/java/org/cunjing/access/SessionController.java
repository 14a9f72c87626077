package org.cunjing.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actor.Person;
import org.cunjing.territory.Bureau;
import org.cunjing.territory.Bureaus;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Signing in and out, and who one is.
@RestController
@RequestMapping("/api/session")
class SessionController {

    private final SignIns signIns;
    private final FirstAdministrator administrator;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Bureaus bureaus;
    private final Actors actors;
    private final SecurityContextRepository contexts;
    private final String homeBureau;

    SessionController(
            SignIns signIns,
            FirstAdministrator administrator,
            Accounts accounts,
            Sessions sessions,
            Bureaus bureaus,
            Actors actors,
            SecurityContextRepository contexts,
            @Value("${cunjing.bureau}") String homeBureau) {
        this.signIns = signIns;
        this.administrator = administrator;
        this.accounts = accounts;
        this.sessions = sessions;
        this.bureaus = bureaus;
        this.actors = actors;
        this.contexts = contexts;
        this.homeBureau = homeBureau;
    }

    /// Says who is signed in.
    @GetMapping
    @AllowedToAllRoles
    SessionView show() {
        return view(actors.person());
    }

    /// Signs in; the login may name another bureau of this installation: `login@bureau`.
    @PostMapping
    @OpenToAll
    SessionView signIn(
            @RequestBody @Validated SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        int at = form.login().indexOf('@');
        var login = at < 0 ? form.login() : form.login().substring(0, at);
        var bureau = at < 0 ? homeBureau : form.login().substring(at + 1);
        var door = new Application(bureau, "sign-in");
        var person = actors.as(door, () -> accounts.find(signIns.signIn(login, form.password())))
                .orElseThrow(SignInNeeded::new);
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        remember(person, request, response);
        return actors.as(person, () -> view(person));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @OpenToAll
    void signOut(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
        SecurityContextHolder.clearContext();
        if (actors.isKnown()) {
            sessions.ended(actors.bureau(), actors.person().account());
        }
    }

    /// Sets the first password of a new bureau's administrator, with the code that the terminal shows.
    @PostMapping("/set-up")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @OpenToAll
    void setUp(@RequestBody @Validated SetUpForm form) {
        administrator.setPassword(homeBureau, form.code(), form.password());
    }

    private void remember(Person person, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SessionContexts.authenticated(SignedIn.name(person.bureau(), person.account())));
        SecurityContextHolder.setContext(context);
        request.getSession()
                .setMaxInactiveInterval((int) sessions.mayLieIdle(person.role()).toSeconds());
        contexts.saveContext(context, request, response);
    }

    private SessionView view(Person person) {
        return SessionView.of(person, bureaus.current());
    }

    record SignInForm(
            @NotBlank @Size(max = 80) String login,
            @NotBlank @Size(max = 128) String password) {}

    record SetUpForm(
            @NotBlank @Size(max = 80) String code,
            @NotBlank @Size(max = 128) String password) {}

    record SessionView(
            String login,
            String name,
            Role role,
            BureauView bureau,
            @Nullable UUID officerId,
            @Nullable UUID stationId,
            @Nullable UUID branchId,
            Set<UUID> villageIds) {

        static SessionView of(Person person, Bureau bureau) {
            return new SessionView(
                    person.login(),
                    person.name(),
                    person.role(),
                    new BureauView(bureau.code(), bureau.name(), bureau.demonstration(), bureau.schematic()),
                    person.officer(),
                    person.station(),
                    person.branch(),
                    person.villages());
        }
    }

    record BureauView(String code, String name, boolean demonstration, boolean schematic) {}
}
