package org.cunjing.community.partner;

import java.time.LocalDate;
import java.util.List;
import org.cunjing.community.call.CallForHelp;

/// What a partner sees: the own agreement and open calls of the village that are for partners too.
///
/// @param name as it is; it is their own
public record PartnerPage(
        String name,
        String contribution,
        LocalDate lastDay,
        String villageName,
        String villageCode,
        List<CallForHelp> calls) {

    public PartnerPage {
        calls = List.copyOf(calls);
    }
}
