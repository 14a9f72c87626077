package org.cunjing.exchange;

import java.util.List;
import org.cunjing.shared.Position;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.index.quadtree.Quadtree;

/// Finds out which villages border on a new one, from the outlines.
public final class Borders {

    /// Outlines drawn by hand miss each other by a few metres; about 20 m on the ground.
    private static final double TOLERANCE_DEG = 0.0002;

    private final Villages villages;
    private final GeometryFactory geometries = new GeometryFactory();
    private final Quadtree known = new Quadtree();

    private record Known(Village village, Geometry outline) {}

    /// @param present villages whose borders on each other are noted already
    public Borders(Villages villages, List<Village> present) {
        this.villages = villages;
        present.stream().filter(one -> one.validTo() == null).forEach(this::add);
    }

    /// Notes the borders with every village that touches along more than a corner.
    public void draw(Village village) {
        if (village.validTo() != null) {
            return;
        }
        var near = polygon(village.outline()).buffer(TOLERANCE_DEG);
        for (var found : known.query(near.getEnvelopeInternal())) {
            if (found instanceof Known other && meet(near, other.outline())) {
                villages.addBorder(village.id(), other.village().id());
            }
        }
        add(village);
    }

    private void add(Village village) {
        var outline = polygon(village.outline());
        known.insert(outline.getEnvelopeInternal(), new Known(village, outline));
    }

    /// Two that touch in one corner share no more than the tolerances around it.
    private static boolean meet(Geometry near, Geometry outline) {
        return near.intersection(outline.getBoundary()).getLength() > 4 * TOLERANCE_DEG;
    }

    private Geometry polygon(List<Position> outline) {
        var ring = new Coordinate[outline.size() + 1];
        for (int i = 0; i <= outline.size(); i++) {
            var corner = outline.get(i % outline.size());
            ring[i] = new Coordinate(corner.longitudeDeg(), corner.latitudeDeg());
        }
        return geometries.createPolygon(ring);
    }
}
