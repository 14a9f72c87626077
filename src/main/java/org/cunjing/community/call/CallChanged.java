package org.cunjing.community.call;

import java.util.Set;
import java.util.UUID;

/// Somebody called, cancelled, answered or checked out.
record CallChanged(String bureau, UUID callId, Set<UUID> villages) {}
