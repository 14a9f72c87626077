/// The people: branches, officers, what they are good at, when they are away.
@ApplicationModule(allowedDependencies = {"shared", "territory"})
@NullMarked
package org.cunjing.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
