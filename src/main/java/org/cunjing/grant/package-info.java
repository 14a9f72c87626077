/// Data grants: what a station's command room may read of other villages, for what, until when, and who said so.
@ApplicationModule(allowedDependencies = {"shared", "territory", "access", "platform"})
@NullMarked
package org.cunjing.grant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
