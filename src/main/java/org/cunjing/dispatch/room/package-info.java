/// Command rooms of the bureau and its stations: who sits there, what waits, and what happens when nobody answers.
@NullMarked
@NamedInterface("room")
package org.cunjing.dispatch.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
