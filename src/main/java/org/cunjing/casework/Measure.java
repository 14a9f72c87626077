package org.cunjing.casework;

import static org.cunjing.casework.EntryKind.DISPUTE;
import static org.cunjing.casework.EntryKind.HAZARD;
import static org.cunjing.casework.EntryKind.HOUSEHOLD_VISIT;
import static org.cunjing.casework.EntryKind.INSPECTION;
import static org.cunjing.casework.EntryKind.OPINION;
import static org.cunjing.casework.EntryKind.PUBLICITY_SESSION;
import static org.cunjing.casework.EntryKind.SERVICE;

import org.cunjing.casework.Details.PublicityForm;
import org.jspecify.annotations.Nullable;

/// The figures of the programme's report, each a sum over entries that can be listed.
public enum Measure {
    OPINIONS(OPINION),
    OPINIONS_ANSWERED(OPINION, null, false, true, false),
    DISPUTES(DISPUTE),
    DISPUTES_NEIGHBOUR(DISPUTE, DisputeCategory.NEIGHBOUR, false, false, false),
    DISPUTES_FAMILY(DISPUTE, DisputeCategory.FAMILY, false, false, false),
    DISPUTES_LABOUR(DISPUTE, DisputeCategory.LABOUR, false, false, false),
    DISPUTES_CLOSED(DISPUTE, null, false, true, false),
    OPEN_AIR_MEETINGS(PUBLICITY_SESSION, PublicityForm.OPEN_AIR_MEETING, false, false, false),
    /// Leaflets handed out at publicity sessions of any form.
    COPIES(PUBLICITY_SESSION, null, true, false, false),
    INSPECTIONS(INSPECTION),
    HAZARDS(HAZARD),
    HAZARDS_CLOSED(HAZARD, null, false, true, false),
    /// Closed, and every step of the police in its time.
    HAZARDS_CLOSED_IN_TIME(HAZARD, null, false, true, true),
    SERVICE_PERSON_TIMES(SERVICE, null, true, false, false),
    HOUSEHOLD_VISITS(HOUSEHOLD_VISIT);

    private final EntryKind kind;
    private final @Nullable String category;
    private final boolean addsQuantity;
    private final boolean closed;
    private final boolean inTime;

    Measure(EntryKind kind) {
        this(kind, null, false, false, false);
    }

    Measure(EntryKind kind, @Nullable Enum<?> category, boolean addsQuantity, boolean closed, boolean inTime) {
        this.kind = kind;
        this.category = category == null ? null : category.name();
        this.addsQuantity = addsQuantity;
        this.closed = closed;
        this.inTime = inTime;
    }

    EntryKind kind() {
        return kind;
    }

    @Nullable String category() {
        return category;
    }

    boolean closed() {
        return closed;
    }

    boolean inTime() {
        return inTime;
    }

    long of(EntryStore.Group group) {
        boolean counts = group.kind() == kind
                && (category == null || category.equals(group.category()))
                && (!closed || group.closed())
                && (!inTime || !group.late());
        return !counts ? 0 : addsQuantity ? group.quantity() : group.entries();
    }
}
