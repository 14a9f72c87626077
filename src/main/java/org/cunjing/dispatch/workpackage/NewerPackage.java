package org.cunjing.dispatch.workpackage;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// Only the latest version of a package is acknowledged.
public final class NewerPackage extends Refusal {

    private static final long serialVersionUID = 1L;

    NewerPackage(WorkPackage old, int latest) {
        super(
                Kind.CONFLICT,
                "newer-work-package",
                Map.of("version", latest),
                "Package %s has version %d since.".formatted(old.id(), latest));
    }
}
