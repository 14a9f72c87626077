/// Hints for leaders from places, times and kinds of incidents, each with its rule and its rows. Never from people.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "territory",
            "access",
            "platform",
            "dispatch",
            "dispatch :: routing",
            "patrol",
            "casework"
        })
@NullMarked
package org.cunjing.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
