package org.cunjing.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.assessment.scoring.Bonus;
import org.cunjing.assessment.scoring.Deduction;
import org.jspecify.annotations.Nullable;

/// Points taken off or added for one established fact. Counts once a second person has approved it.
///
/// @param factKey names the fact; the bureau takes each once
/// @param points of a bonus; null for deductions, whose points the rule set fixes
/// @param voidedItem item of a falsified record; null for every other kind
public record Adjustment(
        UUID id,
        YearMonth month,
        UUID officer,
        AdjustmentKind kind,
        String factKey,
        @Nullable BigDecimal points,
        @Nullable String voidedItem,
        String reason,
        UUID proposedBy,
        Instant proposedAt,
        @Nullable UUID approvedBy,
        @Nullable Instant approvedAt) {

    Optional<Deduction> deduction() {
        return switch (kind) {
            case UNEXPLAINED_OVERDUE -> Optional.of(Deduction.unexplainedOverdue(factKey));
            case CIRCULATED_NOTICE -> Optional.of(Deduction.circulatedNotice(factKey));
            case FALSIFIED_RECORD ->
                Optional.ofNullable(voidedItem).map(item -> Deduction.falsifiedRecord(factKey, item));
            case BONUS -> Optional.empty();
        };
    }

    Optional<Bonus> bonus() {
        var approver = approvedBy;
        var added = points;
        return kind == AdjustmentKind.BONUS && approver != null && added != null
                ? Optional.of(new Bonus(added, factKey, proposedBy, approver))
                : Optional.empty();
    }
}
