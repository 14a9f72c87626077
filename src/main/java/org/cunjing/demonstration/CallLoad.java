package org.cunjing.demonstration;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.community.call.CallKind;
import org.cunjing.community.call.CallsForHelp;
import org.cunjing.community.call.NewCall;
import org.cunjing.community.call.OwnPages;
import org.cunjing.community.call.PersonalLinks;
import org.cunjing.community.team.TeamMember;
import org.cunjing.community.team.Volunteers;
import org.cunjing.demonstration.Ground.Village;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Calls to volunteers in the first township: one under way, one for the day after tomorrow, a patrol on Saturday.
@Component
class CallLoad {

    private static final int AREA = 3;
    private static final int MINUTES = 45;
    private static final Duration HOURS = Duration.ofHours(3);

    private final CallsForHelp calls;
    private final PersonalLinks links;
    private final OwnPages pages;
    private final Volunteers volunteers;
    private final Clock clock;
    private final ZoneId zone;

    CallLoad(CallsForHelp calls, PersonalLinks links, OwnPages pages, Volunteers volunteers, Clock clock, ZoneId zone) {
        this.calls = calls;
        this.links = links;
        this.pages = pages;
        this.volunteers = volunteers;
        this.clock = clock;
        this.zone = zone;
    }

    void load(District district, Identities ids) {
        var words = new Words();
        var seat = district.villages().getFirst().townshipCode();
        var villages = district.villages().stream()
                .filter(village -> village.townshipCode().equals(seat))
                .limit(AREA)
                .map(Village::code)
                .map(ids::village)
                .toList();
        var today = clock.instant().atZone(zone).toLocalDate();
        var saturday = today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        call(ids, words, "now", CallKind.NEED, villages, clock.instant().minus(Duration.ofHours(1)), null);
        call(ids, words, "soon", CallKind.NEED, villages, at(today.plusDays(2), 9), null);
        call(ids, words, "patrol", CallKind.PATROL, villages, at(saturday, 19), words.word("call.leader"));
        answer(volunteers.of(villages, today));
    }

    private void call(
            Identities ids,
            Words words,
            String key,
            CallKind kind,
            List<UUID> area,
            Instant from,
            @Nullable String leader) {
        boolean patrol = kind == CallKind.PATROL;
        calls.call(new NewCall(
                ids.of("call", key),
                kind,
                words.word("call.title." + key),
                Set.copyOf(area),
                Set.copyOf(area),
                from,
                from.plus(HOURS),
                patrol ? 6 : 4,
                words.word("call.equipment"),
                patrol ? words.word("call.insurance") : null,
                leader,
                !patrol));
    }

    /// Two of three come to what is open to them; one has been there and gone.
    private void answer(List<TeamMember> people) {
        for (int i = 0; i < people.size(); i++) {
            if (i % 3 < 2) {
                var link = links.handOver(people.get(i).id());
                var invitations = pages.show(link).lines();
                invitations.forEach(line -> pages.accept(link, line.invitation().id()));
                if (i == 0) {
                    pages.checkOut(link, invitations.getFirst().invitation().id(), MINUTES);
                }
            }
        }
    }

    private Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(zone).toInstant();
    }
}
