/// Matters that police and grid share: reported by one side, answered by the other, under one id on both (网格+警格).
@NullMarked
@NamedInterface("linkage")
package org.cunjing.grid.linkage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
