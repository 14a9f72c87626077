package org.cunjing.posting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Whether a record may still be filed by somebody who has lost its village: for a day on which the author answered for
/// it, for a fortnight after the last such day.
public final class LateRecord {

    public static final int DAYS = 14;

    private LateRecord() {}

    public sealed interface Verdict {

        record Accepted() implements Verdict {}

        /// Somebody else answered for the village on that day, or nobody.
        record NotTheirs() implements Verdict {}

        /// @param last day on which it could have been filed
        record TooLate(LocalDate last) implements Verdict {}
    }

    /// @param then who answered for the village on the day of the record
    public static Verdict judge(Optional<Posting> then, UUID author, LocalDate today) {
        var own = then.filter(posting -> posting.officerId().equals(author)).orElse(null);
        if (own == null) {
            return new Verdict.NotTheirs();
        }
        var ended = own.lastDay();
        var last = ended == null ? today : ended.plusDays(DAYS);
        return today.isAfter(last) ? new Verdict.TooLate(last) : new Verdict.Accepted();
    }
}
