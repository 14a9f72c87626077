/// Leaflets and posters in stock and out: nobody hands out what is not there.
@NullMarked
@NamedInterface("material")
package org.cunjing.casework.material;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
