package org.cunjing.dispatch.room;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cunjing.dispatch.WorkOrder;
import org.cunjing.dispatch.room.OrderClock.Phase;
import org.cunjing.platform.WorkingDays;
import org.cunjing.roster.Officers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the clock of every order: begins it, follows what becomes of the order, and lets it stand still while a
/// village has other things to do.
@Service
public class OrderClocks {

    private final OrderClockStore store;
    private final EscalationStore escalations;
    private final Officers officers;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final ZoneId zone;

    OrderClocks(
            OrderClockStore store,
            EscalationStore escalations,
            Officers officers,
            WorkingDays workingDays,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.escalations = escalations;
        this.officers = officers;
        this.workingDays = workingDays;
        this.clock = clock;
        this.zone = zone;
    }

    /// Routine clocks of these villages stand still from now on. Again while they do: nothing.
    @Transactional
    public void pause(Set<UUID> villages, Instant at) {
        escalations.pause(villages, at);
        reckon(villages);
    }

    /// They go on with the time that was left.
    @Transactional
    public void resume(Set<UUID> villages, Instant at) {
        escalations.resume(villages, at);
        reckon(villages);
    }

    private void reckon(Set<UUID> villages) {
        store.listRoutine(villages).stream()
                .filter(one -> one.takenAt() == null)
                .forEach(one -> store.save(one.due(due(one).orElse(null))));
    }

    /// Begins the clock of an order that was issued; it has one clock however often this is heard.
    ///
    /// @return false if it had one
    @Transactional
    boolean begin(WorkOrder order, boolean urgent, @Nullable UUID room) {
        var now = order.issuedAt() == null ? clock.instant() : order.issuedAt();
        var terms = escalations.terms();
        var notice = urgent ? now : terms.quiet().release(now, zone);
        var first = new OrderClock(
                order.id(),
                order.villageId(),
                order.doer(),
                urgent,
                room,
                Phase.ACCEPT,
                0,
                now,
                null,
                notice,
                null,
                null,
                null);
        return store.add(first.due(isAway(order) ? notice : due(first, terms).orElse(null)));
    }

    /// Follows the order: accepted, handed in, given back, extended, ended.
    @Transactional
    void follow(WorkOrder order) {
        store.lock(order.id()).ifPresent(one -> {
            var now = clock.instant();
            switch (order.state()) {
                case DRAFT, ISSUED -> handOver(one, order, now);
                case ACCEPTED, IN_PROGRESS, RETURNED -> untilFinished(one, order);
                case SUBMITTED, VERIFIED, CLOSED, CANCELLED -> {
                    if (one.endedAt() == null) {
                        store.save(one.ended(now));
                    }
                }
            }
        });
    }

    /// Nobody receives for an owner who is away: the next one hears without delay.
    private boolean isAway(WorkOrder order) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return order.receiver() == null
                && !officers.leavesOf(order.officerId(), today, today).isEmpty();
    }

    private void handOver(OrderClock one, WorkOrder order, Instant now) {
        if (!one.officerId().equals(order.doer())) {
            var notice = one.urgent() ? now : escalations.terms().quiet().release(now, zone);
            var next = one.waitsFor(Phase.ACCEPT, order.doer(), now, null).notice(notice);
            store.save(next.due(isAway(order) ? notice : due(next).orElse(null)));
        }
    }

    /// From acceptance on the promised day counts; one that is escalated or taken over already stays so until the day
    /// moves.
    private void untilFinished(OrderClock one, WorkOrder order) {
        var over = order.dueOn().plusDays(1).atStartOfDay(zone).toInstant();
        boolean stands =
                one.phase() == Phase.FINISH && one.endedAt() == null && (one.step() > 0 || one.takenAt() != null);
        if (stands && !over.isAfter(clock.instant())) {
            return;
        }
        var next = one.waitsFor(Phase.FINISH, order.doer(), over, null);
        var due = next.due(due(next).orElse(null));
        if (!due.equals(one)) {
            store.save(due);
        }
    }

    /// When the next one hears if nothing happens; empty while the clock stands still. The promise itself is the term
    /// of who has accepted.
    Optional<Instant> due(OrderClock one) {
        return due(one, escalations.terms());
    }

    private Optional<Instant> due(OrderClock one, EscalationTerms terms) {
        var term = one.phase() == Phase.FINISH && one.step() == 0 ? Duration.ZERO : terms.term(one.urgent());
        return one.urgent()
                ? Optional.of(one.stepAt().plus(term))
                : running(terms).due(one.stepAt(), term, escalations.pauses(one.villageId(), one.stepAt()));
    }

    private RunningTime running(EscalationTerms terms) {
        return new RunningTime(zone, terms.quiet(), workingDays);
    }
}
