package org.cunjing.exchange.outline;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// The file is no collection of features as RFC 7946 describes it.
public final class NotGeoJson extends Refusal {

    private static final long serialVersionUID = 1L;

    NotGeoJson(String why) {
        super(Kind.INVALID, "not-geojson", Map.of(), "The file cannot be read: %s.".formatted(why));
    }
}
