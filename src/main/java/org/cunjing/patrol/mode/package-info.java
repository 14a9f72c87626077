/// Routine control and emergency response: which of the two holds where, since when, until when, and which team goes
/// where in it.
@NullMarked
@NamedInterface("mode")
package org.cunjing.patrol.mode;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
