package org.cunjing.posting.renewal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.access.Actors;
import org.cunjing.posting.CommitteePosts;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Personnel;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.posting.handover.Handover;
import org.cunjing.posting.handover.Handovers;
import org.cunjing.posting.matching.Recusal;
import org.cunjing.posting.selection.Rankings;
import org.cunjing.roster.Officer;
import org.cunjing.roster.OfficerClass;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// One officer takes a village over in mid-term, or a village that has none: with the guarantees of a round.
@Service
public class Replacements {

    private final Postings postings;
    private final CommitteePosts posts;
    private final Handovers handovers;
    private final Rankings rankings;
    private final Officers officers;
    private final Villages villages;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    Replacements(
            Postings postings,
            CommitteePosts posts,
            Handovers handovers,
            Rankings rankings,
            Officers officers,
            Villages villages,
            Actors actors,
            Clock clock,
            ZoneId zone) {
        this.postings = postings;
        this.posts = posts;
        this.handovers = handovers;
        this.rankings = rankings;
        this.officers = officers;
        this.villages = villages;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// Hands the village over today. Whoever had it loses it at once; what was kept by the station comes out of there.
    ///
    /// @return empty if nobody had the village and nobody kept anything
    /// @throws NotASuccessor if the officer cannot take the village
    @Transactional
    public Optional<Handover> replace(UUID village, UUID taker) {
        Personnel.require(actors);
        villages.get(village);
        handovers.lock(List.of(village));
        if (successors(village).stream().noneMatch(one -> one.id().equals(taker))) {
            throw new NotASuccessor(taker);
        }
        var before = postings.responsibleFor(village, today());
        var giver = before.map(Posting::officerId).or(() -> handovers.keeperOf(village));
        before.ifPresent(posting -> postings.end(posting.id(), today().minusDays(1)));
        start(village, taker, before.map(Posting::batchId).orElse(null));
        return giver.map(from -> handovers.handOver(null, village, from, taker));
    }

    /// Who could take the village today: posted officers without one and without a conflict of interest there, and the
    /// community officers of its station.
    @Transactional(readOnly = true)
    public List<Officer> successors(UUID village) {
        Personnel.require(actors);
        var station = villages.get(village).stationId();
        var conflicts = rankings.conflicts();
        var running = postings.listOn(today());
        var holders = running.stream()
                .filter(posting ->
                        posting.duty() == Duty.POSTED || posting.villageId().equals(village))
                .map(Posting::officerId)
                .collect(Collectors.toSet());
        return officers.list().stream()
                .filter(officer -> officer.leftOn() == null && !holders.contains(officer.id()))
                .filter(officer -> switch (officer.officerClass()) {
                    case POSTED_OFFICER -> !conflicts.contains(conflict(officer, station));
                    case COMMUNITY_OFFICER -> station.equals(officer.stationId());
                    case SQUAD_LEADER -> false;
                })
                .sorted(Comparator.comparing(Officer::officerClass).thenComparing(Officer::badge))
                .toList();
    }

    private void start(UUID village, UUID taker, @Nullable UUID batch) {
        boolean posted = officers.get(taker).officerClass() == OfficerClass.POSTED_OFFICER;
        var duty = posted ? Duty.POSTED : dutyOf(taker);
        var posting = postings.start(new NewPosting(village, taker, duty, today(), null, posted ? batch : null));
        if (posted) {
            posts.appoint(posting, null, null);
        }
    }

    private Duty dutyOf(UUID communityOfficer) {
        return postings.of(communityOfficer, today()).isEmpty() ? Duty.DEDICATED : Duty.SHARED;
    }

    private static Recusal conflict(Officer officer, UUID station) {
        return new Recusal(officer.id().toString(), station.toString());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
