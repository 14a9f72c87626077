/// The command room: the live map and the annual report; it reads what other modules know and keeps nothing.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "territory",
            "roster",
            "access",
            "posting",
            "dispatch",
            "casework",
            "community",
            "patrol",
            "patrol :: mode",
            "platform"
        })
@NullMarked
package org.cunjing.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
