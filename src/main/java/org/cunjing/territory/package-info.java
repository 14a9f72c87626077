/// The ground: bureaus, stations, townships and villages with their time of validity and their neighbours.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.cunjing.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
