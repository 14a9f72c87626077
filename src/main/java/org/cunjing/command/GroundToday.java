package org.cunjing.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cunjing.command.LiveMap.MapVillage;
import org.cunjing.command.LiveMap.Presence;
import org.cunjing.dispatch.WorkOrderTally;
import org.cunjing.posting.Posting;
import org.cunjing.roster.Officer;
import org.cunjing.territory.Village;
import org.jspecify.annotations.Nullable;

/// What is known of the villages today, each by the village's id.
record GroundToday(
        Map<UUID, Posting> postings,
        Map<UUID, Officer> officers,
        Set<UUID> onLeave,
        Map<UUID, WorkOrderTally> orders,
        Map<UUID, Long> findings,
        Set<UUID> emergencies) {

    MapVillage view(Village village, boolean outlines) {
        var posting = postings.get(village.id());
        var officer = posting == null ? null : officers.get(posting.officerId());
        var tally = orders.getOrDefault(village.id(), WorkOrderTally.NONE);
        return new MapVillage(
                village.id(),
                village.code(),
                village.name(),
                village.stationId(),
                presence(officer),
                officer == null ? null : officer.id(),
                officer == null ? null : officer.name(),
                tally.open(),
                tally.overdue(),
                tally.unaccepted(),
                findings.getOrDefault(village.id(), 0L).intValue(),
                emergencies.contains(village.id()),
                outlines ? corners(village) : null);
    }

    private Presence presence(@Nullable Officer officer) {
        if (officer == null) {
            return Presence.NOBODY;
        }
        return onLeave.contains(officer.id()) ? Presence.ON_LEAVE : Presence.ON_DUTY;
    }

    private static List<List<Double>> corners(Village village) {
        return village.outline().stream()
                .map(corner -> List.of(corner.longitudeDeg(), corner.latitudeDeg()))
                .toList();
    }
}
