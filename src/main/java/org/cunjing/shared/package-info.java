/// Words every module speaks: places, refusals, identifiers, masked values.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.cunjing.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
