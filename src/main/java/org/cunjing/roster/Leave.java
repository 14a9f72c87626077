package org.cunjing.roster;

import java.time.LocalDate;
import java.util.UUID;

/// Approved absence, neutral in every assessment.
public record Leave(UUID id, UUID officerId, String kind, LocalDate firstDay, LocalDate lastDay) {}
