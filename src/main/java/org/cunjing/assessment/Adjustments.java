package org.cunjing.assessment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.roster.Officers;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Deductions and bonuses: proposed by one person with a reason, counted once another has approved them.
@Service
public class Adjustments {

    private final AdjustmentStore store;
    private final MonthStore months;
    private final RuleSets ruleSets;
    private final Officers officers;
    private final Actors actors;
    private final Uuid7 ids;
    private final Clock clock;

    Adjustments(
            AdjustmentStore store,
            MonthStore months,
            RuleSets ruleSets,
            Officers officers,
            Actors actors,
            Uuid7 ids,
            Clock clock) {
        this.store = store;
        this.months = months;
        this.ruleSets = ruleSets;
        this.officers = officers;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param points of a bonus, null else
    /// @param voidedItem item of a falsified record, null else
    public record NewAdjustment(
            YearMonth month,
            UUID officer,
            AdjustmentKind kind,
            String factKey,
            @Nullable BigDecimal points,
            @Nullable String voidedItem,
            String reason) {}

    /// @throws FactCounted if the fact was proposed before
    /// @throws NotAnItem if the voided item is not in the rule set
    /// @throws MonthClosed if the month is frozen
    @Transactional
    public Adjustment propose(NewAdjustment wanted) {
        requireOpen(wanted.month());
        var item = wanted.voidedItem();
        var rules = ruleSets.inForce(officers.get(wanted.officer()).officerClass(), wanted.month());
        if (item != null && rules.items().stream().noneMatch(one -> one.code().equals(item))) {
            throw new NotAnItem(item);
        }
        var proposed = new Adjustment(
                ids.next(),
                wanted.month(),
                wanted.officer(),
                wanted.kind(),
                wanted.factKey(),
                wanted.points(),
                item,
                wanted.reason(),
                actors.person().account(),
                clock.instant(),
                null,
                null);
        if (!store.add(proposed)) {
            throw new FactCounted(wanted.factKey());
        }
        return proposed;
    }

    /// Approves a proposal; again by the same person changes nothing.
    ///
    /// @throws SecondPersonNeeded if the person proposed it
    @Transactional
    public Adjustment approve(UUID id) {
        var proposed = store.find(id).orElseThrow(() -> new NotFound("adjustment", id));
        requireOpen(proposed.month());
        var approver = actors.person().account();
        if (proposed.proposedBy().equals(approver)) {
            throw new SecondPersonNeeded(id);
        }
        store.approve(id, approver, clock.instant());
        return store.find(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    public List<Adjustment> listOf(YearMonth month) {
        return store.listOf(month);
    }

    private void requireOpen(YearMonth month) {
        months.holdOff(month);
        if (months.isFrozen(month)) {
            throw new MonthClosed(month);
        }
    }
}
