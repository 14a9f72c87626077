package org.cunjing.referral;

import java.time.Clock;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.referral.Referral.Move;
import org.cunjing.referral.ReferralLog.Line;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Takes a step of a referral, whoever takes it: stored, noted and told in one transaction.
@Component
class ReferralMoves {

    private final ReferralStore store;
    private final ReferralLog log;
    private final ApplicationEventPublisher events;
    private final Actors actors;
    private final Clock clock;

    ReferralMoves(ReferralStore store, ReferralLog log, ApplicationEventPublisher events, Actors actors, Clock clock) {
        this.store = store;
        this.log = log;
        this.events = events;
        this.actors = actors;
        this.clock = clock;
    }

    Referral take(Referral referral, Move move) {
        return take(referral, move, Mark.of(actors.current(), clock.instant()));
    }

    /// @throws ReferralMovedOn if it cannot be taken, or somebody else was faster
    Referral take(Referral referral, Move move, Mark mark) {
        var moved = referral.after(move);
        if (!store.update(moved)) {
            throw new ReferralMovedOn(referral.id(), referral.state());
        }
        tell(moved, new Line(move.step(), move.said(), mark));
        return moved;
    }

    void tell(Referral referral, Line line) {
        log.add(referral, line);
        events.publishEvent(new ReferralMoved(
                actors.bureau(),
                referral.id(),
                referral.villageId(),
                referral.departmentId(),
                line.step(),
                referral.state()));
    }
}
