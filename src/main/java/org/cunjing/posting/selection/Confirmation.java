package org.cunjing.posting.selection;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.cunjing.posting.CommitteePosts;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.cunjing.posting.handover.Handovers;
import org.springframework.stereotype.Component;

/// Makes the postings of a plan, with their posts in the committees; shared officers leave these villages the day
/// before.
@Component
class Confirmation {

    private final BatchStore batches;
    private final Postings postings;
    private final CommitteePosts committeePosts;
    private final Handovers handovers;
    private final Clock clock;

    Confirmation(
            BatchStore batches, Postings postings, CommitteePosts committeePosts, Handovers handovers, Clock clock) {
        this.batches = batches;
        this.postings = postings;
        this.committeePosts = committeePosts;
        this.handovers = handovers;
        this.clock = clock;
    }

    /// Needs the batch in hand.
    ///
    /// @param plan for each village its officer
    /// @throws PlanOutOfDate if a village has got an officer of its own since
    int post(Batch batch, Map<String, String> plan) {
        handovers.lock(plan.keySet().stream().map(UUID::fromString).toList());
        plan.forEach((village, officer) -> post(batch, UUID.fromString(village), UUID.fromString(officer)));
        batches.confirm(batch.id(), clock.instant());
        return plan.size();
    }

    private void post(Batch batch, UUID village, UUID officer) {
        postings.responsibleFor(village, batch.firstDay()).ifPresent(before -> {
            if (before.duty() != Duty.SHARED) {
                throw new PlanOutOfDate(village);
            }
            postings.end(before.id(), batch.firstDay().minusDays(1));
            handovers.succeed(village, before.officerId(), officer, batch.firstDay());
        });
        var posting = postings.start(new NewPosting(village, officer, Duty.POSTED, batch.firstDay(), null, batch.id()));
        committeePosts.appoint(posting, null, null);
    }
}
