/// Looking back at preventable cases: which prevention failed, and what follows from it. Of a case there is its number,
/// never a name.
@NullMarked
@NamedInterface("review")
package org.cunjing.casework.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
