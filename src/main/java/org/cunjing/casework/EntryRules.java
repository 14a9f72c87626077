package org.cunjing.casework;

import java.time.Instant;

/// What every new entry must keep to.
final class EntryRules {

    private EntryRules() {}

    /// @throws org.cunjing.shared.Faulty if something is missing or a text names a person by number
    /// @throws NotYetHappened if it lies in the future
    static void check(NewEntry entry, Instant now) {
        DetailsCheck.check(entry.details());
        if (entry.happenedAt().isAfter(now)) {
            throw new NotYetHappened();
        }
        if (entry.details() instanceof Details.Dispute dispute) {
            DisputeRules.check(dispute);
        }
        if (entry.details() instanceof Details.Service service) {
            ServiceRules.check(service);
        }
    }
}
