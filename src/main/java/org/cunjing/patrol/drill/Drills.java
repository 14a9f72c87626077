package org.cunjing.patrol.drill;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.patrol.drill.Drill.Ending;
import org.cunjing.patrol.drill.DrillItem.Kind;
import org.cunjing.patrol.drill.DrillMoved.Change;
import org.cunjing.patrol.mode.ModePlans;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Begins drills and ends them; in between it brings up what was laid out.
@Service
public class Drills {

    private final DrillStore store;
    private final DrillItemStore items;
    private final DrillRules rules;
    private final ModePlans plans;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Drills(
            DrillStore store,
            DrillItemStore items,
            DrillRules rules,
            ModePlans plans,
            Actors actors,
            Uuid7 ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.items = items;
        this.rules = rules;
        this.plans = plans;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// Those in reach, the ones that are on first.
    @Transactional(readOnly = true)
    List<Drill> list(int limit) {
        return store.list(limit).stream()
                .filter(one -> plans.isInReach(one.villages()))
                .toList();
    }

    /// What they bring up, also what is still to come.
    @Transactional(readOnly = true)
    List<DrillItem> items(Collection<UUID> drills) {
        return items.list(drills);
    }

    /// @throws NotFound if there is none in reach
    @Transactional(readOnly = true)
    Drill get(UUID id) {
        return store.find(id)
                .filter(one -> plans.isInReach(one.villages()))
                .orElseThrow(() -> new NotFound("drill", id));
    }

    /// @throws EarnestFirst if a village of it is in emergency mode
    /// @throws DrillOn if a village of it is in a drill
    /// @throws org.cunjing.shared.Faulty if it has no area, no point or no time
    @Transactional
    Drill begin(NewDrill wanted) {
        var mark = Mark.of(actors.current(), clock.instant());
        store.waitForOthers();
        rules.check(wanted, mark.at());
        var until = mark.at().plus(wanted.lasts());
        var drill =
                new Drill(wanted.id(), wanted.title(), wanted.villages(), mark.at(), mark.name(), until, null, null);
        if (!store.add(drill)) {
            throw new DrillOn(wanted.id());
        }
        wanted.points().stream()
                .map(point -> new DrillItem(
                        ids.next(),
                        drill.id(),
                        point.kind(),
                        point.village(),
                        point.words(),
                        mark.at().plus(point.after()),
                        point.plan(),
                        null,
                        List.of()))
                .forEach(item -> items.add(item, drill.villages()));
        store.setDue(drill.id(), next(drill, mark.at()));
        tell(drill, Change.BEGUN);
        return drill;
    }

    /// @throws DrillOver if it has ended
    @Transactional
    Drill end(UUID id) {
        var drill = get(id);
        plans.requireLead(drill.villages(), id);
        var now = clock.instant();
        if (!drill.isOn(now) || !store.end(id, now, Ending.BY_HAND)) {
            throw new DrillOver(id);
        }
        tell(drill, Change.ENDED);
        return get(id);
    }

    /// The switch of a drill sends the teams of its plan, as the real one would.
    @Transactional
    void send(Drill drill, UUID plan, Instant at) {
        plans.get(plan).inEmergency().stream()
                .map(one -> new DrillItem(
                        ids.next(), drill.id(), Kind.TEAM, one.village(), one.task(), at, null, one.team(), List.of()))
                .forEach(item -> items.add(item, drill.villages()));
    }

    /// Ends what is over by then, each at its own moment, and announces what has come up.
    @Transactional
    void strike(Instant now) {
        endDue(now);
        for (var id : store.due(now)) {
            var drill = store.find(id).orElseThrow();
            store.setDue(id, next(drill, now));
            tell(drill, Change.OPENED);
        }
    }

    /// Earnest goes first.
    @Transactional
    void giveWay(Set<UUID> villages, Instant at) {
        store.between(at, at.plusNanos(1_000)).stream()
                .filter(one -> one.isOn(at) && one.villages().stream().anyMatch(villages::contains))
                .filter(one -> store.end(one.id(), at, Ending.FOR_EARNEST))
                .forEach(one -> tell(one, Change.ENDED));
    }

    private void endDue(Instant now) {
        store.due(now).stream()
                .map(id -> store.find(id).orElseThrow())
                .filter(one -> !one.isOn(now))
                .filter(one -> store.end(one.id(), one.until(), Ending.IN_TIME))
                .forEach(one -> tell(one, Change.ENDED));
    }

    private Instant next(Drill drill, Instant now) {
        return items.list(Set.of(drill.id())).stream()
                .map(DrillItem::opensAt)
                .filter(opens -> opens.isAfter(now) && opens.isBefore(drill.until()))
                .findFirst()
                .orElse(drill.until());
    }

    private void tell(Drill drill, Change change) {
        events.publishEvent(new DrillMoved(actors.bureau(), drill.id(), drill.villages(), change));
    }
}
