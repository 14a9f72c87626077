package org.cunjing.posting.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cunjing.posting.matching.assignment.ArcList;
import org.cunjing.posting.matching.assignment.Arcs;
import org.cunjing.posting.matching.assignment.Lot;
import org.cunjing.posting.matching.assignment.StrictOrder;

/// As many seats filled as can be filled at all; then the worst wish, the first wishes, the second ones, …, fit, lot.
///
/// One full table: officers and empty chairs as rows, villages and places in the reserve as columns. How many chairs
/// stay empty is known before, from the widest plan, so that every complete plan of the table is as wide.
///
/// - Result: exact in every goal; unique up to equal sums of the lot.
/// - Source: docs/methods/matching.md, section 3; docs/methods/assignment.md, sections 7 and 8.
final class Fairest {

    private final MatchingProblem problem;
    private final Set<String> pinned;
    private final Lot lot;
    private final Eligible eligible;
    private final ArcList list;
    private final List<long[]> perArc = new ArrayList<>();

    private Fairest(Changed changed, Set<String> pinned, Lot lot) {
        this.problem = changed.asked();
        this.pinned = pinned;
        this.lot = lot;
        this.eligible = Eligible.of(problem);
        this.list = new ArcList(eligible.officers().size() * 8);
    }

    /// For each station its officers, in any order.
    static Map<String, List<String>> of(Changed changed, Set<String> pinned, Lot lot) {
        return new Fairest(changed, pinned, lot).plan();
    }

    private Map<String, List<String>> plan() {
        int filled = eligible.widest();
        int worst = 1;
        while (eligible.upTo(worst).widest() < filled) {
            worst++;
        }
        pairs(worst);
        chairs(filled);
        int size = eligible.officers().size() + eligible.villages().size() - filled;
        var best = StrictOrder.of(Arcs.of(size, size, list), goals(worst))
                .orElseThrow(() -> new IllegalStateException("The widest plan is a plan."));
        var stations = new TreeMap<String, List<String>>();
        problem.quotas().keySet().forEach(station -> stations.put(station, new ArrayList<>()));
        for (int i = 0; i < eligible.officers().size(); i++) {
            if (best.columnOf()[i] < eligible.villages().size()) {
                Rules.get(stations, eligible.stationOf(best.columnOf()[i]))
                        .add(eligible.officers().get(i));
            }
        }
        return stations;
    }

    /// Officers as rows: the villages they may come to, and the reserve.
    private void pairs(int worst) {
        int posts = eligible.villages().size();
        int reserve = eligible.officers().size() - eligible.widest();
        for (int i = 0; i < eligible.officers().size(); i++) {
            var officer = eligible.officers().get(i);
            for (int j = 0; j < posts; j++) {
                int wish = eligible.wish(i, j);
                if (wish > 0 && wish <= worst) {
                    var village = eligible.villages().get(j);
                    add(i, j, wish, -problem.fit(officer, village), lot.of(officer, village));
                }
            }
            for (int k = 0; k < reserve && !pinned.contains(officer); k++) {
                add(i, posts + k, 0, 0, 0);
            }
        }
    }

    /// Chairs that a station does not have this time stand in its own villages, the others in any.
    private void chairs(int filled) {
        int row = eligible.officers().size();
        int last = row + eligible.villages().size() - filled;
        for (var station : problem.quotas().keySet()) {
            int closed = Rules.get(problem.posts(), station).size() - problem.quota(station);
            for (int k = 0; k < closed; k++, row++) {
                chair(row, station);
            }
        }
        for (; row < last; row++) {
            chair(row, "");
        }
    }

    private void chair(int row, String station) {
        for (int j = 0; j < eligible.villages().size(); j++) {
            if (station.isEmpty() || station.equals(eligible.stationOf(j))) {
                add(row, j, 0, 0, 0);
            }
        }
    }

    private void add(int row, int column, long... values) {
        list.add(row, column, 0);
        perArc.add(values);
    }

    private List<long[]> goals(int worst) {
        var goals = new ArrayList<long[]>();
        for (int wish = 1; wish < worst; wish++) {
            int number = wish;
            goals.add(perArc.stream().mapToLong(v -> v[0] == number ? -1 : 0).toArray());
        }
        goals.add(perArc.stream().mapToLong(v -> v[1]).toArray());
        goals.add(perArc.stream().mapToLong(v -> v[2]).toArray());
        return goals;
    }
}
