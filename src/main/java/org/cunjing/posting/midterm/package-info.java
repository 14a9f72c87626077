/// An officer falls ill or leaves in mid-term: the smallest changes that cover the villages again, and carrying one
/// out.
@NullMarked
@NamedInterface("midterm")
package org.cunjing.posting.midterm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
