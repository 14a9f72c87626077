package org.cunjing.dispatch.plan;

import java.util.Set;
import java.util.UUID;

/// A plan has become orders for these villages: open pages show them.
public record MonthlyPlanIssued(String bureau, UUID plan, Set<UUID> villages) {

    public MonthlyPlanIssued {
        villages = Set.copyOf(villages);
    }
}
