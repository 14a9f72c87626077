/// Calls to volunteers, and the page on which they answer. Whoever declines leaves no trace; hours belong to those who
/// served them and are compared with nobody's (ADR 0049).
@NullMarked
@NamedInterface("call")
package org.cunjing.community.call;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
