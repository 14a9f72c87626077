/// Plans that no officer and village would rather leave for each other, with equally good choices allowed.
@NullMarked
package org.cunjing.posting.matching.stable;

import org.jspecify.annotations.NullMarked;
