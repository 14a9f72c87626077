package org.cunjing.dispatch.routing;

import java.time.LocalDate;
import java.util.UUID;
import org.cunjing.dispatch.DutyRole;
import org.cunjing.dispatch.WorkOrderState;
import org.jspecify.annotations.Nullable;

/// Work that an officer has already.
///
/// @param minutes that its rule allows for it, else the usual ones
/// @param ruleId that asked for it; null: somebody did by hand, or a monthly plan
record OpenOrder(
        UUID id,
        String title,
        DutyRole role,
        UUID villageId,
        UUID officerId,
        LocalDate dueOn,
        WorkOrderState state,
        int minutes,
        @Nullable UUID ruleId) {

    /// What nobody has estimated.
    static final int USUAL_MINUTES = 60;

    /// Still to be done, unlike a proposal and what was handed in.
    boolean isToBeDone() {
        return WorkOrderState.WITH_OFFICER.contains(state);
    }

    /// When it weighs on the officer: what is late is to be done today.
    LocalDate weighsOn(LocalDate today) {
        return dueOn.isBefore(today) ? today : dueOn;
    }
}
