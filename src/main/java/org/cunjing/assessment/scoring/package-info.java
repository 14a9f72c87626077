/// From verified evidence to score lines and ranks: pure, without clock, database or framework.
@NamedInterface("scoring")
@NullMarked
package org.cunjing.assessment.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
