package org.cunjing.casework.review;

import java.util.UUID;

/// A case was noted, looked at, excused, given back, closed or withdrawn.
public record ReviewMoved(String bureau, UUID review, UUID village) {}
