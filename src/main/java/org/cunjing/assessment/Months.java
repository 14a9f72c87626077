package org.cunjing.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.posting.Personnel;
import org.cunjing.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The months of the three lists: opened for evaluation, previewed as often as wanted, frozen once.
@Service
public class Months {

    /// Day of the following month that evaluations end with, unless the office says otherwise.
    private static final int LAST_DAY_TO_EVALUATE = 5;

    private final MonthStore store;
    private final MonthRoster roster;
    private final MonthRun run;
    private final EvaluationStore evaluations;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    Months(
            MonthStore store,
            MonthRoster roster,
            MonthRun run,
            EvaluationStore evaluations,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.roster = roster;
        this.run = run;
        this.evaluations = evaluations;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    @Transactional(readOnly = true)
    public List<AssessedMonth> list() {
        return store.list();
    }

    /// @throws NotFound if the month was never opened
    @Transactional(readOnly = true)
    public AssessedMonth get(YearMonth month) {
        return store.find(month).orElseThrow(() -> new NotFound("month", month));
    }

    /// Opens a month, or opens it again for officers who were posted since, and sets until when both sides evaluate.
    ///
    /// @param deadline null: the end of the fifth day of the following month, or what was set before
    /// @throws MonthClosed if the month is frozen
    /// @throws DeadlinePassed if a person would move a deadline that has come
    @Transactional
    public AssessedMonth open(YearMonth month, @Nullable Instant deadline) {
        Personnel.require(actors);
        store.lock(month);
        var before = store.find(month);
        before.ifPresent(Months::refuseFrozen);
        var set = before.map(AssessedMonth::deadline).orElseGet(() -> usual(month));
        var wanted = deadline == null ? set : deadline;
        boolean come = before.isPresent() && !clock.instant().isBefore(set);
        if (come && !wanted.equals(set) && actors.current() instanceof Person) {
            throw new DeadlinePassed(month);
        }
        store.put(month, wanted);
        roster.of(month).forEach(served -> evaluations.plan(month, served));
        return get(month);
    }

    /// Computes the month as it stands now.
    ///
    /// @throws MonthClosed if the month is frozen
    /// @throws NoRuleSet if a class has no rule set
    @Transactional
    public AssessedMonth preview(YearMonth month) {
        return compute(month, MonthState.PREVIEW);
    }

    /// Computes the month for the last time. Scores, ranks and the versions of their rule sets stay from here on.
    ///
    /// @throws MonthClosed if the month is frozen
    /// @throws NoRuleSet if a class has no rule set
    @Transactional
    public AssessedMonth freeze(YearMonth month) {
        var frozen = compute(month, MonthState.FROZEN);
        events.publishEvent(new MonthFrozen(actors.bureau(), month));
        return frozen;
    }

    /// Computes every score of the month again from what was kept, and returns the officers whose score would differ
    /// by a single byte: none, unless somebody has tampered with the database.
    @Transactional(readOnly = true)
    public List<UUID> differing(YearMonth month) {
        return run.differing(get(month).month());
    }

    private AssessedMonth compute(YearMonth month, MonthState next) {
        Personnel.require(actors);
        store.lock(month);
        refuseFrozen(get(month));
        var start = clock.instant();
        int officers = run.compute(month);
        var end = clock.instant();
        store.computed(month, next, end, Duration.between(start, end).toMillis(), officers);
        return get(month);
    }

    private Instant usual(YearMonth month) {
        return month.plusMonths(1)
                .atDay(LAST_DAY_TO_EVALUATE + 1)
                .atStartOfDay(zone)
                .toInstant();
    }

    private static void refuseFrozen(AssessedMonth month) {
        if (month.state() == MonthState.FROZEN) {
            throw new MonthClosed(month.month());
        }
    }
}
