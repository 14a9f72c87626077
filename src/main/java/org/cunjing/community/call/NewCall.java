package org.cunjing.community.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.shared.Faulty.Fault;
import org.jspecify.annotations.Nullable;

/// A call as it is wanted.
///
/// @param helpers villages whose volunteers are asked; they may come from elsewhere
public record NewCall(
        UUID id,
        CallKind kind,
        String title,
        Set<UUID> area,
        Set<UUID> helpers,
        Instant startsAt,
        Instant endsAt,
        int wanted,
        @Nullable String equipment,
        @Nullable String insurance,
        @Nullable String accompaniedBy,
        boolean forPartners) {

    static final Duration LONGEST = Duration.ofHours(12);

    public NewCall {
        area = Set.copyOf(area);
        helpers = Set.copyOf(helpers);
    }

    List<Fault> faults(Instant now) {
        var faults = new ArrayList<Fault>();
        if (!endsAt.isAfter(now)
                || !endsAt.isAfter(startsAt)
                || Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
            faults.add(new Fault("endsAt", "out-of-range"));
        }
        if (kind == CallKind.PATROL && insurance == null) {
            faults.add(new Fault("insurance", "patrol-insured"));
        }
        if (kind == CallKind.PATROL && accompaniedBy == null) {
            faults.add(new Fault("accompaniedBy", "patrol-accompanied"));
        }
        if (kind == CallKind.PATROL && forPartners) {
            faults.add(new Fault("forPartners", "no-partners-on-patrol"));
        }
        return faults;
    }

    CallForHelp call() {
        return new CallForHelp(
                id,
                kind,
                title,
                area,
                startsAt,
                endsAt,
                wanted,
                equipment,
                insurance,
                accompaniedBy,
                forPartners,
                null);
    }
}
