package org.cunjing.exchange;

import static org.cunjing.exchange.FaultRule.NOT_AN_OUTLINE;
import static org.cunjing.exchange.FaultRule.OUTLINE_ELSEWHERE;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cunjing.exchange.Reading.Value;
import org.cunjing.exchange.Reading.Wrong;
import org.cunjing.shared.Position;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// Outlines as geographic programs write them: `POLYGON ((104.1 30.8, …))`, WGS 84, longitude first.
final class OutlineText {

    /// Land of China with a margin; mixed-up coordinates fall outside it.
    private static final double WEST_DEG = 73;
    private static final double EAST_DEG = 136;
    private static final double SOUTH_DEG = 3;
    private static final double NORTH_DEG = 54;
    private static final int MOST_CORNERS = 2_000;

    private OutlineText() {}

    static Reading read(String text) {
        try {
            if (!(new WKTReader().read(text) instanceof Polygon polygon) || !isOneRing(polygon)) {
                return new Wrong(NOT_AN_OUTLINE, "");
            }
            var corners = polygon.getExteriorRing().getCoordinates();
            return Arrays.stream(corners).allMatch(OutlineText::isHere)
                    ? new Value(write(corners))
                    : new Wrong(OUTLINE_ELSEWHERE, "");
        } catch (ParseException | IllegalArgumentException unreadable) {
            return new Wrong(NOT_AN_OUTLINE, "");
        }
    }

    static String write(List<Position> ring) {
        var corners = ring.stream()
                .map(corner -> new Coordinate(corner.longitudeDeg(), corner.latitudeDeg()))
                .toList();
        var closed = new java.util.ArrayList<>(corners);
        closed.add(corners.getFirst());
        return write(closed.toArray(Coordinate[]::new));
    }

    /// Corners of an outline in the kept form, the last not repeating the first.
    static List<Position> corners(String outline) {
        var inner = outline.substring(outline.lastIndexOf('(') + 1, outline.indexOf(')'));
        var points = Arrays.stream(inner.split(", "))
                .map(point -> point.split(" "))
                .map(point -> new Position(Double.parseDouble(point[1]), Double.parseDouble(point[0])))
                .toList();
        return points.subList(0, points.size() - 1);
    }

    private static boolean isOneRing(Polygon polygon) {
        return !polygon.isEmpty()
                && polygon.getNumInteriorRing() == 0
                && polygon.getNumPoints() <= MOST_CORNERS
                && polygon.isValid();
    }

    private static boolean isHere(Coordinate corner) {
        return corner.x >= WEST_DEG && corner.x <= EAST_DEG && corner.y >= SOUTH_DEG && corner.y <= NORTH_DEG;
    }

    private static String write(Coordinate[] closed) {
        return Arrays.stream(closed)
                .map(corner -> corner.x + " " + corner.y)
                .collect(Collectors.joining(", ", "POLYGON ((", "))"));
    }
}
