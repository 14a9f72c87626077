package org.cunjing.posting.selection;

import java.time.Clock;
import java.time.LocalDate;
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

    private final Batches batches;
    private final BatchStore store;
    private final Postings postings;
    private final CommitteePosts committeePosts;
    private final Handovers handovers;
    private final Clock clock;

    Confirmation(
            Batches batches,
            BatchStore store,
            Postings postings,
            CommitteePosts committeePosts,
            Handovers handovers,
            Clock clock) {
        this.batches = batches;
        this.store = store;
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
        var start = batches.startOf(batch);
        plan.forEach((village, officer) -> post(batch, start, UUID.fromString(village), UUID.fromString(officer)));
        store.confirm(batch.id(), clock.instant());
        return plan.size();
    }

    private void post(Batch batch, LocalDate start, UUID village, UUID officer) {
        postings.responsibleFor(village, start).ifPresent(before -> {
            if (before.duty() != Duty.SHARED) {
                throw new PlanOutOfDate(village);
            }
            postings.end(before.id(), start.minusDays(1));
            handovers.succeed(village, before.officerId(), officer, start);
        });
        var posting = postings.start(new NewPosting(village, officer, Duty.POSTED, start, null, batch.id()));
        committeePosts.appoint(posting, null, null);
    }
}
