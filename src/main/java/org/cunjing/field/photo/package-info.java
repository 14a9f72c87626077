/// Photos of what an entry tells: drawn anew without the camera's notes, sealed, shown on request.
@NullMarked
package org.cunjing.field.photo;

import org.jspecify.annotations.NullMarked;
