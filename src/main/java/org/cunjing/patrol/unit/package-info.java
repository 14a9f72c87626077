/// Who is asked first when a place needs somebody: near, rested, able, and known there. A person decides.
@NullMarked
@NamedInterface("unit")
package org.cunjing.patrol.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
