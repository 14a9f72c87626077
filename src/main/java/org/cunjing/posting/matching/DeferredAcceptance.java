package org.cunjing.posting.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Officers ask station after station; a station holds the best it has seen until somebody better asks.
///
/// - Result: the stable plan every officer likes best; it does not depend on the order of asking.
/// - Effort: one step for each wish.
/// - Source: docs/methods/matching.md, section 1.
public final class DeferredAcceptance {

    /// @param stations for each station whom it keeps, in its own order
    /// @param reserve officers without a seat, in order of ids
    public record Outcome(Map<String, List<String>> stations, List<String> reserve, List<Step> trace) {}

    private final MatchingProblem problem;
    private final Ranks ranks;
    private final Map<String, NavigableSet<String>> seats = new TreeMap<>();
    private final Map<String, Iterator<String>> ahead = new HashMap<>();
    private final List<Step> trace = new ArrayList<>();
    private final TreeSet<String> reserve = new TreeSet<>();

    private DeferredAcceptance(MatchingProblem problem) {
        this.problem = problem;
        this.ranks = Ranks.of(problem);
        for (var station : problem.quotas().keySet()) {
            seats.put(station, new TreeSet<>(ranks.at(station)));
        }
        for (var officer : problem.preferences().keySet()) {
            ahead.put(officer, problem.openTo(officer).iterator());
        }
    }

    public static Outcome run(MatchingProblem problem) {
        var market = new DeferredAcceptance(problem);
        for (var officer : problem.preferences().keySet()) {
            @Nullable String asking = officer;
            while (asking != null) {
                asking = market.ask(asking);
            }
        }
        return new Outcome(Rules.sorted(market.kept(), k -> k), List.copyOf(market.reserve), List.copyOf(market.trace));
    }

    /// Lets the officer ask the next station; returns who must ask next because of it, if anybody.
    private @Nullable String ask(String officer) {
        var wishes = Rules.get(ahead, officer);
        if (!wishes.hasNext()) {
            trace.add(Step.exhausted(officer));
            reserve.add(officer);
            return null;
        }
        var station = wishes.next();
        if (!ranks.lists(station, officer)) {
            trace.add(Step.rejected(officer, station));
            return officer;
        }
        return seat(officer, station);
    }

    private @Nullable String seat(String officer, String station) {
        var seated = Rules.get(seats, station);
        seated.add(officer);
        if (seated.size() <= problem.quota(station)) {
            trace.add(Step.held(officer, station));
            return null;
        }
        var last = seated.removeLast();
        trace.add(last.equals(officer) ? Step.rejected(officer, station) : Step.displaced(officer, station, last));
        return last;
    }

    private Map<String, List<String>> kept() {
        var kept = new TreeMap<String, List<String>>();
        seats.forEach((station, seated) -> kept.put(station, List.copyOf(seated)));
        return kept;
    }
}
