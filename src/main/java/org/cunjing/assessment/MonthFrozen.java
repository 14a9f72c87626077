package org.cunjing.assessment;

import java.time.YearMonth;

/// The scores and ranks of a month are final. Published once for each month.
public record MonthFrozen(String bureau, YearMonth month) {}
