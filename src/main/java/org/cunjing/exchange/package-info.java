/// Registers in and out as files: import with a dry run and an undo, export that can be imported again.
@ApplicationModule(allowedDependencies = {"shared", "territory", "roster", "access", "posting"})
@NullMarked
package org.cunjing.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
