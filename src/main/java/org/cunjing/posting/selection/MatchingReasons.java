package org.cunjing.posting.selection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.posting.matching.Elsewhere;
import org.cunjing.posting.matching.PassedOver;
import org.cunjing.roster.Officers;
import org.cunjing.shared.NotFound;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Why it came out so, told to each party once the plan is confirmed: an officer and a station their own part,
/// of the chosen run.
@Service
class MatchingReasons {

    private final ReasonStore store;
    private final Batches batches;
    private final Officers officers;
    private final Villages villages;
    private final Actors actors;

    MatchingReasons(ReasonStore store, Batches batches, Officers officers, Villages villages, Actors actors) {
        this.store = store;
        this.batches = batches;
        this.officers = officers;
        this.villages = villages;
        this.actors = actors;
    }

    /// @param wishRank which of the officer's wishes this is, from 1; 0 if it is none of them
    /// @param priority which of the station's candidates this is, from 1; 0 if it had not named the officer
    record PlacementView(
            UUID officerId,
            String officerName,
            UUID stationId,
            String stationName,
            UUID villageId,
            String villageName,
            long fit,
            int wishRank,
            int priority,
            List<PassedOverView> passedOver) {}

    /// A wish that was not met.
    ///
    /// @param rank of the officer at that station, null if it did not rank them
    /// @param heldRanks ranks of those it holds instead
    record PassedOverView(
            String stationName,
            PassedOver.Reason reason,
            @Nullable Integer rank,
            List<Integer> heldRanks) {}

    /// @param seats of the station in this batch
    record StationPlanView(
            UUID stationId,
            String stationName,
            int seats,
            int placed,
            List<VillageView> villages,
            List<ElsewhereView> elsewhere) {}

    record VillageView(UUID villageId, String villageName) {}

    record OfficerReasonView(@Nullable PlacementView placement, List<PassedOverView> passedOver) {}

    /// A candidate whom the station ranked higher than one it got.
    record ElsewhereView(String officerName, int rank, Elsewhere.Cause cause) {}

    /// An officer who comes to a station. Of their other wishes it is told nothing.
    record ArrivalView(
            UUID officerId, String officerName, UUID villageId, String villageName, long fit, int priority) {}

    record StationReasonView(List<ArrivalView> arrivals, List<ElsewhereView> elsewhere) {}

    /// What the signed-in officer was told.
    ///
    /// @throws ResultBeingExamined until the plan is confirmed
    @Transactional(readOnly = true)
    OfficerReasonView ofMe(UUID batch) {
        requireConfirmed(batch);
        return store.find(batch, actors.requireOfficer(), OfficerReasonView.class)
                .orElseThrow(() -> new NotFound("matching", batch));
    }

    /// What the signed-in leader's station was told.
    ///
    /// @throws ResultBeingExamined until the plan is confirmed
    @Transactional(readOnly = true)
    StationReasonView ofMyStation(UUID batch) {
        requireConfirmed(batch);
        return Optional.ofNullable(actors.person().station())
                .flatMap(station -> store.find(batch, station, StationReasonView.class))
                .orElseThrow(() -> new NotFound("matching", batch));
    }

    /// Until then another run may still be chosen, and nobody should prepare for a village that they will not get.
    private void requireConfirmed(UUID batch) {
        if (batches.get(batch).state() == Batch.State.MATCHED) {
            throw new ResultBeingExamined(batch);
        }
    }

    /// Writes down for every officer and every station why it came out so.
    void tell(Run run) {
        var words = new RunWords(run, RunNames.of(run.problem(), officers, villages));
        words.officers().forEach(one -> store.put(run.batchId(), UUID.fromString(one), words.reasonOfOfficer(one)));
        words.stations().forEach(one -> store.put(run.batchId(), UUID.fromString(one), words.reasonOfStation(one)));
    }
}
