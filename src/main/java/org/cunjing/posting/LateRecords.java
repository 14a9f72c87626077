package org.cunjing.posting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.NotForYou;
import org.cunjing.posting.LateRecord.Verdict;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Records made without network before a handover that arrive after it.
@Service
public class LateRecords {

    private final PostingStore store;
    private final HandoverLock handovers;
    private final Villages villages;
    private final Officers officers;
    private final Clock clock;
    private final ZoneId zone;

    LateRecords(
            PostingStore store,
            HandoverLock handovers,
            Villages villages,
            Officers officers,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.handovers = handovers;
        this.villages = villages;
        this.officers = officers;
        this.clock = clock;
        this.zone = zone;
    }

    /// Accepts a record of a moment at which its author answered for the village. No handover happens
    /// before the transaction ends.
    ///
    /// @return who looks after what follows: whoever answers now, else the leader of the squad
    /// @throws NotForYou if somebody else answered for the village then
    /// @throws TooLateToRecord if the village changed hands more than [LateRecord#DAYS] days ago
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID accept(UUID village, UUID author, Instant happenedAt) {
        handovers.share(village);
        var today = LocalDate.now(clock.withZone(zone));
        var then = answering(village, author, happenedAt);
        switch (LateRecord.judge(then, author, today)) {
            case Verdict.NotTheirs _ -> throw new NotForYou("village", village);
            case Verdict.TooLate(LocalDate last) -> throw new TooLateToRecord(last);
            case Verdict.Accepted _ -> {}
        }
        return store.findByVillage(village, today)
                .map(Posting::officerId)
                .or(() -> officers.squadLeaderOf(villages.get(village).stationId())
                        .map(Officer::id))
                .orElse(author);
    }

    /// On the day of a handover the successor stands in the books from the morning on, but the giver answered until
    /// then.
    private Optional<Posting> answering(UUID village, UUID author, Instant happenedAt) {
        var day = LocalDate.ofInstant(happenedAt, zone);
        boolean beforeHandover = store.handedOver(village, author, happenedAt, day);
        return store.findByVillage(village, beforeHandover ? day.minusDays(1) : day);
    }
}
