package org.cunjing.field;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cunjing.access.Actors;
import org.cunjing.casework.EntryFilter;
import org.cunjing.casework.EntryHead;
import org.cunjing.casework.EntryKind;
import org.cunjing.casework.Ledgers;
import org.cunjing.dispatch.WorkOrder;
import org.cunjing.dispatch.WorkOrders;
import org.cunjing.patrol.Finding;
import org.cunjing.patrol.Findings;
import org.cunjing.shared.Position;
import org.cunjing.territory.Bureaus;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The officer's villages with what is open in them, as a phone draws it without network. People have no place on it.
@Service
class FieldMaps {

    /// More points of one kind than this nobody can tell apart on a phone.
    private static final int MOST = 300;

    private static final List<EntryKind> WITH_PLACE = List.of(EntryKind.HAZARD, EntryKind.DISPUTE);

    private final Actors actors;
    private final Villages villages;
    private final Bureaus bureaus;
    private final Ledgers ledgers;
    private final Findings findings;
    private final WorkOrders orders;

    FieldMaps(
            Actors actors, Villages villages, Bureaus bureaus, Ledgers ledgers, Findings findings, WorkOrders orders) {
        this.actors = actors;
        this.villages = villages;
        this.bureaus = bureaus;
        this.ledgers = ledgers;
        this.findings = findings;
        this.orders = orders;
    }

    /// @param schematic the outlines are invented
    record Sheet(boolean schematic, List<Area> areas, List<Point> points) {}

    /// @param own false: a neighbour, drawn to find one's way
    record Area(Village village, boolean own) {}

    enum Kind {
        HAZARD,
        DISPUTE,
        FINDING,
        ORDER
    }

    /// Something open.
    ///
    /// @param at null: nobody noted a place on the ground
    /// @param words where it is, as the order says it; null: nothing is said
    record Point(
            UUID id,
            Kind kind,
            UUID village,
            String title,
            @Nullable Position at,
            @Nullable String words) {}

    @Transactional(readOnly = true)
    Sheet draw() {
        var own = actors.person().villages();
        return new Sheet(bureaus.current().schematic(), areas(own), points(own));
    }

    private List<Area> areas(Set<UUID> own) {
        var shown = own.stream()
                .flatMap(id -> Stream.concat(Stream.of(id), villages.neighboursOf(id).stream()))
                .collect(Collectors.toSet());
        return shown.stream()
                .map(id -> new Area(villages.get(id), own.contains(id)))
                .toList();
    }

    private List<Point> points(Set<UUID> own) {
        return Stream.of(entries(own), found(own), orders(own))
                .flatMap(Collection::stream)
                .toList();
    }

    private List<Point> entries(Set<UUID> own) {
        return WITH_PLACE.stream()
                .flatMap(kind -> ledgers.list(EntryFilter.open(kind), MOST, 0).entries().stream())
                .filter(entry -> own.contains(entry.villageId()))
                .map(FieldMaps::of)
                .toList();
    }

    private static Point of(EntryHead entry) {
        var kind = entry.kind() == EntryKind.HAZARD ? Kind.HAZARD : Kind.DISPUTE;
        return new Point(entry.id(), kind, entry.villageId(), entry.title(), entry.place(), null);
    }

    private List<Point> found(Set<UUID> own) {
        return findings.list(null, null, true, MOST, 0).stream()
                .filter(finding -> finding.villageId() != null && own.contains(finding.villageId()))
                .map(FieldMaps::of)
                .toList();
    }

    private static Point of(Finding finding) {
        var village = Objects.requireNonNull(finding.villageId());
        return new Point(finding.id(), Kind.FINDING, village, finding.words(), finding.position(), null);
    }

    private List<Point> orders(Set<UUID> own) {
        return orders.listOwn().stream()
                .filter(order -> own.contains(order.villageId()))
                .map(FieldMaps::of)
                .toList();
    }

    private static Point of(WorkOrder order) {
        return new Point(
                order.id(),
                Kind.ORDER,
                order.villageId(),
                order.what().title(),
                null,
                order.what().place());
    }
}
