/// The security brief of a village for its council: counts and trends, out of which nobody can read a single case.
@NullMarked
package org.cunjing.casework.brief;

import org.jspecify.annotations.NullMarked;
