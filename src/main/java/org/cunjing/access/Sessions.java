package org.cunjing.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// The sessions of an account: how long one may lie idle, where one is open, and their end.
@Service
class Sessions {

    private final SessionStore store;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Duration deskIdle;
    private final Duration phoneIdle;

    Sessions(
            SessionStore store,
            Actors actors,
            ApplicationEventPublisher events,
            @Value("${cunjing.idle.desk}") Duration deskIdle,
            @Value("${cunjing.idle.phone}") Duration phoneIdle) {
        this.store = store;
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
        return store.list(SignedIn.name(person.bureau(), person.account())).stream()
                .map(open -> new OpenSession(open.since(), open.id().equals(current)))
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
        store.deleteAll(SignedIn.name(bureau, account), kept);
        ended(bureau, account);
    }
}
