package org.cunjing.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.shared.Position;
import org.jspecify.annotations.Nullable;

/// A village or residents' community, the unit of coverage.
///
/// @param code as the scheme writes it; schemes differ in length
/// @param outline ring of corners, WGS 84, the last not repeating the first
/// @param sites places that can be inspected
/// @param validTo last day; null: still there
public record Village(
        UUID id,
        String code,
        String scheme,
        String name,
        Kind kind,
        Settlement settlement,
        String townshipCode,
        UUID stationId,
        List<Position> outline,
        double areaKm2,
        int population,
        int households,
        int sites,
        LocalDate countedOn,
        Set<String> needs,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    private static final int MIN_CORNERS = 3;

    public enum Kind {
        ADMINISTRATIVE_VILLAGE,
        COMMUNITY
    }

    public enum Settlement {
        URBAN,
        RURAL,
        MIXED
    }

    public Village {
        outline = List.copyOf(outline);
        needs = Set.copyOf(needs);
        if (outline.size() < MIN_CORNERS) {
            throw new IllegalArgumentException(
                    "outline of %s has %d corners; it needs at least %d.".formatted(code, outline.size(), MIN_CORNERS));
        }
    }

    /// Centre of the outline's area, reckoned in the plane: true enough for a village.
    public Position middle() {
        var origin = outline.getFirst();
        double area = 0;
        double north = 0;
        double east = 0;
        for (int i = 0; i < outline.size(); i++) {
            double y = outline.get(i).latitudeDeg() - origin.latitudeDeg();
            double x = outline.get(i).longitudeDeg() - origin.longitudeDeg();
            var next = outline.get((i + 1) % outline.size());
            double nextY = next.latitudeDeg() - origin.latitudeDeg();
            double nextX = next.longitudeDeg() - origin.longitudeDeg();
            double cross = x * nextY - nextX * y;
            area += cross;
            north += (y + nextY) * cross;
            east += (x + nextX) * cross;
        }
        return area == 0
                ? origin
                : new Position(origin.latitudeDeg() + north / (3 * area), origin.longitudeDeg() + east / (3 * area));
    }

    /// The same village with another outline.
    public Village within(List<Position> corners) {
        return new Village(
                id,
                code,
                scheme,
                name,
                kind,
                settlement,
                townshipCode,
                stationId,
                corners,
                areaKm2,
                population,
                households,
                sites,
                countedOn,
                needs,
                validFrom,
                validTo);
    }
}
