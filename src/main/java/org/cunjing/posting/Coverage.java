package org.cunjing.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cunjing.roster.Officer;
import org.cunjing.territory.Village;
import org.jspecify.annotations.Nullable;

/// How the villages of the bureau are covered on one day.
public record Coverage(LocalDate on, List<Line> lines) {

    public enum State {
        /// By a community officer for whom it is the main village.
        DEDICATED,
        /// By a posted officer, one to one.
        POSTED,
        /// By a community officer who mainly serves elsewhere.
        SHARED,
        UNCOVERED
    }

    /// @param nominal the posting exists on paper: nothing was verified for a month; asks for a look, punishes nobody
    /// @param idle records without effect for long, with the evidence; null if not, or if the asker is not told
    /// @param villagesOfOfficer how many villages the officer answers for
    public record Line(
            Village village,
            @Nullable Posting posting,
            @Nullable Officer officer,
            boolean nominal,
            @Nullable Idle idle,
            int villagesOfOfficer) {

        public State state() {
            return posting == null
                    ? State.UNCOVERED
                    : State.valueOf(posting.duty().name());
        }
    }

    public long villages() {
        return lines.size();
    }

    /// Villages with exactly one responsible officer; more than one cannot be.
    public long covered() {
        return villages() - count(State.UNCOVERED);
    }

    public long withoutDedicated() {
        return count(State.SHARED) + count(State.UNCOVERED);
    }

    public long nominal() {
        return lines.stream().filter(Line::nominal).count();
    }

    public long idle() {
        return lines.stream().filter(line -> line.idle() != null).count();
    }

    public long count(State state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    public long postedOfficers() {
        return count(State.POSTED);
    }

    public long communityOfficers() {
        return officersOf(Duty.DEDICATED, Duty.SHARED).count();
    }

    /// Community officers who answer for two villages or more.
    public long sharingOfficers() {
        return lines.stream()
                .filter(line -> line.villagesOfOfficer() > 1)
                .map(line -> Objects.requireNonNull(line.posting()).officerId())
                .distinct()
                .count();
    }

    private Stream<?> officersOf(Duty... duties) {
        return lines.stream()
                .map(Line::posting)
                .filter(Objects::nonNull)
                .filter(posting -> List.of(duties).contains(posting.duty()))
                .map(Posting::officerId)
                .distinct();
    }
}
