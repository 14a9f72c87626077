package org.cunjing.assessment;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/// The evaluations of one officer in one month from both sides. They stay sealed until all are in or the deadline has
/// come, so that neither side can lean on the other.
///
/// @param committees villages whose committees evaluate; none for a squad leader
/// @param given how many evaluations are in
/// @param deadline from this moment on the evaluations are open and nothing more is taken
public record DualEvaluation(
        UUID id,
        YearMonth month,
        UUID officer,
        UUID station,
        List<UUID> villages,
        List<UUID> committees,
        int given,
        Instant deadline) {

    public DualEvaluation {
        villages = List.copyOf(villages);
        committees = List.copyOf(committees);
    }

    public int expected() {
        return 1 + committees.size();
    }

    public boolean isOpen(Instant now) {
        return given >= expected() || !now.isBefore(deadline);
    }
}
