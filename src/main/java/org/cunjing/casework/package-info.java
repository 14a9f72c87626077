/// The ledgers of the six roles: visits, liaison, disputes, publicity, hazards, services.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "territory",
            "roster",
            "posting",
            "community :: team",
            "community :: council",
            "dispatch",
            "dispatch :: workpackage",
            "access",
            "grant",
            "platform"
        })
@NullMarked
package org.cunjing.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
