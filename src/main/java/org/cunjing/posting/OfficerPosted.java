package org.cunjing.posting;

import java.time.LocalDate;
import java.util.UUID;

/// An officer answers for a village from a day on, which may lie in the past or the future.
public record OfficerPosted(String bureau, UUID posting, UUID village, UUID officer, LocalDate firstDay) {}
