package org.cunjing.casework.site;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// The site is no more; what the register says of it stays as it was.
public final class SiteClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    SiteClosed(UUID site) {
        super(Kind.CONFLICT, "site-closed", Map.of(), "Site %s is closed.".formatted(site));
    }
}
