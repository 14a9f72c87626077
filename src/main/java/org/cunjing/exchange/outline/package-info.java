/// Outlines of villages from files of other programs: read, converted to WGS 84, checked, shown, and taken over as a
/// whole.
@NullMarked
package org.cunjing.exchange.outline;

import org.jspecify.annotations.NullMarked;
