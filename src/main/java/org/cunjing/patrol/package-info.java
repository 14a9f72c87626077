/// Teams on the ground: rapid response, and what it finds, from the place to the officer responsible for it.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "territory",
            "roster",
            "posting",
            "dispatch",
            "dispatch :: room",
            "access",
            "grant",
            "platform"
        })
@NullMarked
package org.cunjing.patrol;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
