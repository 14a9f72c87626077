package org.cunjing.dispatch.routing;

import java.util.UUID;
import org.cunjing.access.Mark;
import org.jspecify.annotations.Nullable;

/// One version of a rule.
///
/// @param number from 1, without gaps among released ones
/// @param why what is new in it
/// @param revision how often the draft was written anew
/// @param released null: still a draft
public record RuleVersion(
        UUID id,
        int number,
        RuleContent content,
        @Nullable String why,
        long revision,
        Mark made,
        @Nullable Mark released) {

    boolean isDraft() {
        return released == null;
    }
}
