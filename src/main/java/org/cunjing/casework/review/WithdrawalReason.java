package org.cunjing.casework.review;

/// Why a note was a mistake.
public enum WithdrawalReason {
    NOT_PREVENTABLE,
    OTHER_VILLAGE,
    CASE_WITHDRAWN
}
