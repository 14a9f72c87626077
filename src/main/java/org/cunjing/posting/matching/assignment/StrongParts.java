package org.cunjing.posting.matching.assignment;

import java.util.Arrays;
import java.util.function.IntFunction;

/// Strongly connected parts of a directed graph, without recursion.
///
/// - Source: Tarjan 1972.
final class StrongParts {

    private final IntFunction<int[]> next;
    private final int[] part;
    private final int[] order;
    private final int[] low;
    private final int[] stack;
    private final int[] path;
    private final int[] progress;
    private final int[][] successors;
    private int clock;
    private int stacked;
    private int parts;

    private StrongParts(int nodes, IntFunction<int[]> next) {
        this.next = next;
        this.part = new int[nodes];
        this.order = new int[nodes];
        this.low = new int[nodes];
        this.stack = new int[nodes];
        this.path = new int[nodes];
        this.progress = new int[nodes];
        this.successors = new int[nodes][];
        Arrays.fill(part, -1);
    }

    /// Returns the number of the part of each node.
    static int[] of(int nodes, IntFunction<int[]> next) {
        var search = new StrongParts(nodes, next);
        for (int node = 0; node < nodes; node++) {
            if (search.order[node] == 0) {
                search.walk(node);
            }
        }
        return search.part;
    }

    private void walk(int root) {
        int depth = 0;
        path[0] = root;
        enter(root);
        while (depth >= 0) {
            int node = path[depth];
            if (progress[node] == successors[node].length) {
                leave(node);
                depth--;
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[node]);
                }
                continue;
            }
            int to = successors[node][progress[node]++];
            if (order[to] == 0) {
                enter(to);
                path[++depth] = to;
            } else if (part[to] < 0) {
                low[node] = Math.min(low[node], order[to]);
            }
        }
    }

    private void enter(int node) {
        order[node] = ++clock;
        low[node] = clock;
        stack[stacked++] = node;
        successors[node] = next.apply(node);
    }

    private void leave(int node) {
        successors[node] = new int[0];
        if (low[node] < order[node]) {
            return;
        }
        int member;
        do {
            member = stack[--stacked];
            part[member] = parts;
        } while (member != node);
        parts++;
    }
}
