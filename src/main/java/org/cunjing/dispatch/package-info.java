/// Work from order to receipt: packages, work orders, delivery.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "territory",
            "roster",
            "posting",
            "posting :: midterm",
            "access",
            "community",
            "community :: council",
            "platform"
        })
@NullMarked
package org.cunjing.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
