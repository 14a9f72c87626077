package org.cunjing.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cunjing.roster.Leave;
import org.jspecify.annotations.Nullable;

/// Records without effect: for 60 days that were not approved leave nothing came of them. A question to look into,
/// never
/// a penalty.
///
/// Days are counted from the later of the posting's first day and the day after the last effect, today included.
///
/// @param lastEffect null: none since the posting began
/// @param records days with a verified record since then
public record Idle(@Nullable LocalDate lastEffect, int records) {

    static final int DAYS_WITHOUT_EFFECT = 60;

    /// Empty if something came of the work, or if there are no records: then the posting is nominal at most.
    static Optional<Idle> of(Posting posting, Signs signs, List<Leave> leaves, LocalDate today) {
        var effect = signs.lastEffect();
        var inPosting = effect == null || effect.isBefore(posting.firstDay()) ? null : effect;
        var since = inPosting == null ? posting.firstDay() : inPosting.plusDays(1);
        return signs.records() > 0 && Leaves.daysServed(since, today, leaves) >= DAYS_WITHOUT_EFFECT
                ? Optional.of(new Idle(inPosting, signs.records()))
                : Optional.empty();
    }

    /// @param records days with a verified record after the last effect
    record Signs(@Nullable LocalDate lastEffect, int records) {}
}
