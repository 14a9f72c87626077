/// What the officer brings before the council of a village, and what the village answers.
@NullMarked
@NamedInterface("council")
package org.cunjing.community.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
