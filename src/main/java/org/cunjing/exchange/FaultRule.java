package org.cunjing.exchange;

/// What can be wrong in a file. Worded, with what to do about it, in `exchange/sheets.properties`.
public enum FaultRule {
    UNKNOWN_SHEET,
    UNKNOWN_COLUMN,
    COLUMN_TWICE,
    COLUMN_MISSING,
    FORMULA,
    BROKEN_CELL,
    REQUIRED,
    TOO_LONG,
    UNREADABLE_TEXT,
    NOT_A_CODE,
    NOT_A_PHONE,
    NOT_A_COUNT,
    NOT_A_MEASURE,
    NOT_A_DATE,
    NOT_YES_OR_NO,
    UNKNOWN_WORD,
    NOT_AN_OUTLINE,
    OUTLINE_ELSEWHERE,
    NUMBER_TOO_LONG,
    ROW_TWICE,
    ENDS_BEFORE_IT_BEGINS,
    OVERLAPS,
    UNKNOWN_TOWNSHIP,
    UNKNOWN_STATION,
    UNKNOWN_BRANCH,
    NEEDS_ONE_HOME,
    BORN_OUT_OF_RANGE,
    YEARS_OUT_OF_RANGE,
    STILL_POSTED,
    UNKNOWN_BATCH,
    UNKNOWN_OFFICER,
    NAME_DIFFERS,
    NO_BRANCH,
    HAS_LEFT,
    CALL_CLOSED,
    ANSWERED;

    String key() {
        return "exchange.fault." + name();
    }
}
