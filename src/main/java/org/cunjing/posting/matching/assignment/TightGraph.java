package org.cunjing.posting.matching.assignment;

import java.util.Arrays;
import java.util.stream.IntStream;

/// All best plans at once: the pairs that cost exactly their prices.
///
/// A pair off the plan is in some best plan if and only if it closes a ring of such pairs, or starts a chain of them
/// that ends at a column which may stay free: both ends then lie in one strongly connected part of the graph of moves.
///
/// - Effort: one pass over the pairs.
/// - Source: Tarjan 1972; docs/methods/assignment.md, section 5.
public final class TightGraph {

    private final Arcs arcs;
    private final Solution best;
    private final int[] rowOf;
    private final int[] part;

    private TightGraph(Arcs arcs, Solution best) {
        this.arcs = arcs;
        this.best = best;
        this.rowOf = new int[arcs.columns()];
        Arrays.fill(rowOf, -1);
        for (int i = 0; i < arcs.rows(); i++) {
            rowOf[best.columnOf()[i]] = i;
        }
        this.part = StrongParts.of(arcs.columns() + 1, this::moves);
    }

    public static TightGraph of(Arcs arcs, Solution best) {
        return new TightGraph(arcs, best);
    }

    /// The same problem with only the pairs that some best plan uses.
    public Arcs inSome() {
        var rowOfArc = new int[arcs.size()];
        for (int i = 0; i < arcs.rows(); i++) {
            Arrays.fill(rowOfArc, arcs.start(i), arcs.start(i + 1), i);
        }
        return arcs.keeping(a -> inSome(rowOfArc[a], a));
    }

    /// Columns that no best plan leaves free.
    public boolean[] always() {
        var always = new boolean[arcs.columns()];
        for (int j = 0; j < always.length; j++) {
            always[j] = rowOf[j] >= 0
                    && (arcs.rows() == arcs.columns() || part[j] != part[arcs.columns()] || best.columnPrice()[j] < 0);
        }
        return always;
    }

    /// Whether a best plan uses this pair of the row.
    public boolean inSome(int row, int arc) {
        int column = arcs.column(arc);
        return isTight(row, arc) && (best.columnOf()[row] == column || part[best.columnOf()[row]] == part[column]);
    }

    /// Whether every best plan uses this pair of the row.
    public boolean inEvery(int row, int arc) {
        if (best.columnOf()[row] != arcs.column(arc)) {
            return false;
        }
        for (int a = arcs.start(row); a < arcs.start(row + 1); a++) {
            if (a != arc && inSome(row, a)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the pair costs exactly its prices.
    boolean isTight(int row, int arc) {
        return arcs.cost(arc) == best.rowPrice()[row] + best.columnPrice()[arcs.column(arc)];
    }

    /// From a column to those its holder could take as well. The last node stands for being free: free columns lead to
    /// it,
    /// and it leads to columns that may be free by their price, whose holders then move on.
    private int[] moves(int column) {
        if (column == arcs.columns()) {
            return givingWay();
        }
        int row = rowOf[column];
        if (row < 0) {
            return arcs.rows() < arcs.columns() ? new int[] {arcs.columns()} : new int[0];
        }
        return IntStream.range(arcs.start(row), arcs.start(row + 1))
                .filter(a -> isTight(row, a))
                .map(arcs::column)
                .toArray();
    }

    private int[] givingWay() {
        return arcs.rows() == arcs.columns()
                ? new int[0]
                : IntStream.range(0, arcs.columns())
                        .filter(j -> rowOf[j] >= 0 && best.columnPrice()[j] == 0)
                        .toArray();
    }
}
