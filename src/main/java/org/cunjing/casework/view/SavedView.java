package org.cunjing.casework.view;

import java.util.Map;
import java.util.UUID;

/// A list under the name that its author gave it.
///
/// @param query what the address of the page says: filter, order, columns
record SavedView(UUID id, String name, Map<String, String> query) {

    SavedView {
        query = Map.copyOf(query);
    }
}
