/// The paper that a unit gets when a hazard of its place must be mended: what, on which basis, until when, and how it
/// can
/// object.
@NullMarked
package org.cunjing.casework.notice;

import org.jspecify.annotations.NullMarked;
