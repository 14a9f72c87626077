package org.cunjing.exchange;

/// How a cell is read, and in which one form its value is kept as text.
enum ValueType {
    TEXT,
    LONG_TEXT,
    CODE,
    PHONE,
    /// A whole number from 0.
    COUNT,
    /// A number above 0.
    MEASURE,
    /// ISO 8601.
    DATE,
    /// `2026-03-02 10:15`, in the time zone of the bureau.
    MOMENT,
    /// Year and number of a ledger, `2026-0012`.
    NUMBER,
    /// `true` or `false`.
    YES_NO,
    WORD,
    /// Words in their order, parted by commas; may be none.
    WORDS,
    /// A polygon in WKT, WGS 84, longitude before latitude, closed.
    OUTLINE
}
