package org.cunjing.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/// The sessions of an account: how long one may lie idle, where one is open, and their end.
@Service
class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Duration deskIdle;
    private final Duration phoneIdle;

    Sessions(
            FindByIndexNameSessionRepository<? extends Session> sessions,
            Actors actors,
            ApplicationEventPublisher events,
            @Value("${cunjing.idle.desk}") Duration deskIdle,
            @Value("${cunjing.idle.phone}") Duration phoneIdle) {
        this.sessions = sessions;
        this.actors = actors;
        this.events = events;
        this.deskIdle = deskIdle;
        this.phoneIdle = phoneIdle;
    }

    /// @param current whether it is the one that asks
    record OpenSession(Instant since, boolean current) {}

    Duration mayLieIdle(Role role) {
        return switch (role) {
            case COMMUNITY_OFFICER, POSTED_OFFICER, SQUAD_LEADER -> phoneIdle;
            case BUREAU_OFFICE,
                    HOUSEHOLD_AFFAIRS,
                    BRANCH_HEAD,
                    STATION_LEADER,
                    COMMITTEE,
                    DEPARTMENT,
                    AUDITOR,
                    ADMINISTRATOR -> deskIdle;
        };
    }

    /// Sessions of the signed-in person, the newest first.
    List<OpenSession> list(String current) {
        var person = actors.person();
        return sessions.findByPrincipalName(SignedIn.name(person.bureau(), person.account())).values().stream()
                .map(session -> new OpenSession(
                        session.getCreationTime(), session.getId().equals(current)))
                .sorted(Comparator.comparing(OpenSession::since).reversed())
                .toList();
    }

    /// Ends the sessions of the signed-in person but the one that asks.
    void endOthers(String current) {
        var person = actors.person();
        end(person.bureau(), person.account(), current);
    }

    /// Ends every session of an account of the actor's bureau.
    void endAll(UUID account) {
        end(actors.bureau(), account, "");
    }

    /// Tells that a session ended by itself.
    void ended(String bureau, UUID account) {
        events.publishEvent(new SignedOut(bureau, account));
    }

    private void end(String bureau, UUID account, String kept) {
        sessions.findByPrincipalName(SignedIn.name(bureau, account)).keySet().stream()
                .filter(id -> !id.equals(kept))
                .forEach(sessions::deleteById);
        ended(bureau, account);
    }
}
