package org.cunjing.posting;

import java.util.Collection;
import java.util.UUID;
import org.cunjing.access.Accounts;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps new work in a village and its handover apart: what is written there is either there before the handover
/// counts,
/// or comes after it and goes to the successor. Without this, work that is on its way would stay with nobody.
@Service
public class HandoverLock {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Actors actors;

    HandoverLock(JdbcClient jdbc, Accounts accounts, Actors actors) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.actors = actors;
    }

    /// Lets no handover of the village happen before this transaction ends; waits for one that is on.
    @Transactional(propagation = Propagation.MANDATORY)
    void share(UUID village) {
        lock("pg_advisory_xact_lock_shared", village);
    }

    /// Lets no handover of the village happen before this transaction ends, and makes sure that the person who is about
    /// to own new work there still has it.
    ///
    /// @throws NotForYou if the village is not in reach, or was handed over while the request was on its way
    @Transactional(propagation = Propagation.MANDATORY)
    public void shareOwn(UUID village) {
        if (!isOwn(village)) {
            throw new NotForYou("village", village);
        }
    }

    /// As [#shareOwn], for those who have something else to do if it is no longer theirs.
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isOwn(UUID village) {
        share(village);
        return !(actors.current() instanceof Person person) || seesNow(person, village);
    }

    /// Takes the villages for a handover, in one order for everybody.
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(Collection<UUID> villages) {
        villages.stream().distinct().sorted().forEach(village -> lock("pg_advisory_xact_lock", village));
    }

    private boolean seesNow(Person person, UUID village) {
        return actors.as(new Application(person.bureau(), "handover"), () -> accounts.find(person.account()))
                .filter(now -> now.sees(village))
                .isPresent();
    }

    private void lock(String how, UUID village) {
        jdbc.sql("select %s(hashtextextended(guard.bureau() || ' handover ' || :village, 0))".formatted(how))
                .param("village", village.toString())
                .query((row, _) -> true)
                .single();
    }
}
