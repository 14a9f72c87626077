package org.cunjing.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.dispatch.Instruction;
import org.cunjing.dispatch.NewWorkOrder;
import org.cunjing.dispatch.WorkOrder;
import org.cunjing.dispatch.WorkOrders;
import org.cunjing.shared.PersonalNumberInText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hints of this moment in the person's reach, and what people decide about them. Nothing is ordered by itself.
@Service
class Hints {

    private final HintRuleBook rules;
    private final Incidents incidents;
    private final HintStore store;
    private final WorkOrders orders;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    Hints(
            HintRuleBook rules,
            Incidents incidents,
            HintStore store,
            WorkOrders orders,
            Actors actors,
            Clock clock,
            ZoneId zone) {
        this.rules = rules;
        this.incidents = incidents;
        this.store = store;
        this.orders = orders;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// What the rules point at and nobody has decided yet; rows that a dismissal has seen raise no hint by themselves.
    @Transactional(readOnly = true)
    List<Hint> list() {
        var today = LocalDate.now(clock.withZone(zone));
        var inForce = rules.inForce();
        int window = inForce.stream().mapToInt(HintRule::windowDays).max().orElse(0);
        var seen = incidents.since(today.minusDays(window), today).toList();
        var decided = store.list();
        return inForce.stream()
                .flatMap(rule -> HintRules.apply(rule, seen, today).stream())
                .filter(hint -> actorSees(hint) && decided.stream().noneMatch(decision -> decision.covers(hint)))
                .toList();
    }

    @Transactional(readOnly = true)
    List<HintDecision> decisions() {
        return store.list();
    }

    /// Opens an order draft for the village with the rule and its rows as basis; a person issues it or not.
    ///
    /// @param what its basis is filled in here
    /// @throws HintGone if it is not there any more
    @Transactional
    WorkOrder accept(UUID id, Instruction what, LocalDate due) {
        var hint = take(id);
        var order = orders.draft(new NewWorkOrder(null, hint.villageId(), HintBasis.into(what, hint), due));
        decide(hint, null, order.id());
        return order;
    }

    /// @throws HintGone if it is not there any more
    @Transactional
    void dismiss(UUID id, String reason) {
        PersonalNumberInText.refuse(reason);
        decide(take(id), reason, null);
    }

    /// One person decides at a time; the second finds nothing any more.
    private Hint take(UUID id) {
        store.lock(id);
        Predicate<Hint> same = hint -> hint.id().equals(id);
        return list().stream().filter(same).findFirst().orElseThrow(() -> new HintGone(id));
    }

    private void decide(Hint hint, @Nullable String reason, @Nullable UUID order) {
        var decision = new HintDecision(
                hint.id(),
                hint.rule().kind(),
                hint.rule().version(),
                hint.villageId(),
                hint.ids(),
                order != null,
                reason,
                order,
                Mark.of(actors.current(), clock.instant()));
        if (!store.add(decision)) {
            throw new HintGone(hint.id());
        }
    }

    private boolean actorSees(Hint hint) {
        return actors.person().sees(hint.villageId());
    }
}
