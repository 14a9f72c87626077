package org.cunjing.posting.handover;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.posting.handover.Signature.Party;
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
    private final Signatures signatures;

    HandoverViews(Officers officers, Villages villages, Signatures signatures) {
        this.officers = officers;
        this.villages = villages;
        this.signatures = signatures;
    }

    /// @param custody the leader of the station's squad keeps it until somebody takes the village
    /// @param missing who has not signed yet
    /// @param mine as which party the asker may still sign; null: not asked for
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
            Map<String, Integer> after,
            List<Signature> signatures,
            List<Party> missing,
            @Nullable Party mine) {}

    public List<HandoverView> of(List<Handover> receipts) {
        var people = officers.byId(receipts.stream()
                .flatMap(one -> Stream.of(one.giverId(), one.takerId()))
                .toList());
        var places = villages.names(receipts.stream().map(Handover::villageId).toList());
        var signed = signatures.of(receipts.stream().map(Handover::id).toList());
        return receipts.stream()
                .map(one -> view(one, people, places, signed.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private HandoverView view(
            Handover one, Map<UUID, Officer> people, Map<UUID, String> places, List<Signature> signed) {
        var missing = Stream.of(Party.values())
                .filter(party -> signed.stream().noneMatch(signature -> signature.party() == party))
                .toList();
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
                one.after(),
                signed,
                missing,
                signatures.partyIn(one).filter(missing::contains).orElse(null));
    }

    private static String name(@Nullable Officer officer) {
        return officer == null ? "" : officer.name();
    }
}
