/// What an officer is given for a posting: facts, contacts, open work, calendar, texts, checklists; in versions that
/// mark
/// what changed.
@NullMarked
@NamedInterface("workpackage")
package org.cunjing.dispatch.workpackage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
