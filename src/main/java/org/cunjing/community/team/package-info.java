/// The team around the officer of a village: who belongs to it, when they go out, and what is kept of them afterwards.
/// Informants are not among them and are kept nowhere (ADR 0042).
@NullMarked
@NamedInterface("team")
package org.cunjing.community.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
