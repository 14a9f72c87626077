package org.cunjing.casework.site;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The village has an open site of this name.
public final class SiteListed extends Refusal {

    private static final long serialVersionUID = 1L;

    SiteListed(UUID village) {
        super(Kind.CONFLICT, "site-listed", Map.of(), "A site of this name is listed in %s.".formatted(village));
    }
}
