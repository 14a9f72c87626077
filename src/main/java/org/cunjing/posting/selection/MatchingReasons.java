package org.cunjing.posting.selection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.posting.matching.BlockingPair;
import org.cunjing.posting.matching.Elsewhere;
import org.cunjing.posting.matching.FitProof;
import org.cunjing.posting.matching.PassedOver;
import org.cunjing.roster.Officers;
import org.cunjing.shared.NotFound;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Why it came out so, for each who asks: personnel see everything, an officer and a station their own part.
@Service
class MatchingReasons {

    private final RunStore store;
    private final Officers officers;
    private final Villages villages;
    private final Actors actors;

    MatchingReasons(RunStore store, Officers officers, Villages villages, Actors actors) {
        this.store = store;
        this.officers = officers;
        this.villages = villages;
        this.actors = actors;
    }

    /// @param wishRank which of the officer's wishes this is, from 1
    /// @param priority which of the station's candidates this is, from 1
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

    record ReserveView(UUID officerId, String officerName, List<PassedOverView> passedOver) {}

    /// @param seats of the station in this batch
    record StationPlanView(UUID stationId, String stationName, int seats, int placed, List<ElsewhereView> elsewhere) {}

    /// @param inputHash SHA-256 of all that went in; the same inputs give the same plan
    record MatchingView(
            List<PlacementView> placements,
            List<ReserveView> reserve,
            List<StationPlanView> stations,
            int blockingPairs,
            long totalFit,
            boolean reproducible,
            String inputHash,
            Instant runAt) {}

    record OfficerReasonView(@Nullable PlacementView placement, List<PassedOverView> passedOver) {}

    /// A candidate whom the station ranked higher than one it got.
    record ElsewhereView(String officerName, int rank, Elsewhere.Cause cause) {}

    /// An officer who comes to a station. Of their other wishes it is told nothing.
    record ArrivalView(
            UUID officerId, String officerName, UUID villageId, String villageName, long fit, int priority) {}

    record StationReasonView(List<ArrivalView> arrivals, List<ElsewhereView> elsewhere) {}

    @Transactional(readOnly = true)
    MatchingView ofBatch(UUID batch) {
        var words = new RunWords(run(batch), officers, villages);
        var result = words.run().result();
        List<BlockingPair> blocking = result.blockingPairs();
        return new MatchingView(
                result.posts().keySet().stream().map(words::placement).toList(),
                result.reserve().stream()
                        .map(officer -> new ReserveView(
                                UUID.fromString(officer), words.officer(officer), words.passedOver(officer)))
                        .toList(),
                words.stations().stream().map(words::station).toList(),
                blocking.size(),
                result.proofs().values().stream().mapToLong(FitProof::total).sum(),
                org.cunjing.posting.matching.Selection.run(words.run().problem())
                        .equals(result),
                store.inputHash(words.run().problem()),
                words.run().at());
    }

    /// What the signed-in officer was told.
    @Transactional(readOnly = true)
    OfficerReasonView ofMe(UUID batch) {
        return store.findReason(batch, actors.requireOfficer(), OfficerReasonView.class)
                .orElseThrow(() -> new NotFound("matching", batch));
    }

    /// What the signed-in leader's station was told.
    @Transactional(readOnly = true)
    StationReasonView ofMyStation(UUID batch) {
        return Optional.ofNullable(actors.person().station())
                .flatMap(station -> store.findReason(batch, station, StationReasonView.class))
                .orElseThrow(() -> new NotFound("matching", batch));
    }

    /// Writes down for every officer and every station why it came out so.
    void tell(UUID batch) {
        var words = new RunWords(run(batch), officers, villages);
        words.officers().forEach(one -> store.addReason(batch, UUID.fromString(one), words.reasonOfOfficer(one)));
        words.stations().forEach(one -> store.addReason(batch, UUID.fromString(one), words.reasonOfStation(one)));
    }

    private Run run(UUID batch) {
        return store.find(batch).orElseThrow(() -> new NotFound("matching", batch));
    }
}
