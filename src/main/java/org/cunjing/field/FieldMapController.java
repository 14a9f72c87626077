package org.cunjing.field;

import java.util.List;
import java.util.UUID;
import org.cunjing.access.AllowedTo;
import org.cunjing.access.Role;
import org.cunjing.field.FieldMaps.Area;
import org.cunjing.field.FieldMaps.Kind;
import org.cunjing.field.FieldMaps.Point;
import org.cunjing.shared.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FieldMapController {

    /// About a metre, in degrees.
    private static final double PARTS = 1e5;

    private final FieldMaps maps;

    FieldMapController(FieldMaps maps) {
        this.maps = maps;
    }

    /// The officer's villages with their neighbours, and what is open in them.
    @GetMapping("/api/field/map")
    @AllowedTo({Role.SQUAD_LEADER, Role.COMMUNITY_OFFICER, Role.POSTED_OFFICER})
    FieldMapView showFieldMap() {
        var sheet = maps.draw();
        return new FieldMapView(
                sheet.schematic(),
                sheet.areas().stream().map(FieldAreaView::of).toList(),
                sheet.points().stream().map(FieldPointView::of).toList());
    }

    /// @param schematic the outlines are invented, and the map says so
    record FieldMapView(boolean schematic, List<FieldAreaView> areas, List<FieldPointView> points) {}

    /// @param outline corners as longitude and latitude, WGS 84, degrees
    record FieldAreaView(UUID id, String name, boolean own, List<List<Double>> outline) {

        static FieldAreaView of(Area area) {
            var village = area.village();
            return new FieldAreaView(
                    village.id(),
                    village.name(),
                    area.own(),
                    village.outline().stream().map(FieldMapController::corner).toList());
        }
    }

    /// @param at longitude and latitude; null: it has no place on the ground
    /// @param words where it is, in words
    record FieldPointView(
            UUID id,
            Kind kind,
            UUID villageId,
            String title,
            @Nullable List<Double> at,
            @Nullable String words) {

        static FieldPointView of(Point point) {
            return new FieldPointView(
                    point.id(),
                    point.kind(),
                    point.village(),
                    point.title(),
                    point.at() == null ? null : corner(point.at()),
                    point.words());
        }
    }

    private static List<Double> corner(Position position) {
        return List.of(
                Math.round(position.longitudeDeg() * PARTS) / PARTS,
                Math.round(position.latitudeDeg() * PARTS) / PARTS);
    }
}
