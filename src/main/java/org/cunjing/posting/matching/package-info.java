/// Which officer fits which village: mutual selection and rotation as pure calculations.
@NullMarked
package org.cunjing.posting.matching;

import org.jspecify.annotations.NullMarked;
