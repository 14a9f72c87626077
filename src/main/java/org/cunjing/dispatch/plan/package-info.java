/// What every officer of a class is asked to do in a month: written once, issued as one order for each village.
@NullMarked
@NamedInterface("plan")
package org.cunjing.dispatch.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
