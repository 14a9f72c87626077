package org.cunjing.casework.checklist;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// A checklist as it was gone through.
///
/// @param version of its wording, see [Checklists#versionOf]
/// @param answers in the order of the list
@Schema(name = "CheckedList")
public record Checked(UUID checklistId, String title, String version, List<Answer> answers) {

    private static final int MOST_POINTS = 40;

    public enum Verdict {
        FITS,
        DOES_NOT_FIT,
        NOT_APPLICABLE
    }

    /// @param point as it read
    @Schema(name = "CheckedPoint")
    public record Answer(String point, Verdict verdict) {

        public Answer {
            Objects.requireNonNull(point, "point");
            Objects.requireNonNull(verdict, "verdict");
        }
    }

    public Checked {
        Objects.requireNonNull(checklistId, "checklistId");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(version, "version");
        answers = List.copyOf(answers);
        if (answers.isEmpty() || answers.size() > MOST_POINTS) {
            throw new IllegalArgumentException("answers (%d) must be 1 to %d.".formatted(answers.size(), MOST_POINTS));
        }
    }

    /// Whether a point does not fit.
    public boolean findsSomething() {
        return answers.stream().anyMatch(answer -> answer.verdict() == Verdict.DOES_NOT_FIT);
    }
}
