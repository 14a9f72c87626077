/// An invented district, its people and one year of their work, grown from a single number to try and to show the
/// system.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "territory",
            "roster",
            "access",
            "grant",
            "posting",
            "posting :: matching",
            "posting :: policy",
            "posting :: selection",
            "posting :: time",
            "dispatch",
            "dispatch :: plan",
            "dispatch :: routing",
            "dispatch :: room",
            "dispatch :: workpackage",
            "casework",
            "casework :: material",
            "casework :: checklist",
            "casework :: review",
            "community",
            "community :: team",
            "community :: call",
            "community :: partner",
            "community :: council",
            "patrol",
            "referral",
            "grid",
            "grid :: linkage",
            "patrol :: mode",
            "patrol :: drill",
            "patrol :: route",
            "resident",
            "resident :: survey",
            "assessment",
            "platform"
        })
@NullMarked
package org.cunjing.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
