@NullMarked
package org.cunjing.posting.matching.cases;

import org.jspecify.annotations.NullMarked;
