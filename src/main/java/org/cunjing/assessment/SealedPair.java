package org.cunjing.assessment;

import java.time.Instant;
import java.util.Optional;

/// Both evaluations of one officer and month. Each stays sealed until both are in or the deadline has come, so that
/// neither side can lean on the other.
///
/// @param deadline from this moment on the pair is open and takes nothing more
public record SealedPair<T>(Optional<T> station, Optional<T> community, Instant deadline) {

    public static <T> SealedPair<T> awaiting(Instant deadline) {
        return new SealedPair<>(Optional.empty(), Optional.empty(), deadline);
    }

    public boolean isOpen(Instant now) {
        return !now.isBefore(deadline) || (station.isPresent() && community.isPresent());
    }

    /// What `viewer` may see of `side`: always its own, the other one only when the pair is open.
    public Optional<T> seenBy(EvaluationSide viewer, EvaluationSide side, Instant now) {
        return viewer == side || isOpen(now) ? of(side) : Optional.empty();
    }

    /// What anybody else may see of `side`, the assessment office included: nothing before the pair is open.
    public Optional<T> seenByOthers(EvaluationSide side, Instant now) {
        return isOpen(now) ? of(side) : Optional.empty();
    }

    /// Puts in, or corrects, one side while the pair is sealed.
    ///
    /// @throws IllegalStateException if the pair is open: what the other side wrote could have been read
    public SealedPair<T> with(EvaluationSide side, T evaluation, Instant now) {
        if (isOpen(now)) {
            throw new IllegalStateException("The pair is open at %s; it takes no evaluation any more.".formatted(now));
        }
        return switch (side) {
            case STATION -> new SealedPair<>(Optional.of(evaluation), community, deadline);
            case COMMUNITY -> new SealedPair<>(station, Optional.of(evaluation), deadline);
        };
    }

    private Optional<T> of(EvaluationSide side) {
        return switch (side) {
            case STATION -> station;
            case COMMUNITY -> community;
        };
    }
}
