package org.cunjing.casework.site;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// Somebody else changed the site meanwhile.
public final class SiteChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    SiteChanged(UUID site) {
        super(Kind.CONFLICT, "site-changed", Map.of(), "Site %s was changed meanwhile.".formatted(site));
    }
}
