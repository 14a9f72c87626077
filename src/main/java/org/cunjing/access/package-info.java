/// Who is signed in, what they may do and where; the log of writes and of reads of personal data.
@ApplicationModule(allowedDependencies = {"shared", "roster", "territory"})
@NullMarked
package org.cunjing.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
