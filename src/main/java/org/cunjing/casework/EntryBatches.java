package org.cunjing.casework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.cunjing.shared.Refusal;
import org.springframework.stereotype.Service;

/// The same act on several entries. Each is an act of its own, with its own rules: one that is refused keeps the others
/// from nothing, and is named.
@Service
class EntryBatches {

    private final Verifications verifications;

    EntryBatches(Verifications verifications) {
        this.verifications = verifications;
    }

    record Refused(UUID id, Refusal why) {}

    /// @param done in the order in which they were asked for
    record Report(List<UUID> done, List<Refused> refused) {}

    Report verify(List<UUID> ids) {
        return each(ids, verifications::verify);
    }

    Report annul(List<UUID> ids, String reason) {
        return each(ids, id -> verifications.annul(id, reason));
    }

    private static Report each(List<UUID> ids, Consumer<UUID> act) {
        var report = new Report(new ArrayList<>(), new ArrayList<>());
        for (var id : new LinkedHashSet<>(ids)) {
            try {
                act.accept(id);
                report.done.add(id);
            } catch (Refusal why) {
                report.refused.add(new Refused(id, why));
            }
        }
        return report;
    }
}
