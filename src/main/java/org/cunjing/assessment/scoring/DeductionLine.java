package org.cunjing.assessment.scoring;

import java.math.BigDecimal;

/// @param points taken off for this kind, its own cap applied
public record DeductionLine(DeductionKind kind, long facts, BigDecimal pointsEach, BigDecimal cap, BigDecimal points) {}
