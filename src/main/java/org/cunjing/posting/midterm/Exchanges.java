package org.cunjing.posting.midterm;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cunjing.posting.CommitteePosts;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.posting.handover.Handovers;
import org.cunjing.posting.midterm.StandIn.Change;
import org.cunjing.roster.Leave;
import org.cunjing.roster.OfficerClass;
import org.cunjing.roster.Officers;
import org.cunjing.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lets villages change hands together: all postings end, all begin, all open work moves, or nothing happens.
@Component
class Exchanges {

    /// Neutral in every assessment; why somebody is away stands where personnel alone reads it.
    private static final String AWAY = "AWAY";

    private final Postings postings;
    private final CommitteePosts posts;
    private final Handovers handovers;
    private final Officers officers;
    private final Uuid7 ids;
    private final Clock clock;
    private final ZoneId zone;

    Exchanges(
            Postings postings,
            CommitteePosts posts,
            Handovers handovers,
            Officers officers,
            Uuid7 ids,
            Clock clock,
            ZoneId zone) {
        this.postings = postings;
        this.posts = posts;
        this.handovers = handovers;
        this.officers = officers;
        this.ids = ids;
        this.clock = clock;
        this.zone = zone;
    }

    void lock(Collection<UUID> villages) {
        handovers.lock(villages);
    }

    void carryOut(StandIn one) {
        var absence = one.absence();
        var wanted = new ArrayList<NewPosting>();
        for (var change : one.changes()) {
            wanted.add(taking(change, absence.until()));
        }
        var givers = one.changes().stream().map(Change::giver).toList();
        exchange(one.changes(), givers, wanted);
        if (absence.until() != null) {
            officers.add(new Leave(ids.next(), absence.officer(), AWAY, absence.from(), absence.until()));
        }
    }

    void handBack(StandIn one) {
        var back = one.changes().reversed();
        var wanted = back.stream().map(this::returning).toList();
        exchange(back, back.stream().map(Change::taker).toList(), wanted);
    }

    /// @param holders who has the villages now, in the order of the changes
    /// @throws StandInOutOfDate if somebody else has one
    private void exchange(List<Change> changes, List<UUID> holders, List<NewPosting> wanted) {
        handovers.lock(changes.stream().map(Change::village).toList());
        for (int n = 0; n < changes.size(); n++) {
            postings.end(holding(changes.get(n).village(), holders.get(n)).id(), today().minusDays(1));
        }
        for (var one : wanted) {
            var started = postings.start(one);
            if (started.duty() == Duty.POSTED) {
                posts.appoint(started, null, null);
            }
        }
        for (int n = 0; n < changes.size(); n++) {
            handovers.handOver(
                    null,
                    changes.get(n).village(),
                    holders.get(n),
                    wanted.get(n).officerId());
        }
    }

    private Posting holding(UUID village, UUID officer) {
        return postings.responsibleFor(village, today())
                .filter(posting -> posting.officerId().equals(officer))
                .orElseThrow(() -> new StandInOutOfDate(village));
    }

    /// Who moves keeps the own term; who comes in begins one, or stays as long as the other is away.
    private NewPosting taking(Change change, @Nullable LocalDate until) {
        var taker = change.taker();
        var held = postings.of(taker, today());
        if (officers.get(taker).officerClass() != OfficerClass.POSTED_OFFICER) {
            return new NewPosting(
                    change.village(), taker, held.isEmpty() ? Duty.DEDICATED : Duty.SHARED, today(), null, null);
        }
        if (!held.isEmpty()) {
            var own = held.getFirst();
            return posted(change.village(), taker, own.batchId(), own.termEndsOn());
        }
        return posted(change.village(), taker, until == null ? change.batch() : null, until);
    }

    private NewPosting returning(Change change) {
        return change.duty() == Duty.POSTED
                ? posted(change.village(), change.giver(), change.batch(), change.termEndsOn())
                : new NewPosting(change.village(), change.giver(), change.duty(), today(), null, null);
    }

    private NewPosting posted(UUID village, UUID officer, @Nullable UUID batch, @Nullable LocalDate termEndsOn) {
        return new NewPosting(village, officer, Duty.POSTED, today(), null, batch, termEndsOn);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
