package org.cunjing.assessment.scoring;

import java.math.BigDecimal;

/// What one kind of deduction took off.
///
/// @param points taken off for this kind, its own cap applied
public record DeductionLine(DeductionKind kind, long facts, BigDecimal pointsEach, BigDecimal cap, BigDecimal points) {}
