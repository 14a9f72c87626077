/// The command room: the annual report; it reads what other modules know and keeps nothing.
@ApplicationModule(
        allowedDependencies = {"shared", "territory", "roster", "access", "casework", "community", "patrol", "platform"
        })
@NullMarked
package org.cunjing.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
