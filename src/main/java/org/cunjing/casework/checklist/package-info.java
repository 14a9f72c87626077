/// How sites are inspected: by which checklist of the library, by how many, and what was found point by point.
@NullMarked
@NamedInterface("checklist")
package org.cunjing.casework.checklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
