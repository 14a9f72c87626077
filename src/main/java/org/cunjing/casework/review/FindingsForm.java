package org.cunjing.casework.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.jspecify.annotations.Nullable;

/// Findings as pages and phones write them.
public record FindingsForm(
        @Nullable LocalDate visitedOn,
        @Nullable Set<Prevention> failed,
        @Nullable @Size(max = 20) List<@NotNull @Valid ConsequenceForm> consequences,
        @Nullable NoReviewReason whyNot) {

    /// @param recordId of the ledger or of the orders; none for advice
    public record ConsequenceForm(
            @NotNull Consequence.Kind kind, @Nullable UUID recordId) {

        Consequence consequence() {
            if ((kind == Consequence.Kind.ADVICE) != (recordId == null)) {
                throw new Faulty(List.of(new Fault("consequences", recordId == null ? "required" : "not-allowed")));
            }
            return new Consequence(kind, recordId);
        }
    }

    /// @throws Faulty if a record is missing
    public Findings findings() {
        return new Findings(
                visitedOn,
                failed == null ? Set.of() : failed,
                consequences == null
                        ? List.of()
                        : consequences.stream()
                                .map(ConsequenceForm::consequence)
                                .distinct()
                                .toList(),
                whyNot);
    }
}
