package org.cunjing.exchange;

import java.util.Locale;

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
    ANSWERED,
    NOT_A_MOMENT,
    NOT_A_NUMBER,
    UNKNOWN_VILLAGE,
    VILLAGE_NAME_DIFFERS,
    NUMBER_OF_ANOTHER_YEAR,
    NUMBER_TAKEN,
    NUMBER_LEAVES_GAP,
    ENTRY_STANDS,
    ENTRY_THERE_ALREADY,
    CLOSED_BEFORE_IT_HAPPENED,
    GRADE_OF_CLOSED,
    FACT_TWICE,
    UNKNOWN_SITE,
    LEFT_BEHIND,
    NOT_VERIFIED_BY_FILE,
    // as an officer who writes the entry down is told
    OUT_OF_RANGE,
    CITIZEN_NUMBER_IN_TEXT,
    MOBILE_NUMBER_IN_TEXT,
    NOT_YET_HAPPENED,
    VIOLENCE_NOT_MEDIATED,
    CONSENT_MISSING,
    AUTHORISATION_MISSING;

    /// @param slug of a rule of the work
    static FaultRule of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    String key() {
        return "exchange.fault." + name();
    }
}
