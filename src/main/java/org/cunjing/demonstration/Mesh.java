package org.cunjing.demonstration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// Corners and edges of a tiling. Corners that all but touch become one, and each edge between two cells is bent once
/// for both of them.
final class Mesh {

    private static final double MERGE_M = 90;
    private static final double BEND = 0.11;

    private final Dice dice;
    private final List<Coordinate> corners = new ArrayList<>();
    private final List<List<Integer>> cells;
    private final Map<Edge, List<Integer>> sides = new LinkedHashMap<>();
    private final Map<Edge, List<Coordinate>> bends = new LinkedHashMap<>();

    Mesh(List<Geometry> figures, Dice dice) {
        this.dice = dice;
        cells = figures.stream().map(this::cornersOf).toList();
        for (int cell = 0; cell < cells.size(); cell++) {
            for (var edge : edgesOf(cells.get(cell))) {
                sides.computeIfAbsent(edge.sorted(), key -> new ArrayList<>()).add(cell);
            }
        }
        sides.forEach((edge, owners) -> bends.put(edge, bend(edge, owners)));
    }

    List<List<Coordinate>> rings() {
        return cells.stream().map(this::ring).toList();
    }

    List<List<Integer>> neighbours() {
        var found = Tiling.emptyNeighbours(cells.size());
        sides.values().stream().filter(owners -> owners.size() == 2).forEach(owners -> {
            found.getOrDefault(owners.get(0), new TreeSet<>()).add(owners.get(1));
            found.getOrDefault(owners.get(1), new TreeSet<>()).add(owners.get(0));
        });
        return found.values().stream().map(List::copyOf).toList();
    }

    private List<Integer> cornersOf(Geometry figure) {
        var coordinates = figure.getCoordinates();
        if (!Orientation.isCCW(coordinates)) {
            coordinates = figure.reverse().getCoordinates();
        }
        var ring = new ArrayList<Integer>();
        for (int i = 0; i + 1 < coordinates.length; i++) {
            int corner = corner(coordinates[i]);
            if (ring.isEmpty() || (ring.getLast() != corner)) {
                ring.add(corner);
            }
        }
        if (ring.size() > 1 && ring.getFirst().equals(ring.getLast())) {
            ring.removeLast();
        }
        return List.copyOf(ring);
    }

    private int corner(Coordinate at) {
        for (int i = 0; i < corners.size(); i++) {
            if (corners.get(i).distance(at) < MERGE_M) {
                return i;
            }
        }
        corners.add(at.copy());
        return corners.size() - 1;
    }

    private static List<Edge> edgesOf(List<Integer> ring) {
        var edges = new ArrayList<Edge>();
        for (int i = 0; i < ring.size(); i++) {
            edges.add(new Edge(ring.get(i), ring.get((i + 1) % ring.size())));
        }
        return edges;
    }

    private List<Coordinate> bend(Edge edge, List<Integer> owners) {
        int most =
                owners.stream().mapToInt(owner -> cells.get(owner).size()).max().orElseThrow();
        double lengthM = corners.get(edge.from).distance(corners.get(edge.to));
        if (owners.size() < 2 || most > 12 || lengthM < 250) {
            return List.of();
        }
        int points = most > 8 || lengthM < 600 ? 1 : 2;
        var bend = new ArrayList<Coordinate>();
        for (int i = 1; i <= points; i++) {
            bend.add(beside(edge, (double) i / (points + 1), dice.real(-BEND, BEND)));
        }
        return bend;
    }

    private Coordinate beside(Edge edge, double along, double aside) {
        var from = corners.get(edge.from);
        double dx = corners.get(edge.to).x - from.x;
        double dy = corners.get(edge.to).y - from.y;
        return new Coordinate(from.x + along * dx - aside * dy, from.y + along * dy + aside * dx);
    }

    private List<Coordinate> ring(List<Integer> cell) {
        var ring = new ArrayList<Coordinate>();
        for (var edge : edgesOf(cell)) {
            ring.add(corners.get(edge.from));
            var bend = bends.getOrDefault(edge.sorted(), List.of());
            ring.addAll(edge.from < edge.to ? bend : bend.reversed());
        }
        ring.add(ring.getFirst());
        return ring;
    }

    record Edge(int from, int to) {

        Edge sorted() {
            return from < to ? this : new Edge(to, from);
        }
    }
}
