package org.cunjing.demonstration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cunjing.demonstration.Tiling.Cell;

/// Parts cells into connected groups of given sizes: straight cuts in two, the roundest first, and each half again.
/// Of two cuts alike the one counts that leaves the smaller cells to the group named first.
final class Bisection {

    private static final int DIRECTIONS = 36;

    private final List<List<Integer>> neighbours;

    Bisection(List<List<Integer>> neighbours) {
        this.neighbours = neighbours;
    }

    /// Cuts the cells into one group for each size.
    ///
    /// @return one group for each size in their order; empty if no cut keeps the groups connected
    List<List<Cell>> split(List<Cell> cells, List<Integer> sizes) {
        if (sizes.size() == 1) {
            return List.of(cells);
        }
        int half = half(sizes);
        int size = sizes.subList(0, half).stream().mapToInt(Integer::intValue).sum();
        for (var cut : cuts(cells, size)) {
            var left = split(cut.left, sizes.subList(0, half));
            var right = left.isEmpty() ? left : split(cut.right, sizes.subList(half, sizes.size()));
            if (!right.isEmpty()) {
                var all = new ArrayList<>(left);
                all.addAll(right);
                return all;
            }
        }
        return List.of();
    }

    private static int half(List<Integer> sizes) {
        int total = sizes.stream().mapToInt(Integer::intValue).sum();
        return IntStream.range(1, sizes.size())
                .boxed()
                .min(Comparator.comparingInt(i -> Math.abs(2
                                * sizes.subList(0, i).stream()
                                        .mapToInt(Integer::intValue)
                                        .sum()
                        - total)))
                .orElseThrow();
    }

    private List<Cut> cuts(List<Cell> cells, int size) {
        return IntStream.range(0, DIRECTIONS)
                .mapToObj(i -> cut(cells, size, 2 * StrictMath.PI * i / DIRECTIONS))
                .filter(cut -> connected(cut.left) && connected(cut.right))
                .sorted(Comparator.comparingDouble(Cut::cost))
                .toList();
    }

    private static Cut cut(List<Cell> cells, int size, double angle) {
        double x = StrictMath.cos(angle);
        double y = StrictMath.sin(angle);
        var sorted = cells.stream()
                .sorted(Comparator.comparingDouble((Cell cell) -> cell.middle().x * x + cell.middle().y * y)
                        .thenComparingInt(Cell::number))
                .toList();
        return new Cut(sorted.subList(0, size), sorted.subList(size, sorted.size()));
    }

    private boolean connected(List<Cell> cells) {
        return Tiling.connected(cells.stream().map(Cell::number).toList(), neighbours);
    }

    private record Cut(List<Cell> left, List<Cell> right) {

        double cost() {
            double leftKm2 = areaKm2(left) / left.size();
            double rightKm2 = areaKm2(right) / right.size();
            return (inertia(left) + inertia(right)) * (1 + 0.6 * leftKm2 / (leftKm2 + rightKm2));
        }

        private static double areaKm2(List<Cell> cells) {
            return cells.stream().mapToDouble(Cell::areaKm2).sum();
        }

        /// How far from round: the areas weighed by the squares of their distance to the common middle.
        private static double inertia(List<Cell> cells) {
            double area = areaKm2(cells);
            double x = cells.stream()
                            .mapToDouble(cell -> cell.middle().x * cell.areaKm2())
                            .sum()
                    / area;
            double y = cells.stream()
                            .mapToDouble(cell -> cell.middle().y * cell.areaKm2())
                            .sum()
                    / area;
            return cells.stream()
                    .mapToDouble(cell -> cell.areaKm2()
                            * ((cell.middle().x - x) * (cell.middle().x - x)
                                    + (cell.middle().y - y) * (cell.middle().y - y)))
                    .sum();
        }
    }
}
