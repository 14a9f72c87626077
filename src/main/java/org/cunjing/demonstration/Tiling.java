package org.cunjing.demonstration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cunjing.demonstration.Ground.Spot;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/// The district cut into cells without gap or overlap; neighbours share exactly the points of their common edge.
///
/// @param rings closed outlines in WGS 84, anticlockwise
/// @param neighbours of each cell the cells with which it shares an edge
record Tiling(List<List<Spot>> rings, List<List<Integer>> neighbours) {

    static final double AREA_KM2 = 497;
    static final int MAX_POINTS = 24;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /// Draws until a drawing is sound; the same dice always come to the same one.
    static Tiling draw(int count, Dice dice) {
        while (true) {
            var tiling = tryToDraw(count, dice);
            if (tiling.isPresent() && tiling.get().isSound()) {
                return tiling.get();
            }
        }
    }

    private static Optional<Tiling> tryToDraw(int count, Dice dice) {
        var outline = Outline.draw(dice);
        var cells = cells(Sites.spread(count, outline, dice), outline);
        boolean whole = cells.size() == count && cells.stream().allMatch(Polygon.class::isInstance);
        return whole ? Optional.of(of(new Mesh(cells, dice))) : Optional.empty();
    }

    private static List<Geometry> cells(List<Coordinate> sites, Polygon outline) {
        var builder = new VoronoiDiagramBuilder();
        builder.setSites(sites);
        var box = new Envelope(outline.getEnvelopeInternal());
        box.expandBy(box.getWidth());
        builder.setClipEnvelope(box);
        var diagram = builder.getDiagram(FACTORY);
        return IntStream.range(0, diagram.getNumGeometries())
                .mapToObj(diagram::getGeometryN)
                .sorted(Comparator.comparing(cell -> cell.getCentroid().getCoordinate()))
                .map(cell -> cell.intersection(outline))
                .toList();
    }

    private static Tiling of(Mesh mesh) {
        var rings = mesh.rings();
        double areaKm2 = rings.stream().mapToDouble(Tiling::planeKm2).sum();
        double factor = StrictMath.sqrt(AREA_KM2 / areaKm2);
        var spots = rings.stream().map(ring -> scaled(ring, factor)).toList();
        return new Tiling(spots, mesh.neighbours());
    }

    private static double planeKm2(List<Coordinate> ring) {
        return FACTORY.createPolygon(ring.toArray(Coordinate[]::new)).getArea() / 1e6;
    }

    private static List<Spot> scaled(List<Coordinate> ring, double factor) {
        return ring.stream()
                .map(at -> Plane.toSpot(new Coordinate(at.x * factor, at.y * factor)))
                .toList();
    }

    private boolean isSound() {
        var cells = rings.stream().map(Tiling::polygon).toArray(Geometry[]::new);
        return rings.stream().allMatch(ring -> ring.size() <= MAX_POINTS)
                && rings.stream().allMatch(ring -> Plane.areaKm2(ring) > 0.2)
                && List.of(cells).stream().allMatch(Geometry::isValid)
                && CoverageValidator.isValid(cells);
    }

    /// The ring as a figure in degrees.
    static Polygon polygon(List<Spot> ring) {
        return FACTORY.createPolygon(ring.stream()
                .map(spot -> new Coordinate(spot.longitudeDeg(), spot.latitudeDeg()))
                .toArray(Coordinate[]::new));
    }

    /// Whether one can walk through all these cells without leaving them.
    static boolean connected(List<Integer> cells, List<List<Integer>> neighbours) {
        var left = new TreeSet<>(cells);
        var queue = new ArrayList<Integer>();
        queue.add(left.removeFirst());
        for (int i = 0; i < queue.size(); i++) {
            neighbours.get(queue.get(i)).stream().filter(left::remove).forEach(queue::add);
        }
        return left.isEmpty();
    }

    /// Middle and area of each cell, in metres and km².
    List<Cell> measured() {
        return IntStream.range(0, rings.size())
                .mapToObj(i -> Cell.of(i, rings.get(i)))
                .toList();
    }

    record Cell(int number, Coordinate middle, double areaKm2) {

        static Cell of(int number, List<Spot> ring) {
            var figure =
                    FACTORY.createPolygon(ring.stream().map(Plane::toMetres).toArray(Coordinate[]::new));
            return new Cell(number, figure.getCentroid().getCoordinate(), Plane.areaKm2(ring));
        }
    }

    /// Numbers of the cells by edge.
    static Map<Integer, TreeSet<Integer>> emptyNeighbours(int count) {
        var map = new LinkedHashMap<Integer, TreeSet<Integer>>();
        IntStream.range(0, count).forEach(i -> map.put(i, new TreeSet<>()));
        return map;
    }
}
