package org.cunjing.posting.matching.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A JSON value and where it stands, so that every complaint can name the field.
record Fields(String path, @Nullable JsonNode node) {

    boolean exists() {
        return node != null && !node.isNull() && !node.isMissingNode();
    }

    Fields get(String name) {
        return new Fields(path.isEmpty() ? name : path + "." + name, node == null ? null : node.get(name));
    }

    Fields get(int index) {
        return new Fields("%s[%d]".formatted(path, index), node == null ? null : node.get(index));
    }

    FileFault fault(String fault, Object... values) {
        return FileFault.of(path, fault, values);
    }

    JsonNode required() {
        if (node == null || !exists()) {
            throw fault("is missing");
        }
        return node;
    }

    String text() {
        var value = required();
        if (!value.isString() || value.asString().isEmpty()) {
            throw fault("must be a text that is not empty, is %s", shown(value));
        }
        return value.asString();
    }

    long number() {
        var value = required();
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw fault("must be a whole number of 64 bits, is %s", shown(value));
        }
        return value.asLong();
    }

    int count(int least, int most) {
        long value = number();
        if (value < least || value > most) {
            throw fault("must be in [%d, %d], is %d", least, most, value);
        }
        return (int) value;
    }

    List<Fields> list() {
        var value = required();
        if (!value.isArray()) {
            throw fault("must be a list, is %s", shown(value));
        }
        var list = new ArrayList<Fields>(value.size());
        for (int i = 0; i < value.size(); i++) {
            list.add(get(i));
        }
        return list;
    }

    Map<String, Fields> map() {
        var value = required();
        if (!value.isObject()) {
            throw fault("must be an object, is %s", shown(value));
        }
        var map = new LinkedHashMap<String, Fields>();
        value.propertyNames().forEach(name -> map.put(name, get(name)));
        return map;
    }

    List<String> texts() {
        return list().stream().map(Fields::text).toList();
    }

    /// Ids of a kind, none twice.
    List<String> ids() {
        var seen = new HashSet<String>();
        for (var id : list()) {
            if (!seen.add(id.text())) {
                throw id.fault("\"%s\" stands twice", id.text());
            }
        }
        return texts();
    }

    static String shown(JsonNode value) {
        var text = value.toString();
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
