/// An evening seen again, from the logs that were written while it happened. Places only, nobody's whereabouts.
@NullMarked
@NamedInterface("replay")
package org.cunjing.patrol.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
