package org.cunjing.posting.handover;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Receipts as people read them, with names.
@Component
public class HandoverViews {

    private final Officers officers;
    private final Villages villages;

    HandoverViews(Officers officers, Villages villages) {
        this.officers = officers;
        this.villages = villages;
    }

    /// @param custody the leader of the station's squad keeps it until somebody takes the village
    public record HandoverView(
            UUID id,
            @Nullable UUID roundId,
            UUID villageId,
            String villageName,
            String giver,
            String taker,
            boolean custody,
            Instant at,
            Map<String, Integer> before,
            Map<String, Integer> after) {}

    public List<HandoverView> of(List<Handover> receipts) {
        var people = officers.byId(receipts.stream()
                .flatMap(one -> Stream.of(one.giverId(), one.takerId()))
                .toList());
        var places = villages.names(receipts.stream().map(Handover::villageId).toList());
        return receipts.stream().map(one -> view(one, people, places)).toList();
    }

    private static HandoverView view(Handover one, Map<UUID, Officer> people, Map<UUID, String> places) {
        return new HandoverView(
                one.id(),
                one.roundId(),
                one.villageId(),
                places.getOrDefault(one.villageId(), ""),
                name(people.get(one.giverId())),
                name(people.get(one.takerId())),
                one.custody(),
                one.at(),
                one.before(),
                one.after());
    }

    private static String name(@Nullable Officer officer) {
        return officer == null ? "" : officer.name();
    }
}
