package org.cunjing.access;

import java.util.UUID;

/// A session of this account, or all of them, has ended: what it holds open closes too.
public record SignedOut(String bureau, UUID account) {}
