package org.cunjing.posting.matching;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A plan that stands, and everything that could be put in its place while as many seats stay filled: pairs where each
/// side has named the other or that are decided, without conflicts of interest and without what is forbidden.
final class PlanTable {

    final Eligible eligible;
    final SeatTable seats;

    private final MatchingProblem problem;
    private final Map<String, String> villageOf = new TreeMap<>();
    private final Map<String, Map<String, Integer>> wishes = new TreeMap<>();

    /// @param also decided beside what the plan was made with; its pairs are possible too
    PlanTable(MatchingProblem problem, Terms terms, Map<String, String> posts, @Nullable Changed also) {
        var changed = Changed.of(problem, terms.changes());
        this.problem = changed.judged();
        this.eligible = Eligible.of(changed.asked());
        posts.forEach((village, officer) -> villageOf.put(officer, village));
        for (var officer : eligible.officers()) {
            var own = new TreeMap<String, Integer>();
            var list = (also == null ? changed : also).judged().wishes(officer);
            list.forEach(station -> own.put(station, own.size() + 1));
            wishes.put(officer, own);
        }
        var wider = also == null ? null : Eligible.of(also.asked());
        this.seats = new SeatTable(
                this.problem,
                eligible,
                villageOf.size(),
                changed.pinned(terms.changes()),
                (i, j) -> possible(changed, eligible, i, j)
                        || (also != null && wider != null && possible(also, wider, i, j)));
    }

    /// Whether the officer may be at this village under these changes.
    static boolean possible(Changed changed, Eligible eligible, int officer, int village) {
        return eligible.wish(officer, village) > 0
                && changed.allows(
                        eligible.officers().get(officer), eligible.villages().get(village));
    }

    /// Which of the officer's wishes the village would meet; after all of them if it is none.
    int wish(int officer, int village) {
        var own = Rules.get(wishes, eligible.officers().get(officer));
        return own.getOrDefault(eligible.stationOf(village), own.size() + 1);
    }

    long fit(int officer, int village) {
        return problem.fit()
                .getOrDefault(eligible.officers().get(officer), Map.of())
                .getOrDefault(eligible.villages().get(village), 0L);
    }

    /// Whether this would be another place than the one the officer has.
    boolean moves(int officer, int village) {
        var now = village < 0 ? null : eligible.villages().get(village);
        return !Objects.equals(villageOf.get(eligible.officers().get(officer)), now);
    }

    /// Officers by village, as the columns of the table say.
    Map<String, String> posts(int[] columnOf) {
        var posts = new TreeMap<String, String>();
        List<String> villages = eligible.villages();
        for (int i = 0; i < eligible.officers().size(); i++) {
            if (columnOf[i] < villages.size()) {
                posts.put(villages.get(columnOf[i]), eligible.officers().get(i));
            }
        }
        return posts;
    }
}
