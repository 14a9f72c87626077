package org.cunjing.access;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actor.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The actor of the running thread.
@Service
public class Actors {

    private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();

    private final JdbcClient jdbc;

    Actors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Optional<Actor> bound() {
        return Optional.ofNullable(CURRENT.get());
    }

    public boolean isKnown() {
        return bound().isPresent();
    }

    /// @throws SignInNeeded if nobody acts
    public Actor current() {
        return bound().orElseThrow(SignInNeeded::new);
    }

    /// @throws SignInNeeded if the actor is not a signed-in person
    public Person person() {
        return bound().filter(Person.class::isInstance).map(Person.class::cast).orElseThrow(SignInNeeded::new);
    }

    public String bureau() {
        return current().bureau();
    }

    /// @throws NotForYou if the signed-in person may not see the work of this village
    public void requireVillage(UUID village) {
        if (current() instanceof Person person && !person.sees(village)) {
            throw new NotForYou("village", village);
        }
    }

    /// @return id of the signed-in officer
    /// @throws NotForYou if the person is no officer
    public UUID requireOfficer() {
        var person = person();
        var officer = person.officer();
        if (officer == null) {
            throw new NotForYou("officer", person.account());
        }
        return officer;
    }

    /// Runs `action` for `actor`; a transaction that is open already changes hands for its duration.
    public <T> T as(Actor actor, Supplier<T> action) {
        var before = CURRENT.get();
        if (actor.equals(before)) {
            return action.get();
        }
        CURRENT.set(actor);
        try {
            tellOpenTransaction(actor);
            return action.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
                tellOpenTransaction(before);
            }
        }
    }

    public void as(Actor actor, Runnable action) {
        as(actor, () -> {
            action.run();
            return true;
        });
    }

    /// For listeners and jobs, which nobody is signed in to.
    public void asApplication(String bureau, String task, Runnable action) {
        as(new Application(bureau, task), action);
    }

    private void tellOpenTransaction(Actor actor) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            jdbc.sql(Scope.SQL).params(Scope.of(actor).values()).query().singleRow();
        }
    }
}
