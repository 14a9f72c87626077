/// Organisations and people who help by agreement. They have no police powers and see no case.
@NullMarked
@NamedInterface("partner")
package org.cunjing.community.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
