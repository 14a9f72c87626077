/// How a term ends: opinions of all sides, a plan under a ceiling, and the handover of everything that is open.
@NullMarked
@NamedInterface("renewal")
package org.cunjing.posting.renewal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
