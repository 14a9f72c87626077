/// Who serves where: batches, selection, matching, coverage, committee posts, rotation, protected time, handover.
@ApplicationModule(allowedDependencies = {"shared", "territory", "roster", "access"})
@NullMarked
package org.cunjing.posting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
