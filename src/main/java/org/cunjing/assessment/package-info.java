/// What the work is worth: rule sets, two sealed evaluations, monthly scores and three lists.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "territory",
            "roster",
            "posting",
            "access",
            "dispatch",
            "casework",
            "casework :: review"
        })
@NullMarked
package org.cunjing.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
