package org.cunjing.casework;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.cunjing.casework.Details.OpinionSource;
import org.cunjing.casework.Details.ServiceType;

/// Entries for tests.
final class Entries {

    static final Instant MORNING = Instant.parse("2026-03-02T02:00:00Z");

    private Entries() {}

    static NewEntry of(UUID village, UUID officer, Details details) {
        return new NewEntry(UUID.randomUUID(), village, officer, MORNING, null, null, details);
    }

    static Details.Opinion opinion() {
        return new Details.Opinion(OpinionSource.VISIT, true, "希望增加夜间巡逻");
    }

    static Details.Hazard hazard(HazardSeverity severity) {
        return new Details.Hazard(HazardType.FIRE, severity, null, null, "安全出口堆放杂物");
    }

    static Details.Dispute dispute(DisputeTrack track, boolean violence, boolean consent, Map<String, Integer> facts) {
        return new Details.Dispute(
                DisputeCategory.NEIGHBOUR, track, violence, consent, "宅基地边界争议", new DisputeFacts(facts, false), null);
    }

    static Details.Service service(boolean authorised, String receipt) {
        return new Details.Service(
                ServiceType.ID_CARD_PROXY, 2, true, authorised, receipt.isEmpty() ? null : receipt, "代领证件");
    }
}
