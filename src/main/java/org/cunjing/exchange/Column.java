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
record Column(String name, ValueType type, boolean key, boolean required, boolean personal, List<String> words) {

    static Column key(String name, ValueType type) {
        return new Column(name, type, true, true, false, List.of());
    }

    static Column required(String name, ValueType type) {
        return new Column(name, type, false, true, false, List.of());
    }

    static Column optional(String name, ValueType type) {
        return new Column(name, type, false, false, false, List.of());
    }

    static Column word(String name, Enum<?>... words) {
        return new Column(
                name,
                ValueType.WORD,
                false,
                true,
                false,
                Arrays.stream(words).map(Enum::name).toList());
    }

    static Column words(String name, List<String> words) {
        return new Column(name, ValueType.WORDS, false, false, false, words);
    }

    Column asOptional() {
        return new Column(name, type, key, false, personal, words);
    }

    Column asPersonal() {
        return new Column(name, type, key, required, true, words);
    }
}
