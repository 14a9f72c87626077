/// The phone's door: what an officer needs on the way, in one small answer, and what comes back in batches.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "territory",
            "roster",
            "access",
            "platform",
            "posting",
            "posting :: handover",
            "dispatch",
            "dispatch :: room",
            "dispatch :: workpackage",
            "patrol",
            "casework",
            "casework :: checklist",
            "casework :: review",
            "casework :: site",
            "community"
        })
@NullMarked
package org.cunjing.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
