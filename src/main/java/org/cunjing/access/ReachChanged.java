package org.cunjing.access;

import java.util.UUID;

/// Villages were opened or closed to the holder of this account.
public record ReachChanged(String bureau, UUID account) {}
