package org.cunjing.exchange;

import java.util.Arrays;
import java.util.List;

/// A column of a sheet.
///
/// @param name by which texts and values are found
/// @param key part of what tells rows apart
/// @param required never blank; a column that is not may be left out of the file
/// @param personal shown to nobody in full
/// @param words the values of WORD and WORDS, by their names in the program
record Column(String name, Type type, boolean key, boolean required, boolean personal, List<String> words) {

    /// How a cell is read, and in which one form its value is kept as text.
    enum Type {
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
        /// `true` or `false`.
        YES_NO,
        WORD,
        /// Words in their order, parted by commas; may be none.
        WORDS,
        /// A polygon in WKT, WGS 84, longitude before latitude, closed.
        OUTLINE
    }

    static Column key(String name, Type type) {
        return new Column(name, type, true, true, false, List.of());
    }

    static Column required(String name, Type type) {
        return new Column(name, type, false, true, false, List.of());
    }

    static Column optional(String name, Type type) {
        return new Column(name, type, false, false, false, List.of());
    }

    static Column word(String name, Enum<?>... words) {
        return new Column(
                name,
                Type.WORD,
                false,
                true,
                false,
                Arrays.stream(words).map(Enum::name).toList());
    }

    static Column words(String name, List<String> words) {
        return new Column(name, Type.WORDS, false, false, false, words);
    }

    Column asPersonal() {
        return new Column(name, type, key, required, true, words);
    }
}
