package org.cunjing.casework;

import java.util.stream.IntStream;

/// The bureau's own terms for hazards; data, because the law leaves them to the bureau.
///
/// @param rollForward whether a term that ends on a day off ends on the next working day; never for major hazards
public record HazardTerms(
        int generalNoticeDays,
        int generalDays,
        int prominentDays,
        int majorDays,
        int majorStationHours,
        int recheckWorkingDays,
        int coordinationWorkingDays,
        int transferWorkingDays,
        boolean rollForward) {

    public HazardTerms {
        if (IntStream.of(generalNoticeDays, generalDays, prominentDays, majorDays)
                        .anyMatch(days -> days < 0)
                || IntStream.of(majorStationHours, recheckWorkingDays, coordinationWorkingDays, transferWorkingDays)
                        .anyMatch(term -> term < 1)) {
            throw new IllegalArgumentException(
                    "Terms of hazards must not be negative, those of the police's own steps at least 1.");
        }
    }

    /// What a bureau starts with.
    public static HazardTerms proposal() {
        return new HazardTerms(7, 30, 7, 0, 2, 3, 5, 5, true);
    }

    public HazardTerms withRollForward(boolean roll) {
        return new HazardTerms(
                generalNoticeDays,
                generalDays,
                prominentDays,
                majorDays,
                majorStationHours,
                recheckWorkingDays,
                coordinationWorkingDays,
                transferWorkingDays,
                roll);
    }
}
