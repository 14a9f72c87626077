/// What happens to open work when a village changes hands: all of it moves in one transaction, and is counted.
@NullMarked
@NamedInterface("handover")
package org.cunjing.posting.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
