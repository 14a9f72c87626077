package org.cunjing.dispatch.plan;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Monthly plans: written, looked at beforehand, issued. The bureau's office plans for all, a station for itself.
@Service
public class MonthlyPlans {

    private final MonthlyPlanStore store;
    private final PlanIssues issues;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MonthlyPlans(
            MonthlyPlanStore store,
            PlanIssues issues,
            Actors actors,
            Uuid7 ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.issues = issues;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// @param month null: every month
    @Transactional(readOnly = true)
    public List<MonthlyPlan> list(@Nullable YearMonth month) {
        return store.list(month);
    }

    /// @throws NotFound if there is none in reach
    @Transactional(readOnly = true)
    public MonthlyPlan get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("monthly-plan", id));
    }

    /// Writes down a draft; the same id again is the same draft.
    ///
    /// @throws Faulty if an item asks for a harmful figure
    /// @throws PlanMonthOver if the month has passed
    @Transactional
    public MonthlyPlan draw(NewPlan wanted) {
        requireOwn(wanted.stationId());
        var plan = toPlan(wanted, wanted.id() == null ? ids.next() : wanted.id(), 0);
        if (!store.add(plan, actors.current().signature(), clock.instant())) {
            return store.find(plan.id())
                    .filter(before -> before.title().equals(plan.title()))
                    .orElseThrow(() -> new IdUsedOtherwise(plan.id()));
        }
        return plan;
    }

    /// Writes a draft anew. Its station stays.
    ///
    /// @throws PlanIssuedAlready if it is no draft any more
    /// @throws PlanChanged if it is not what the person has seen
    @Transactional
    public MonthlyPlan change(UUID id, long version, NewPlan wanted) {
        var before = requireDraft(id);
        var after = toPlan(wanted, id, version + 1);
        if (!store.change(after, version)) {
            throw new PlanChanged(id);
        }
        return get(before.id());
    }

    @Transactional
    public void drop(UUID id) {
        store.drop(requireDraft(id).id());
    }

    /// Takes over the items of a plan into a draft for another month; a station that copies the bureau's plan gets one
    /// of its own.
    @Transactional
    public MonthlyPlan copy(UUID id, YearMonth month) {
        var from = get(id);
        var lines = from.items().stream()
                .map(item -> new NewPlan.Line(item.what(), item.dueDay()))
                .toList();
        var station = actors.current() instanceof Person person && person.role() != Role.BUREAU_OFFICE
                ? person.station()
                : from.stationId();
        return draw(new NewPlan(null, month, station, from.audience(), from.title(), lines));
    }

    /// What issuing the plan now would do, without doing it.
    @Transactional(readOnly = true)
    PlanPreview preview(UUID id) {
        return issues.preview(get(id));
    }

    /// Makes every order of the plan that is missing. Again it makes those of villages that got an officer since; two
    /// people at once make each order once.
    ///
    /// @throws PlanMonthOver if the month has passed
    @Transactional
    public MonthlyPlan issue(UUID id) {
        requireOwn(get(id).stationId());
        var plan = store.lock(id).orElseThrow(() -> new NotFound("monthly-plan", id));
        if (plan.isOver(issues.today())) {
            throw new PlanMonthOver(plan.month());
        }
        var villages = issues.makeMissing(issues.preview(plan));
        store.markIssued(id, clock.instant());
        events.publishEvent(new MonthlyPlanIssued(actors.bureau(), id, villages));
        return get(id);
    }

    private MonthlyPlan toPlan(NewPlan wanted, UUID id, long version) {
        PlanCheck.requireHarmless(wanted.lines());
        var items = wanted.lines().stream()
                .map(line -> new PlanItem(ids.next(), line.what(), line.dueDay()))
                .toList();
        var plan = new MonthlyPlan(
                id,
                wanted.month(),
                wanted.stationId(),
                wanted.audience(),
                wanted.title(),
                PlanState.DRAFT,
                version,
                null,
                items);
        if (plan.isOver(issues.today())) {
            throw new PlanMonthOver(plan.month());
        }
        return plan;
    }

    private MonthlyPlan requireDraft(UUID id) {
        var plan = get(id);
        requireOwn(plan.stationId());
        if (plan.state() != PlanState.DRAFT) {
            throw new PlanIssuedAlready(id);
        }
        return plan;
    }

    private void requireOwn(@Nullable UUID station) {
        if (actors.current() instanceof Person person
                && person.role() != Role.BUREAU_OFFICE
                && (station == null || !station.equals(person.station()))) {
            throw new NotForYou("monthly-plan", station == null ? person.account() : station);
        }
    }
}
