package org.cunjing.posting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The post in a village's committee that comes with a posting. Its holder is not elected and has no vote.
///
/// @param documentNumber of the approval; null: the post is not taken up yet
/// @param documentId of the register, on which posts of this kind rest; null: none was named
public record CommitteePost(
        UUID id,
        UUID postingId,
        UUID villageId,
        UUID officerId,
        Kind kind,
        @Nullable String documentNumber,
        @Nullable String approvedBy,
        @Nullable UUID documentId,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    public enum Kind {
        DEPUTY_SECRETARY,
        ASSISTANT_TO_DIRECTOR
    }

    public boolean isActive() {
        return documentNumber != null;
    }

    /// @param documentId the rule of the register that it rests on; null: none is named
    /// @param reason why another kind than the rule gives; null keeps the kind of the rule
    public record Approval(
            String documentNumber,
            String approvedBy,
            @Nullable UUID documentId,
            @Nullable Kind kind,
            @Nullable String reason) {}
}
