package org.cunjing.casework.review;

import java.time.YearMonth;
import java.util.UUID;

/// A preventable case as the station notes it: enough to find it where it is investigated, and no more.
///
/// @param reference number of the case
public record CaseNote(UUID id, UUID village, String reference, PreventableKind kind, YearMonth month) {}
