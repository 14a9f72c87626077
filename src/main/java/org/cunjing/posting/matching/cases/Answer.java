package org.cunjing.posting.matching.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What came out for one file, in the order in which it is written.
final class Answer {

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Map<String, Object> beside = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    /// A field that `expected` names for the kind. Null where there is no such number.
    Answer put(String name, @Nullable Object value) {
        fields.put(name, value == null ? Absent.ABSENT : value);
        return this;
    }

    /// Plan, certificate and whatever else the format does not ask for.
    Answer beside(String name, Object value) {
        beside.put(name, value);
        return this;
    }

    /// Why a field stays empty.
    Answer note(String note) {
        notes.add(note);
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }

    Map<String, Object> all() {
        var all = new LinkedHashMap<String, Object>();
        all.put("answer", fields);
        all.putAll(beside);
        if (!notes.isEmpty()) {
            all.put("notes", notes);
        }
        return all;
    }

    /// Stands for JSON's null in maps that hold none.
    enum Absent {
        ABSENT
    }
}
