package org.cunjing.assessment.scoring;

import java.util.Optional;

/// One established fact that costs points.
///
/// @param factKey names the fact; a month takes each fact once
/// @param voidedItem code of the item a falsified record belongs to; empty for every other kind
public record Deduction(DeductionKind kind, String factKey, Optional<String> voidedItem) {

    public Deduction {
        if (voidedItem.isPresent() != (kind == DeductionKind.FALSIFIED_RECORD)) {
            throw new IllegalArgumentException(
                    "voidedItem (%s) must be there for a falsified record and only then.".formatted(voidedItem));
        }
    }

    public static Deduction unexplainedOverdue(String factKey) {
        return new Deduction(DeductionKind.UNEXPLAINED_OVERDUE, factKey, Optional.empty());
    }

    public static Deduction circulatedNotice(String factKey) {
        return new Deduction(DeductionKind.CIRCULATED_NOTICE, factKey, Optional.empty());
    }

    public static Deduction falsifiedRecord(String factKey, String voidedItem) {
        return new Deduction(DeductionKind.FALSIFIED_RECORD, factKey, Optional.of(voidedItem));
    }
}
