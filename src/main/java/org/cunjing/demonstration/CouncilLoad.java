package org.cunjing.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.cunjing.community.council.PlanItem;
import org.cunjing.community.council.PlanItem.Progress;
import org.cunjing.community.council.PlanItem.Side;
import org.cunjing.community.council.PlanItems;
import org.cunjing.community.council.Proposals;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Officers;
import org.springframework.stereotype.Component;

/// What the officers of the first station suggested lately, some of it without a reply for too long, and what they and
/// their villages have planned.
@Component
class CouncilLoad {

    private final Proposals proposals;
    private final PlanItems plan;
    private final Postings postings;
    private final Officers officers;
    private final Words words = new Words();
    private final Clock clock;
    private final ZoneId zone;

    CouncilLoad(Proposals proposals, PlanItems plan, Postings postings, Officers officers, Clock clock, ZoneId zone) {
        this.proposals = proposals;
        this.plan = plan;
        this.postings = postings;
        this.officers = officers;
        this.clock = clock;
        this.zone = zone;
    }

    void load(long seed, District district, Identities ids) {
        var dice = new Dice(seed, "council");
        var station = district.stations().getFirst().code();
        var today = LocalDate.now(clock.withZone(zone));
        district.villages().stream()
                .filter(village -> village.stationCode().equals(station))
                .forEach(village -> load(ids.village(village.code()), ids.of("council", village.code()), today, dice));
    }

    private void load(UUID village, UUID id, LocalDate today, Dice dice) {
        postings.responsibleFor(village, today)
                .ifPresent(posting -> proposals.add(
                        id,
                        village,
                        posting.officerId(),
                        today.minusDays(dice.between(3, 40)),
                        officers.get(posting.officerId()).name(),
                        words.word("council.addressee"),
                        dice.pick(words.list("council.proposals"))));
        plan.add(new PlanItem(
                id,
                village,
                dice.pick(java.util.List.of(Side.values())),
                dice.pick(words.list("council.plan")),
                today.plusDays(dice.between(-5, 25)),
                Progress.PLANNED,
                null,
                1));
    }
}
