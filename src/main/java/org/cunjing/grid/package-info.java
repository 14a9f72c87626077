/// The grids of social governance beside the police's ground: their tree with its staff, and the matters both sides
/// share. They stand here and not in `territory`, because nothing below asks for them and what belongs to a grid,
/// from its staff to its events, is kept in one place.
@ApplicationModule(
        allowedDependencies = {"shared", "territory", "roster", "posting", "casework", "referral", "access", "platform"
        })
@NullMarked
package org.cunjing.grid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
