/// Which officer fits which village: mutual selection and rotation as pure calculations.
@NullMarked
@NamedInterface("matching")
package org.cunjing.posting.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
