@NullMarked
package org.cunjing;

import org.jspecify.annotations.NullMarked;
