package org.cunjing.community.partner;

import java.time.LocalDate;
import java.util.UUID;
import org.cunjing.community.partner.CommunityPartner.Kind;
import org.jspecify.annotations.Nullable;

/// What a partner contributes to a village, and for how long. It gives no police powers and opens no case.
///
/// @param name of a person masked; null: erased
/// @param contact masked; null: not given, or erased
/// @param endedOn before its last day; null: it has not been ended
public record PartnerAgreement(
        UUID id,
        UUID villageId,
        Kind kind,
        @Nullable String name,
        @Nullable String contact,
        String contribution,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate erasedOn) {

    boolean isOver(LocalDate day) {
        return endedOn != null || lastDay.isBefore(day);
    }
}
