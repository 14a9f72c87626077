/// What rooms practise. A drill touches no finding, no order and no emergency, and nothing else reads it
/// (docs/adr/0035).
@NullMarked
@NamedInterface("drill")
package org.cunjing.patrol.drill;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
