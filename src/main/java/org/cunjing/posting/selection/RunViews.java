package org.cunjing.posting.selection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.posting.matching.Figures;
import org.cunjing.posting.matching.Move;
import org.cunjing.posting.matching.PlanCheck;
import org.cunjing.posting.matching.Shortage;
import org.cunjing.posting.matching.Terms;
import org.cunjing.posting.selection.MatchingReasons.PassedOverView;
import org.cunjing.posting.selection.MatchingReasons.PlacementView;
import org.cunjing.posting.selection.MatchingReasons.StationPlanView;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Runs as personnel sees them.
@Component
class RunViews {

    private final Officers officers;
    private final Villages villages;

    RunViews(Officers officers, Villages villages) {
        this.officers = officers;
        this.villages = villages;
    }

    record ReserveView(UUID officerId, String officerName, List<PassedOverView> passedOver) {}

    record PairView(UUID officerId, String officerName, UUID stationId, String stationName) {}

    /// @param wishes stations, best first
    record OfficerWishesView(UUID officerId, String officerName, List<UUID> wishes) {}

    record SeatsView(String stationName, int seats) {}

    /// Seats that no plan fills: who could come is fewer.
    record ShortageView(List<SeatsView> stations, List<String> officerNames, int lacking) {}

    /// @param officers everybody who takes part, with what they wish for
    /// @param blocking officers and stations who would both rather have each other
    /// @param leastBlocking how many pairs block any plan that fills as many seats, null if the rule does not ask
    /// @param fillable how many seats the widest plan fills
    /// @param shortages why it does not fill them all
    /// @param proven places, blocking pairs and prices hold without computing it again
    record MatchingView(
            RunView run,
            List<OfficerWishesView> officers,
            List<PlacementView> placements,
            List<ReserveView> reserve,
            List<StationPlanView> stations,
            List<PairView> blocking,
            @Nullable Integer leastBlocking,
            int fillable,
            List<ShortageView> shortages,
            boolean proven) {}

    record PlaceView(UUID stationId, String stationName, UUID villageId, String villageName, int wish, long fit) {}

    /// @param leftTo who is at the former station instead
    /// @param madeRoom who was at the new station and is not any more
    record MoveView(
            UUID officerId,
            String officerName,
            @Nullable PlaceView from,
            @Nullable PlaceView to,
            Move.Direction direction,
            List<String> leftTo,
            List<String> madeRoom) {}

    record ComparisonView(RunView before, RunView after, List<MoveView> moves) {}

    List<RunView> list(List<RunHead> runs) {
        var changes = runs.stream()
                .flatMap(run -> run.terms().changes().stream())
                .map(ChangeForm::of)
                .toList();
        var names = RunNames.of(changes, officers, villages);
        return runs.stream().map(run -> RunView.of(run, names)).toList();
    }

    MatchingView whole(Run run) {
        var names = RunNames.of(run.problem(), officers, villages);
        var words = new RunWords(run, names);
        var result = run.result();
        var wanted = Figures.wanted(run.problem(), run.terms());
        var shortages = Shortage.in(wanted);
        return new MatchingView(
                RunView.of(run, names),
                wanted.preferences().entrySet().stream()
                        .map(one -> new OfficerWishesView(
                                UUID.fromString(one.getKey()),
                                names.officer(one.getKey()),
                                one.getValue().stream().map(UUID::fromString).toList()))
                        .sorted(Comparator.comparing(OfficerWishesView::officerName))
                        .toList(),
                words.placements(),
                result.reserve().stream()
                        .map(officer -> new ReserveView(
                                UUID.fromString(officer), names.officer(officer), words.passedOver(officer)))
                        .toList(),
                words.stations().stream().map(words::station).toList(),
                result.blockingPairs().stream()
                        .map(pair -> new PairView(
                                UUID.fromString(pair.officer()),
                                names.officer(pair.officer()),
                                UUID.fromString(pair.station()),
                                names.station(pair.station())))
                        .toList(),
                result.leastBlocking(),
                Shortage.fillable(wanted),
                shortages.stream().map(one -> shortageView(one, names)).toList(),
                PlanCheck.holds(run.problem(), run.terms(), result));
    }

    /// @param after by whose lists better and worse are told
    ComparisonView compared(Run before, Run after) {
        var names =
                RunNames.of(before.problem(), officers, villages).and(RunNames.of(after.problem(), officers, villages));
        return new ComparisonView(
                RunView.of(before, names),
                RunView.of(after, names),
                Move.between(
                                Figures.wanted(after.problem(), after.terms()),
                                before.result().posts(),
                                after.result().posts())
                        .stream()
                        .map(move -> moveView(move, names))
                        .toList());
    }

    /// Whom a plan that nobody has kept treats otherwise than the run.
    ///
    /// @param terms by whose wishes better and worse are told
    List<MoveView> moves(Run run, Terms terms, Map<String, String> after) {
        var names = RunNames.of(run.problem(), officers, villages);
        return Move.between(Figures.wanted(run.problem(), terms), run.result().posts(), after).stream()
                .map(move -> moveView(move, names))
                .toList();
    }

    private static ShortageView shortageView(Shortage shortage, RunNames names) {
        return new ShortageView(
                shortage.seats().entrySet().stream()
                        .map(one -> new SeatsView(names.station(one.getKey()), one.getValue()))
                        .toList(),
                shortage.officers().stream().map(names::officer).toList(),
                shortage.lacking());
    }

    private static MoveView moveView(Move move, RunNames names) {
        return new MoveView(
                UUID.fromString(move.officer()),
                names.officer(move.officer()),
                placeView(move.from(), names),
                placeView(move.to(), names),
                move.direction(),
                move.leftTo().stream().map(names::officer).toList(),
                move.madeRoom().stream().map(names::officer).toList());
    }

    private static @Nullable PlaceView placeView(Move.@Nullable Place place, RunNames names) {
        return place == null
                ? null
                : new PlaceView(
                        UUID.fromString(place.station()),
                        names.station(place.station()),
                        UUID.fromString(place.village()),
                        names.village(place.village()),
                        place.wish(),
                        place.fit());
    }
}
