package org.cunjing.referral;

import java.time.LocalDate;
import java.util.List;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.referral.Referral.Move;
import org.cunjing.referral.Referrals.NewReferral;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes over referrals of the past with all their steps.
@Service
public class ReferralHistory {

    private final Referrals referrals;
    private final ReferralMoves moves;
    private final Actors actors;

    ReferralHistory(Referrals referrals, ReferralMoves moves, Actors actors) {
        this.referrals = referrals;
        this.moves = moves;
        this.actors = actors;
    }

    /// @param said owner's name, reply, reason or note
    /// @param dueOn a new deadline; null keeps the old one
    public record PastStep(
            ReferralStep step,
            @Nullable String said,
            @Nullable LocalDate dueOn,
            Mark taken) {}

    /// Sends the matter as it was sent then, and takes the steps that were taken.
    @Transactional
    public Referral add(NewReferral sent, Mark by, List<PastStep> steps) {
        if (!(actors.current() instanceof Application)) {
            throw new IllegalStateException("History is taken over by the application only.");
        }
        var referral = referrals.send(sent, by);
        for (var step : steps) {
            referral = moves.take(referral, new Move(step.step(), step.said(), step.dueOn()), step.taken());
        }
        return referral;
    }
}
