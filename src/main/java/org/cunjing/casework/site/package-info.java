/// The register of sites as those who inspect keep it: who may change what, what was inspected where, and what is still
/// open there.
@NullMarked
@NamedInterface("site")
package org.cunjing.casework.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
