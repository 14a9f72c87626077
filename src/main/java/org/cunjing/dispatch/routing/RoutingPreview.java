package org.cunjing.dispatch.routing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.dispatch.routing.RoutingHits.Failure;

/// What the rules call for today, before anything is sent.
///
/// @param chosen candidates whose minutes are counted
/// @param loads of the officers whom candidates concern
/// @param vacant villages without an officer
record RoutingPreview(
        List<Candidate> candidates,
        Set<RoutingChoice> chosen,
        List<Failure> failures,
        List<OfficerLoad> loads,
        RoutingLimits limits,
        List<UUID> vacant) {}
