/// Calls for help of officers on the way: to the room at once, acknowledged by name, counted for nothing.
@NullMarked
package org.cunjing.field.help;

import org.jspecify.annotations.NullMarked;
