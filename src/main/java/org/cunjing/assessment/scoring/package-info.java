/// From verified evidence to score lines and ranks: pure, without clock, database or framework.
@NullMarked
package org.cunjing.assessment.scoring;

import org.jspecify.annotations.NullMarked;
