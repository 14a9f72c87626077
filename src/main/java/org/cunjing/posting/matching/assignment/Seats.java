package org.cunjing.posting.matching.assignment;

import java.util.List;
import java.util.Optional;

/// Choosing from groups that give at least and at most so many, as a full assignment.
///
/// Who is not chosen takes a seat. A group of `n` that gives between `a` and `b` has `n − b` seats that must be taken
/// and
/// `b − a` more that may be taken by the group or by nobody. Everybody has a place then, and prices, certificate and
/// what-ifs of the assignment hold for the choice.
///
/// - Effort: `b − a` times `n` pairs for each group.
/// - Source: docs/methods/assignment.md, section 9.
public final class Seats {

    /// How many of a group are chosen.
    public record Limit(int least, int most) {}

    private final Arcs pairs;
    private final boolean possible;
    private final Arcs problem;

    /// @param pairs places as rows, people as columns
    /// @param group of each column, an index into `limits`
    public Seats(Arcs pairs, int[] group, List<Limit> limits) {
        this.pairs = pairs;
        int[] size = new int[limits.size()];
        for (int g : group) {
            size[g]++;
        }
        int nobodies = pairs.rows() - pairs.columns();
        int must = 0;
        int may = 0;
        boolean fits = true;
        for (int g = 0; g < size.length; g++) {
            int most = Math.min(limits.get(g).most(), size[g]);
            fits &= limits.get(g).least() <= most;
            must += size[g] - most;
            may += Math.max(0, most - limits.get(g).least());
        }
        nobodies += must + may;
        this.possible = fits && nobodies >= 0 && pairs.columns() >= pairs.rows();
        this.problem = possible ? build(group, limits, size, must + may, nobodies) : pairs;
    }

    private Arcs build(int[] group, List<Limit> limits, int[] size, int seats, int nobodies) {
        var list = new ArcList(pairs.size());
        for (int i = 0; i < pairs.rows(); i++) {
            for (int a = pairs.start(i); a < pairs.start(i + 1); a++) {
                list.add(i, pairs.column(a), pairs.cost(a));
            }
        }
        int row = pairs.rows();
        for (int g = 0; g < size.length; g++) {
            int most = Math.min(limits.get(g).most(), size[g]);
            int own = size[g] - most;
            for (int seat = 0; seat < size[g] - limits.get(g).least(); seat++, row++) {
                for (int j = 0; j < group.length; j++) {
                    if (group[j] == g) {
                        list.add(row, j, 0);
                    }
                }
                for (int k = 0; seat >= own && k < nobodies; k++) {
                    list.add(row, pairs.columns() + k, 0);
                }
            }
        }
        return Arcs.of(pairs.rows() + seats, pairs.columns() + nobodies, list);
    }

    /// Places and seats as rows; people, then nobodies, as columns.
    public Arcs problem() {
        return problem;
    }

    public Optional<Solution> solve() {
        return possible ? LeastCost.of(problem) : Optional.empty();
    }

    /// Whether a best plan gives this person a place.
    public boolean mayServe(TightGraph graph, int person) {
        return inSome(graph, person, 0, pairs.rows());
    }

    /// Whether a best plan leaves this person without a place.
    public boolean maySit(TightGraph graph, int person) {
        return inSome(graph, person, pairs.rows(), problem.rows());
    }

    private boolean inSome(TightGraph graph, int person, int from, int to) {
        for (int i = from; i < to; i++) {
            int arc = problem.find(i, person);
            if (arc >= 0 && graph.inSome(i, arc)) {
                return true;
            }
        }
        return false;
    }
}
