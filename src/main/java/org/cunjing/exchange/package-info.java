/// Registers and ledgers in and out as files: import with a dry run and an undo, export that can be imported
/// again; letters of appointment.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "territory",
            "roster",
            "access",
            "platform",
            "posting",
            "posting :: selection",
            "casework"
        })
@NullMarked
package org.cunjing.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
