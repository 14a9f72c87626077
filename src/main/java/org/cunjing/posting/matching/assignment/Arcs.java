package org.cunjing.posting.matching.assignment;

import java.util.Arrays;
import java.util.function.IntPredicate;

/// Eligible pairs by row, each packed into one number: cost above the least cost, then the column.
///
/// The number of bits for the column follows the size of the problem; the bound on the costs is the one under which
/// neither the packing nor any sum of prices leaves 64 bits.
public final class Arcs {

    /// `|cost| · 2 · max(rows, columns)` stays below this.
    static final long LIMIT = 1L << 62;

    final int rows;
    final int columns;
    final int bits;
    final long mask;

    /// Added to every packed cost to get the cost that was given.
    final long base;

    /// Largest packed cost.
    final long spread;

    final int[] start;
    final long[] packed;

    Arcs(int rows, int columns, long base, long spread, int[] start, long[] packed) {
        this.rows = rows;
        this.columns = columns;
        this.bits = bitsFor(columns);
        this.mask = (1L << bits) - 1;
        this.base = base;
        this.spread = spread;
        this.start = start;
        this.packed = packed;
    }

    static int bitsFor(int columns) {
        return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(columns - 1, 1)));
    }

    /// Largest absolute cost that a problem of this size may have.
    public static long largestCost(int rows, int columns) {
        return (LIMIT - 1) / (2L * Math.max(1, Math.max(rows, columns)));
    }

    /// @throws IllegalArgumentException if a place is outside the table, given twice, or a cost is too large
    public static Arcs of(int rows, int columns, ArcList list) {
        var arcs = ArcPacking.pack(rows, columns, list);
        int twice = arcs.firstTwice();
        if (twice >= 0) {
            ArcPacking.require(false, "column", arcs.column(twice), "must appear once in row %d", arcs.rowOf(twice));
        }
        return arcs;
    }

    /// Like `of`, with the pairs of a row from the cheapest to the dearest, so that the order of the list does not
    /// matter. Pairs given twice are not refused; ask `firstTwice`.
    public static Arcs ofSorted(int rows, int columns, ArcList list) {
        var arcs = ArcPacking.pack(rows, columns, list);
        for (int i = 0; i < rows; i++) {
            Arrays.sort(arcs.packed, arcs.start[i], arcs.start[i + 1]);
        }
        return arcs;
    }

    /// The first arc whose column stood in the same row already, −1 if there is none.
    public int firstTwice() {
        int[] seenIn = new int[columns];
        for (int i = 0; i < rows; i++) {
            for (int a = start[i]; a < start[i + 1]; a++) {
                int j = column(a);
                if (seenIn[j] == i + 1) {
                    return a;
                }
                seenIn[j] = i + 1;
            }
        }
        return -1;
    }

    public int rowOf(int arc) {
        int row = Arrays.binarySearch(start, arc);
        while (row >= 0 && start[row + 1] == arc) {
            row++; // rows without pairs begin at the same index
        }
        return row >= 0 ? row : -row - 2;
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    public int size() {
        return packed.length;
    }

    /// Index of the first arc of a row; those of the row end where the next row's begin.
    public int start(int row) {
        return start[row];
    }

    public int column(int arc) {
        return (int) (packed[arc] & mask);
    }

    public long cost(int arc) {
        return (packed[arc] >>> bits) + base;
    }

    int columnOf(long pack) {
        return (int) (pack & mask);
    }

    long aboveBase(long pack) {
        return pack >>> bits;
    }

    /// The arc from row to column, −1 if the pair is not eligible.
    public int find(int row, int column) {
        for (int a = start[row]; a < start[row + 1]; a++) {
            if (column(a) == column) {
                return a;
            }
        }
        return -1;
    }

    /// The same pairs and numbers without those that fail the test.
    public Arcs keeping(IntPredicate arc) {
        int[] kept = new int[rows + 1];
        long[] rest = new long[packed.length];
        int size = 0;
        for (int i = 0; i < rows; i++) {
            for (int a = start[i]; a < start[i + 1]; a++) {
                if (arc.test(a)) {
                    rest[size++] = packed[a];
                }
            }
            kept[i + 1] = size;
        }
        return new Arcs(rows, columns, base, spread, kept, Arrays.copyOf(rest, size));
    }

    /// The same problem with further pairs above the same base.
    Arcs with(Arcs more) {
        int[] from = new int[rows + 1];
        long[] all = new long[packed.length + more.packed.length];
        for (int i = 0; i < rows; i++) {
            int own = start[i + 1] - start[i];
            int other = more.start[i + 1] - more.start[i];
            System.arraycopy(packed, start[i], all, from[i], own);
            System.arraycopy(more.packed, more.start[i], all, from[i] + own, other);
            from[i + 1] = from[i] + own + other;
        }
        return new Arcs(rows, columns, base, Math.max(spread, more.spread), from, all);
    }

    /// The same problem, packed above a base that is at most the given cost.
    Arcs rebased(long lowest) {
        long shift = Math.max(0, base - lowest);
        long[] moved = new long[packed.length];
        for (int a = 0; a < moved.length; a++) {
            moved[a] = packed[a] + (shift << bits);
        }
        return new Arcs(rows, columns, base - shift, spread + shift, start, moved);
    }

    /// Rows of one part of the problem, renumbered; the costs keep their base.
    Arcs part(int[] ofRows, int[] place, int width) {
        int[] from = new int[ofRows.length + 1];
        for (int r = 0; r < ofRows.length; r++) {
            from[r + 1] = from[r] + start[ofRows[r] + 1] - start[ofRows[r]];
        }
        long[] inner = new long[from[ofRows.length]];
        int narrow = bitsFor(width);
        long most = 0;
        int size = 0;
        for (int row : ofRows) {
            for (int a = start[row]; a < start[row + 1]; a++) {
                long above = packed[a] >>> bits;
                most = Math.max(most, above);
                inner[size++] = above << narrow | place[column(a)];
            }
        }
        return new Arcs(ofRows.length, width, base, most, from, inner);
    }
}
