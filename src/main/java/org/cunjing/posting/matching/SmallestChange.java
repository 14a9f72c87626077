package org.cunjing.posting.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.cunjing.posting.matching.assignment.Arcs;
import org.cunjing.posting.matching.assignment.LivePlan;

/// Everybody stays, as far as a decision lets them: as few as possible are elsewhere than in the plan that stands;
/// among
/// such plans the numbers of the wishes met are lowest, then fit is largest. As many seats are filled as before.
///
/// The plan that stands is followed through the decisions as through events: whoever may not stay gives up the place,
/// and is placed again by one search.
///
/// - Result: exact; a measure of its own, so the rule need not agree with the plan.
/// - Source: docs/methods/matching.md, section 6.
public final class SmallestChange {

    private final PlanTable table;
    private final long mostFit;
    private final long wishes;
    private final long moves;

    private SmallestChange(PlanTable table, int filled) {
        this.table = table;
        var posts = table.seats.cells().stream().filter(SeatTable.Cell::isPost).toList();
        this.mostFit = posts.stream()
                .mapToLong(cell -> table.fit(cell.officer(), cell.village()))
                .max()
                .orElse(0);
        long lastWish = posts.stream()
                .mapToLong(cell -> table.wish(cell.officer(), cell.village()))
                .max()
                .orElse(0);
        this.wishes = 1 + mostFit * filled;
        this.moves = wishes * (1 + lastWish * filled);
    }

    private long cost(int officer, int village) {
        long moved = table.moves(officer, village) ? moves : 0;
        return village < 0
                ? moved
                : moved + table.wish(officer, village) * wishes + mostFit - table.fit(officer, village);
    }

    /// @param changes placements and bans; other wishes count as far as they say who would be content
    /// @return officers by village; empty if no plan that fills as many seats agrees with the changes
    /// @throws IllegalArgumentException if seats are changed: then it is not the same plan with others in it
    public static Optional<Map<String, String>> of(
            MatchingProblem problem, Terms terms, MatchingResult result, List<Change> changes) {
        Rules.require(
                changes.stream().noneMatch(Change.Seats.class::isInstance), "changes", changes, "must change no seats");
        var all = new ArrayList<>(terms.changes());
        all.addAll(changes);
        var then = Changed.of(problem, all);
        var table = new PlanTable(problem, terms, result.posts(), then);
        var search = new SmallestChange(table, result.posts().size());
        var arcs = table.seats.arcs(search::cost);
        return LivePlan.of(arcs, 0)
                .filter(plan -> follow(plan, arcs, table, then, then.pinned(all)::contains))
                .map(plan -> table.posts(plan.solution().columnOf()));
    }

    private static boolean follow(LivePlan plan, Arcs arcs, PlanTable table, Changed then, Predicate<String> pinned) {
        var eligible = Eligible.of(then.asked());
        for (int a = 0; a < table.seats.cells().size(); a++) {
            var cell = table.seats.cells().get(a);
            boolean closed = cell.isPost()
                    ? !PlanTable.possible(then, eligible, cell.officer(), cell.village())
                    : cell.officer() >= 0
                            && pinned.test(table.eligible.officers().get(cell.officer()));
            if (closed) {
                plan.forbid(arcs.rowOf(a), a);
            }
        }
        return plan.settle();
    }
}
