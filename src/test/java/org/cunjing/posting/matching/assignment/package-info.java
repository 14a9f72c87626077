@NullMarked
package org.cunjing.posting.matching.assignment;

import org.jspecify.annotations.NullMarked;
