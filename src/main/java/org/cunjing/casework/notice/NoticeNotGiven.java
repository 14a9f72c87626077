package org.cunjing.casework.notice;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// There is no paper before the ledger says that the unit was told, for it is the ledger that sets the last day.
public final class NoticeNotGiven extends Refusal {

    private static final long serialVersionUID = 1L;

    NoticeNotGiven(UUID entry) {
        super(Kind.CONFLICT, "notice-not-given", Map.of(), "Entry %s has no notice.".formatted(entry));
    }
}
