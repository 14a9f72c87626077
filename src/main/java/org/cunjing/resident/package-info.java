/// What residents and village committees see and say.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "territory",
            "roster",
            "posting",
            "casework",
            "community",
            "community :: call",
            "community :: partner",
            "grid",
            "access",
            "platform"
        })
@NullMarked
package org.cunjing.resident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
