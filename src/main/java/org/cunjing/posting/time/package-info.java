/// Half-days that are set aside for the villages of posted officers, beside the work of their branch.
@NullMarked
@NamedInterface("time")
package org.cunjing.posting.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
