/// How a batch of officers is chosen and finds its villages: call, recommendation, merit, sealed wishes, matching.
@NullMarked
@NamedInterface("selection")
package org.cunjing.posting.selection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
