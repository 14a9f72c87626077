/// People who help: teams, partners and volunteers of the villages. No points, no order of merit.
@ApplicationModule(allowedDependencies = {"shared", "territory", "roster", "posting", "access", "grant", "platform"})
@NullMarked
package org.cunjing.community;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
