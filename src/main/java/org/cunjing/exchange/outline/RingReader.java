package org.cunjing.exchange.outline;

import static org.cunjing.exchange.outline.OutlineFault.CROSSES_ITSELF;
import static org.cunjing.exchange.outline.OutlineFault.NOT_A_POLYGON;
import static org.cunjing.exchange.outline.OutlineFault.NOT_IN_THESE_COORDINATES;
import static org.cunjing.exchange.outline.OutlineFault.OUTSIDE_CHINA;
import static org.cunjing.exchange.outline.OutlineFault.TOO_MANY_CORNERS;

import java.util.ArrayList;
import java.util.List;
import org.cunjing.shared.Position;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;

/// From the geometry of a feature to one ring in WGS 84.
final class RingReader {

    private static final int MOST_CORNERS = 2_000;
    private static final int MIN_CORNERS = 3;

    /// Land of China with a margin; mixed-up coordinates fall outside it.
    private static final double WEST_DEG = 73;
    private static final double EAST_DEG = 136;
    private static final double SOUTH_DEG = 3;
    private static final double NORTH_DEG = 54;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final SourceCrs crs;

    RingReader(SourceCrs crs) {
        this.crs = crs;
    }

    /// @param fault null: the ring is good
    record Ring(@Nullable OutlineFault fault, List<Position> corners, int partsLeftOut, int holesLeftOut) {

        private static Ring faulty(OutlineFault fault) {
            return new Ring(fault, List.of(), 0, 0);
        }
    }

    private record Part(Polygon polygon, List<Position> corners, int holes) {}

    Ring read(JsonNode geometry) {
        var polygons = switch (geometry.path("type").asString("")) {
            case "Polygon" -> List.of(geometry.path("coordinates"));
            case "MultiPolygon" -> geometry.path("coordinates").valueStream().toList();
            default -> List.<JsonNode>of();
        };
        if (polygons.isEmpty()) {
            return Ring.faulty(NOT_A_POLYGON);
        }
        try {
            return largest(polygons.stream().map(this::part).toList());
        } catch (Wrong wrong) {
            return Ring.faulty(wrong.fault);
        }
    }

    private static Ring largest(List<Part> parts) {
        var largest = parts.stream()
                .reduce((one, other) ->
                        other.polygon().getArea() > one.polygon().getArea() ? other : one)
                .orElseThrow();
        if (!largest.polygon().isValid()) {
            throw new Wrong(CROSSES_ITSELF);
        }
        return new Ring(null, largest.corners(), parts.size() - 1, largest.holes());
    }

    private Part part(JsonNode rings) {
        if (!rings.isArray() || !rings.path(0).isArray()) {
            throw new Wrong(NOT_A_POLYGON);
        }
        if (rings.path(0).size() > MOST_CORNERS) {
            throw new Wrong(TOO_MANY_CORNERS);
        }
        var corners = new ArrayList<Position>();
        for (var corner : rings.path(0)) {
            var place = place(corner);
            if (corners.isEmpty() || !corners.getLast().equals(place)) {
                corners.add(place);
            }
        }
        if (corners.size() > 1 && corners.getFirst().equals(corners.getLast())) {
            corners.removeLast();
        }
        if (corners.size() < MIN_CORNERS) {
            throw new Wrong(NOT_A_POLYGON);
        }
        return new Part(polygon(corners), corners, rings.size() - 1);
    }

    private Position place(JsonNode corner) {
        if (!corner.path(0).isNumber() || !corner.path(1).isNumber()) {
            throw new Wrong(NOT_A_POLYGON);
        }
        var place = crs.place(corner.path(0).doubleValue(), corner.path(1).doubleValue())
                .orElseThrow(() -> new Wrong(NOT_IN_THESE_COORDINATES));
        boolean here = place.longitudeDeg() >= WEST_DEG
                && place.longitudeDeg() <= EAST_DEG
                && place.latitudeDeg() >= SOUTH_DEG
                && place.latitudeDeg() <= NORTH_DEG;
        if (!here) {
            throw new Wrong(OUTSIDE_CHINA);
        }
        return place;
    }

    private static Polygon polygon(List<Position> corners) {
        var closed = new Coordinate[corners.size() + 1];
        for (int i = 0; i <= corners.size(); i++) {
            var corner = corners.get(i % corners.size());
            closed[i] = new Coordinate(corner.longitudeDeg(), corner.latitudeDeg());
        }
        return GEOMETRIES.createPolygon(closed);
    }

    /// Leaves the reading of one feature.
    private static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final OutlineFault fault;

        Wrong(OutlineFault fault) {
            super(fault.name(), null, false, false);
            this.fault = fault;
        }
    }
}
