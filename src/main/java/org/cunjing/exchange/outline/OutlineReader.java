package org.cunjing.exchange.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cunjing.exchange.outline.GeoJsonFile.Feature;
import org.cunjing.shared.Position;
import org.cunjing.territory.Village;
import org.jspecify.annotations.Nullable;

/// Finds the village of each feature and reads its ring.
final class OutlineReader {

    /// Shifts of less are the rounding of a file, about a centimetre.
    private static final double SAME_M = 0.01;

    private final Map<String, Village> villages;
    private final String property;
    private final RingReader rings;
    private final Set<String> taken = new HashSet<>();

    /// @param villages of today, by code
    /// @param property that holds the code
    OutlineReader(Map<String, Village> villages, String property, SourceCrs crs) {
        this.villages = villages;
        this.property = property;
        this.rings = new RingReader(crs);
    }

    OutlineLine read(Feature feature) {
        var code = feature.properties().getOrDefault(property, "");
        var village = villages.get(code);
        var unmatched = unmatched(code, village);
        if (unmatched != null || village == null) {
            return line(feature, code, village, unmatched);
        }
        var ring = rings.read(feature.geometry());
        if (ring.fault() != null) {
            return line(feature, code, village, ring.fault());
        }
        return new OutlineLine(
                feature.number(),
                code,
                village.id(),
                village.name(),
                null,
                ring.corners(),
                ring.partsLeftOut(),
                ring.holesLeftOut(),
                same(village.outline(), ring.corners()));
    }

    private @Nullable OutlineFault unmatched(String code, @Nullable Village village) {
        if (code.isEmpty()) {
            return OutlineFault.NO_CODE;
        }
        if (village == null) {
            return OutlineFault.UNKNOWN_VILLAGE;
        }
        return taken.add(code) ? null : OutlineFault.LISTED_TWICE;
    }

    private static OutlineLine line(
            Feature feature, String code, @Nullable Village village, @Nullable OutlineFault fault) {
        return new OutlineLine(
                feature.number(),
                code,
                village == null ? null : village.id(),
                village == null ? null : village.name(),
                fault,
                List.of(),
                0,
                0,
                false);
    }

    private static boolean same(List<Position> before, List<Position> now) {
        if (before.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            if (before.get(i).distanceMTo(now.get(i)) > SAME_M) {
                return false;
            }
        }
        return true;
    }
}
