package org.cunjing.exchange;

/// A cell as the file has it.
///
/// @param text without blanks around it
record RawCell(String text, Nature nature) {

    enum Nature {
        TEXT,
        NUMBER,
        FORMULA,
        /// Such as #N/A.
        BROKEN
    }

    static final RawCell EMPTY = new RawCell("", Nature.TEXT);

    boolean isBlank() {
        return text.isEmpty() && nature != Nature.FORMULA;
    }
}
