/// What teams patrol in layers, and which of it they reached: points, the net of beats, the outer ring.
@NullMarked
@NamedInterface("route")
package org.cunjing.patrol.route;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
