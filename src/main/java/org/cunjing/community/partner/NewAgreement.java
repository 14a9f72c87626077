package org.cunjing.community.partner;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cunjing.shared.Faulty.Fault;

/// An agreement as it is wanted.
///
/// @param consented to name and contact being kept here
public record NewAgreement(
        UUID id,
        UUID villageId,
        CommunityPartner partner,
        String contribution,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean consented) {

    static final Period LONGEST = Period.ofYears(3);

    List<Fault> faults(LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (!consented) {
            faults.add(new Fault("consented", "consent-needed"));
        }
        if (lastDay.isBefore(today) || lastDay.isBefore(firstDay) || lastDay.isAfter(firstDay.plus(LONGEST))) {
            faults.add(new Fault("lastDay", "out-of-range"));
        }
        return faults;
    }
}
