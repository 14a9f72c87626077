package org.cunjing.resident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a resident has to say about the village's policing, with its answer.
///
/// @param words of the resident, at most [#MAX_WORDS] characters
/// @param contact masked; null: none was given
/// @param dueOn last day for the answer
public record Suggestion(
        UUID id,
        UUID villageId,
        Kind kind,
        String words,
        @Nullable String contact,
        Instant handedInAt,
        LocalDate dueOn,
        State state,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    public static final int MAX_WORDS = 1_000;

    /// A complaint is about an officer or the police and goes past officer and station to the bureau's office.
    public enum Kind {
        OPINION,
        REQUEST,
        THANKS,
        COMPLAINT
    }

    public enum State {
        RECEIVED,
        IN_PROGRESS,
        ANSWERED
    }
}
