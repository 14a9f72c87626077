package org.cunjing.posting;

import java.time.LocalDate;
import java.util.UUID;

/// It is settled on which day a posting ends.
public record PostingEnded(String bureau, UUID posting, UUID village, UUID officer, LocalDate lastDay) {}
