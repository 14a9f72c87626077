package org.cunjing.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.cunjing.casework.HazardSeverity;
import org.jspecify.annotations.Nullable;

/// A matter of a village in the hands of another authority.
///
/// @param officerId who looks after it on the police side; null: the station
/// @param coordinated a missed deadline was settled once already
/// @param contact official whom the department has named
/// @param returned why the last reply was not enough
public record Referral(
        UUID id,
        Source source,
        UUID sourceId,
        Leaving leaving,
        UUID villageId,
        @Nullable UUID officerId,
        UUID departmentId,
        LocalDate dueOn,
        boolean coordinated,
        State state,
        @Nullable String contact,
        @Nullable String reply,
        @Nullable String returned,
        Mark sent,
        long version) {

    public enum Source {
        ENTRY,
        FINDING
    }

    public enum Matter {
        HAZARD,
        DISPUTE,
        OPINION,
        SERVICE
    }

    /// All that leaves the police.
    ///
    /// @param severity of a hazard
    /// @param village its name
    public record Leaving(
            Matter matter, @Nullable HazardSeverity severity, String village, String address, String question) {}

    public enum State {
        SENT,
        TAKEN,
        REPLIED,
        ACCEPTED,
        WITHDRAWN;

        public boolean isOpen() {
            return switch (this) {
                case SENT, TAKEN, REPLIED -> true;
                case ACCEPTED, WITHDRAWN -> false;
            };
        }

        public boolean waitsForDepartment() {
            return this == SENT || this == TAKEN;
        }
    }

    /// Who has to settle a missed deadline.
    public enum Level {
        NONE,
        STATION,
        BUREAU
    }

    /// What a step changes.
    ///
    /// @param said owner's name, reply, reason or note
    /// @param dueOn a new deadline; null keeps the old one
    record Move(
            ReferralStep step,
            @Nullable String said,
            @Nullable LocalDate dueOn) {}

    /// @throws ReferralMovedOn if the step cannot be taken in this state
    Referral after(Move move) {
        var step = move.step();
        var next = step.from(state).orElseThrow(() -> new ReferralMovedOn(id, state));
        return new Referral(
                id,
                source,
                sourceId,
                leaving,
                villageId,
                officerId,
                departmentId,
                move.dueOn() == null ? dueOn : move.dueOn(),
                coordinated || step == ReferralStep.COORDINATE,
                next,
                step == ReferralStep.TAKE ? move.said() : contact,
                step == ReferralStep.REPLY ? move.said() : reply,
                step == ReferralStep.RETURN ? move.said() : returned,
                sent,
                version + 1);
    }
}
