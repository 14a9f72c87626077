/// Anonymous questionnaires: what residents think of safety and service, and what they know before and after a talk. Of
/// an
/// answer nothing is kept but the count that it raised.
@NullMarked
@NamedInterface("survey")
package org.cunjing.resident.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
