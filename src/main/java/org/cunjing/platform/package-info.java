/// Plumbing: the database, problems, security chain, idempotency, live events, the API document.
@ApplicationModule(allowedDependencies = {"shared", "access"})
@NullMarked
package org.cunjing.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
