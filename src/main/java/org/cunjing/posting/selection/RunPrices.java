package org.cunjing.posting.selection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.cunjing.posting.matching.Change;
import org.cunjing.posting.matching.Clash;
import org.cunjing.posting.matching.PairPrices;
import org.cunjing.posting.matching.PairPrices.Price;
import org.cunjing.posting.matching.SmallestChange;
import org.cunjing.roster.Officers;
import org.cunjing.shared.NotFound;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Service;

/// What it would cost to decide otherwise than a run: the price of every pair, and the fewest who would have to move.
/// For personnel; nothing is kept.
@Service
class RunPrices {

    private final MatchingRuns runs;
    private final RunViews views;
    private final Officers officers;
    private final Villages villages;

    RunPrices(MatchingRuns runs, RunViews views, Officers officers, Villages villages) {
        this.runs = runs;
        this.views = views;
        this.officers = officers;
        this.villages = villages;
    }

    /// @param best of all plans that fill as many seats
    /// @param bestMoves how many are elsewhere in it than in the run, without any condition
    /// @param present of the run
    record PricesView(
            PairPrices.Total best,
            int bestMoves,
            PairPrices.Total present,
            List<PricedOfficerView> officers,
            List<PricedVillageView> villages) {}

    record PricedOfficerView(UUID officerId, String officerName, List<PriceView> prices) {}

    record PricedVillageView(UUID villageId, String villageName, UUID stationId, String stationName) {}

    /// @param held whether the run has this pair
    /// @param wish which of the officer's wishes it would be, from 1
    /// @param wishes how much the sum of the wishes' numbers rises
    /// @param fit points that are lost; below 0 if points are won
    /// @param moved how many would be elsewhere than in the run
    record PriceView(UUID villageId, boolean held, int wish, long wishes, long fit, int moved) {}

    /// @param possible whether a plan with as many seats filled agrees with the changes
    /// @param moves who would be elsewhere, the fewest there can be
    record SmallestChangeView(boolean possible, List<RunViews.MoveView> moves) {}

    PricesView of(UUID id) {
        var run = runs.get(id);
        var prices = PairPrices.of(run.problem(), run.terms(), run.result());
        var names = RunNames.of(run.problem(), officers, villages);
        var byOfficer = prices.all().stream().collect(groupingBy(Price::officer, TreeMap::new, toList()));
        return new PricesView(
                prices.best(),
                prices.bestMoves(),
                prices.present(),
                byOfficer.entrySet().stream()
                        .map(one -> new PricedOfficerView(
                                UUID.fromString(one.getKey()), names.officer(one.getKey()), views(run, one.getValue())))
                        .sorted(Comparator.comparing(PricedOfficerView::officerName))
                        .toList(),
                villages(run, names));
    }

    private static List<PriceView> views(Run run, List<Price> prices) {
        return prices.stream()
                .map(one -> new PriceView(
                        UUID.fromString(one.village()),
                        one.officer().equals(run.result().posts().get(one.village())),
                        one.wish(),
                        one.wishes(),
                        one.fit(),
                        one.moved()))
                .toList();
    }

    private static List<PricedVillageView> villages(Run run, RunNames names) {
        return run.problem().posts().entrySet().stream()
                .flatMap(station -> station.getValue().stream()
                        .map(village -> new PricedVillageView(
                                UUID.fromString(village),
                                names.village(village),
                                UUID.fromString(station.getKey()),
                                names.station(station.getKey()))))
                .sorted(Comparator.comparing(PricedVillageView::stationName)
                        .thenComparing(PricedVillageView::villageName))
                .toList();
    }

    /// @throws NotFound if no plan has the pair
    List<RunViews.MoveView> moves(UUID id, UUID officer, UUID village) {
        var run = runs.get(id);
        var with = PairPrices.of(run.problem(), run.terms(), run.result()).with(officer.toString(), village.toString());
        if (with.isEmpty()) {
            throw new NotFound("pair", village);
        }
        return views.moves(run, run.terms(), with);
    }

    /// @throws ChangesClash if they contradict each other or what the run already decided
    SmallestChangeView smallest(UUID id, List<Change> changes) {
        var run = runs.get(id);
        var all = new ArrayList<>(run.terms().changes());
        all.addAll(changes);
        ChangesClash.refuse(Clash.in(run.problem(), all));
        if (changes.stream().anyMatch(Change.Seats.class::isInstance)) {
            return new SmallestChangeView(false, List.of());
        }
        return SmallestChange.of(run.problem(), run.terms(), run.result(), changes)
                .map(posts -> new SmallestChangeView(
                        true, views.moves(run, run.terms().with(all), posts)))
                .orElseGet(() -> new SmallestChangeView(false, List.of()));
    }
}
