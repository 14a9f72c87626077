package org.cunjing.resident;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.cunjing.community.call.CallForHelp;

/// From and to, in the bureau's zone; its methods are public for the templates.
record CallTimes(ZoneId zone) {

    public ZonedDateTime from(CallForHelp call) {
        return call.startsAt().atZone(zone);
    }

    public ZonedDateTime to(CallForHelp call) {
        return call.endsAt().atZone(zone);
    }
}
