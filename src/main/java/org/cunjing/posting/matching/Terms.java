package org.cunjing.posting.matching;

import java.nio.ByteBuffer;
import java.util.List;
import org.cunjing.posting.matching.assignment.Lot;
import org.jspecify.annotations.Nullable;

/// What a matching follows beside its problem.
///
/// @param version of the rule
/// @param seed published text that the lot between equals is drawn from; absent before there was a lot
/// @param changes what is assumed or decided otherwise
public record Terms(
        MatchingRule rule, int version, @Nullable String seed, List<Change> changes) {

    public Terms {
        changes = List.copyOf(changes);
    }

    /// The rule as it stands today, with nothing changed.
    public static Terms of(MatchingRule rule, @Nullable String seed) {
        return new Terms(rule, rule.version(), seed, List.of());
    }

    public Terms with(List<Change> changed) {
        return new Terms(rule, rule.version(), seed, changed);
    }

    /// Whether today's code is the one that made the plan.
    public boolean today() {
        return version == rule.version();
    }

    Lot lot() {
        return seed == null
                ? new Lot(Lot.USUAL)
                : new Lot(ByteBuffer.wrap(TieBreak.sha256(seed)).getLong());
    }
}
