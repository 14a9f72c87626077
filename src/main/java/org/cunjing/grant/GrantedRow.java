package org.cunjing.grant;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// One row under a grant.
///
/// @param values the granted fields, an empty text where nothing is known; the others are not in it at all
public record GrantedRow(UUID villageId, Map<String, Object> values) {

    public GrantedRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
