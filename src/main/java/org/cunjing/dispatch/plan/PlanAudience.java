package org.cunjing.dispatch.plan;

import org.cunjing.posting.Posting;

/// Whose villages a plan is for.
public enum PlanAudience {
    COMMUNITY_OFFICERS,
    POSTED_OFFICERS,
    BOTH;

    boolean holds(Posting posting) {
        return switch (posting.duty()) {
            case DEDICATED, SHARED -> this != POSTED_OFFICERS;
            case POSTED -> this != COMMUNITY_OFFICERS;
        };
    }
}
