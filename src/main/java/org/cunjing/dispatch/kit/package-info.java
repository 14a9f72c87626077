/// What an officer is given on paper: cards to hand out, and the register of everything issued and returned.
@NullMarked
package org.cunjing.dispatch.kit;

import org.jspecify.annotations.NullMarked;
