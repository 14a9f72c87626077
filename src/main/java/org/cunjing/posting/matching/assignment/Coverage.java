package org.cunjing.posting.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;

/// How many rows can have a column of their own, and why no more.
///
/// - Effort: O(arcs · √rows).
/// - Source: Hopcroft, Karp 1973; Hall 1935. docs/methods/assignment.md, section 6.
public final class Coverage {

    /// Rows that have fewer columns than they are many, and no smaller set of them has: without any one of them the
    /// others can be covered.
    ///
    /// @param rows ascending
    /// @param columns all their columns, ascending; one fewer than rows
    public record Shortage(List<Integer> rows, List<Integer> columns) {}

    private static final int NONE = -1;

    private final Arcs arcs;
    private final int[] columnOf;
    private final int[] rowOf;
    private final int[] level;
    private final int[] next;
    private int covered;

    private Coverage(Arcs arcs) {
        this.arcs = arcs;
        this.columnOf = new int[arcs.rows];
        this.rowOf = new int[arcs.columns];
        this.level = new int[arcs.rows];
        this.next = new int[arcs.rows];
        Arrays.fill(columnOf, NONE);
        Arrays.fill(rowOf, NONE);
    }

    public static Coverage of(Arcs arcs) {
        var coverage = new Coverage(arcs);
        coverage.takeWhatIsFree();
        while (coverage.layers()) {
            System.arraycopy(arcs.start, 0, coverage.next, 0, arcs.rows);
            for (int i = 0; i < arcs.rows; i++) {
                if (coverage.columnOf[i] == NONE && coverage.augment(i)) {
                    coverage.covered++;
                }
            }
        }
        return coverage;
    }

    public int covered() {
        return covered;
    }

    public boolean complete() {
        return covered == arcs.rows;
    }

    /// Column of a row in one of the widest plans, −1 without.
    public int columnOf(int row) {
        return columnOf[row];
    }

    /// The shortages that the uncovered rows stand in, at most so many, each once.
    public List<Shortage> shortages(int most) {
        var found = new LinkedHashSet<Shortage>();
        for (int i = 0; i < arcs.rows && found.size() < most; i++) {
            if (columnOf[i] == NONE) {
                found.add(shortage(i));
            }
        }
        return List.copyOf(found);
    }

    private void takeWhatIsFree() {
        for (int i = 0; i < arcs.rows; i++) {
            for (int a = arcs.start[i]; a < arcs.start[i + 1] && columnOf[i] == NONE; a++) {
                if (rowOf[arcs.column(a)] == NONE) {
                    seat(i, arcs.column(a));
                    covered++;
                }
            }
        }
    }

    private void seat(int row, int column) {
        columnOf[row] = column;
        rowOf[column] = row;
    }

    /// Numbers rows by their distance from an uncovered one; returns whether a free column is in reach.
    private boolean layers() {
        int[] queue = new int[arcs.rows];
        int tail = 0;
        for (int i = 0; i < arcs.rows; i++) {
            level[i] = columnOf[i] == NONE ? 0 : NONE;
            if (level[i] == 0) {
                queue[tail++] = i;
            }
        }
        boolean reached = false;
        for (int head = 0; head < tail; head++) {
            int row = queue[head];
            for (int a = arcs.start[row]; a < arcs.start[row + 1]; a++) {
                int holder = rowOf[arcs.column(a)];
                if (holder == NONE) {
                    reached = true;
                } else if (level[holder] == NONE) {
                    level[holder] = level[row] + 1;
                    queue[tail++] = holder;
                }
            }
        }
        return reached;
    }

    /// Follows the layers down to a free column; the path stands on a list, because it may be long.
    private boolean augment(int root) {
        var path = new ArrayList<Integer>();
        path.add(root);
        while (!path.isEmpty()) {
            int row = path.getLast();
            if (next[row] == arcs.start[row + 1]) {
                path.removeLast();
                level[row] = NONE;
                continue;
            }
            int column = arcs.column(next[row]++);
            int holder = rowOf[column];
            if (holder == NONE) {
                for (int k = path.size() - 1; k >= 0; k--) {
                    int before = columnOf[path.get(k)];
                    seat(path.get(k), column);
                    column = before;
                }
                return true;
            }
            if (level[holder] == level[row] + 1) {
                path.add(holder);
            }
        }
        return false;
    }

    /// All rows that an uncovered row reaches by asking holders to move.
    private Shortage shortage(int root) {
        var rows = new BitSet();
        var columns = new BitSet();
        var queue = new ArrayList<Integer>(List.of(root));
        rows.set(root);
        for (int head = 0; head < queue.size(); head++) {
            int row = queue.get(head);
            for (int a = arcs.start[row]; a < arcs.start[row + 1]; a++) {
                int column = arcs.column(a);
                columns.set(column);
                int holder = rowOf[column];
                if (!rows.get(holder)) {
                    rows.set(holder);
                    queue.add(holder);
                }
            }
        }
        return new Shortage(
                rows.stream().boxed().toList(), columns.stream().boxed().toList());
    }
}
