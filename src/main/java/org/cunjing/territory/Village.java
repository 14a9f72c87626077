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
