package org.cunjing.posting;

import java.util.List;
import org.cunjing.roster.Officer;
import org.jspecify.annotations.Nullable;

/// What an officer has served in villages so far.
///
/// @param branch of the home unit; null for an officer of a station
/// @param served the latest first
public record PostingFile(Officer officer, @Nullable String branch, List<Served> served) {

    public PostingFile {
        served = List.copyOf(served);
    }

    /// @param verifiedDays of the posting on which a record was verified
    /// @param post in the village's committee; null without one
    public record Served(
            Posting posting,
            String village,
            String station,
            int verifiedDays,
            @Nullable CommitteePost post) {}
}
