package org.cunjing.posting.handover;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.posting.OpenItem;
import org.cunjing.posting.handover.Signature.Party;
import org.cunjing.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Giver, taker and the village's committee sign what went along, each with the own account and in any order. Nothing
/// waits for them: the duty has moved on its day.
@Service
public class Signatures {

    private final SignatureStore store;
    private final HandoverStore handovers;
    private final Actors actors;
    private final Clock clock;

    Signatures(SignatureStore store, HandoverStore handovers, Actors actors, Clock clock) {
        this.store = store;
        this.handovers = handovers;
        this.actors = actors;
        this.clock = clock;
    }

    /// Signs as the party that one is; a second time changes nothing.
    ///
    /// @param remark what one does not agree with
    /// @throws NotForYou if one is no party
    @Transactional
    public Handover sign(UUID id, @Nullable String remark) {
        var handover = get(id);
        var party = partyIn(handover).orElseThrow(() -> new NotForYou("handover", id));
        HeldThings.requireNamesNobody("remark", remark == null ? "" : remark);
        store.sign(id, party, Mark.of(actors.current(), clock.instant()), remark);
        return handover;
    }

    /// What went along, by kind, as it stood then; for the committee the things held alone, as the rest is police work.
    ///
    /// @throws NotFound if the receipt is not in reach
    @Transactional(readOnly = true)
    public Map<String, List<OpenItem>> pack(UUID id) {
        var pack = store.pack(get(id).id());
        if (actors.current() instanceof Person person && person.role() == Role.COMMITTEE) {
            pack.keySet().retainAll(Set.of(HeldThings.KIND));
        }
        return pack;
    }

    /// Receipts that wait for the signature of the signed-in officer, the oldest first.
    @Transactional(readOnly = true)
    public List<Handover> listMissing() {
        return handovers.listUnsigned(actors.requireOfficer());
    }

    /// Which party the signed-in person is.
    Optional<Party> partyIn(Handover handover) {
        if (!(actors.current() instanceof Person person)) {
            return Optional.empty();
        }
        if (handover.giverId().equals(person.officer())) {
            return Optional.of(Party.GIVER);
        }
        if (handover.takerId().equals(person.officer())) {
            return Optional.of(Party.TAKER);
        }
        return person.role() == Role.COMMITTEE && person.sees(handover.villageId())
                ? Optional.of(Party.COMMITTEE)
                : Optional.empty();
    }

    @Transactional(readOnly = true)
    Map<UUID, List<Signature>> of(Collection<UUID> receipts) {
        return store.signatures(receipts);
    }

    private Handover get(UUID id) {
        return handovers.find(id).orElseThrow(() -> new NotFound("handover", id));
    }
}
