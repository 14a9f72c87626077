package org.cunjing.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.referral.Referral.Move;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the police do with a referral that is under way: accept or return a reply, settle a missed deadline, take it
/// back.
@Service
public class Settlements {

    private final Referrals referrals;
    private final ReferralMoves moves;
    private final ReferralDeadlines deadlines;
    private final Actors actors;
    private final Clock clock;

    Settlements(Referrals referrals, ReferralMoves moves, ReferralDeadlines deadlines, Actors actors, Clock clock) {
        this.referrals = referrals;
        this.moves = moves;
        this.deadlines = deadlines;
        this.actors = actors;
        this.clock = clock;
    }

    /// Settles a reply or a missed deadline.
    ///
    /// @param said reason or note; null where none is needed
    /// @throws ReferralMovedOn if the step does not follow there
    /// @throws NotOverdue if there is no missed deadline to settle
    @Transactional
    public Referral settle(UUID id, ReferralStep step, @Nullable String said, @Nullable LocalDate dueOn) {
        var referral = referrals.get(id);
        requireSettler(referral, step);
        if (said != null) {
            LeavingText.refusePersons(said);
        }
        return moves.take(referral, new Move(step, said, deadlineAfter(step, said, dueOn)));
    }

    private @Nullable LocalDate deadlineAfter(ReferralStep step, @Nullable String said, @Nullable LocalDate dueOn) {
        boolean again = step == ReferralStep.RETURN || step == ReferralStep.COORDINATE;
        if ((again || step == ReferralStep.WITHDRAW) && (said == null || said.isBlank())) {
            throw new Faulty(List.of(new Fault("said", "required")));
        }
        if (!again) {
            return null;
        }
        return dueOn == null ? deadlines.usual(null, today()) : Referrals.deadline(dueOn, today());
    }

    /// Leaders judge replies; who sent it may take it back; a deadline missed twice is the bureau's.
    private void requireSettler(Referral referral, ReferralStep step) {
        if (!(actors.current() instanceof Person person)) {
            return;
        }
        boolean may = switch (step) {
            case ACCEPT, RETURN -> Referrals.leads(person);
            case WITHDRAW ->
                Referrals.leads(person)
                        || (referral.officerId() != null && referral.officerId().equals(person.officer()));
            case COORDINATE -> maySettle(person, referral);
            case SEND, TAKE, REPLY, HAND_OVER -> false;
        };
        if (!may) {
            throw new NotForYou("referral", referral.id());
        }
    }

    private boolean maySettle(Person person, Referral referral) {
        return switch (referrals.level(referral)) {
            case NONE -> throw new NotOverdue(referral.dueOn());
            case STATION -> Referrals.leads(person);
            case BUREAU -> person.role() == Role.BUREAU_OFFICE;
        };
    }

    private LocalDate today() {
        return deadlines.dayOf(clock.instant());
    }
}
