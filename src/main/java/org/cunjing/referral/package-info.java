/// Matters of villages that other authorities help with: a question, a department, a deadline, a reply.
@ApplicationModule(
        allowedDependencies = {"shared", "territory", "roster", "posting", "casework", "patrol", "access", "platform"})
@NullMarked
package org.cunjing.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
