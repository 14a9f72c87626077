/// The phone's door: what an officer needs on the way, in one small answer.
@ApplicationModule(
        allowedDependencies = {"shared", "territory", "roster", "access", "posting", "dispatch", "casework", "community"
        })
@NullMarked
package org.cunjing.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
