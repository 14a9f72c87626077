@NullMarked
package org.cunjing.posting.matching.stable;

import org.jspecify.annotations.NullMarked;
