package org.cunjing.demonstration;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cunjing.community.team.ActivityKind;
import org.cunjing.community.team.ForceKind;
import org.cunjing.community.team.MemberCategory;
import org.cunjing.community.team.NewTeamMember;
import org.cunjing.community.team.Shift;
import org.cunjing.community.team.Shifts;
import org.cunjing.community.team.TeamMembers;
import org.cunjing.demonstration.Ground.Village;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The teams around the officers: most have their three, some lack one; a few helpers each, and a patrol next Saturday.
@Component
class VillageTeamLoad {

    private static final double HAS_ROLE = 0.88;
    private static final double IS_ADULT = 0.9;
    private static final int JOINED_DAYS_AGO = 400;

    private final TeamMembers members;
    private final Shifts shifts;
    private final Clock clock;
    private final ZoneId zone;

    VillageTeamLoad(TeamMembers members, Shifts shifts, Clock clock, ZoneId zone) {
        this.members = members;
        this.shifts = shifts;
        this.clock = clock;
        this.zone = zone;
    }

    void load(long seed, District district, Identities ids) {
        var dice = new Dice(seed, "village teams");
        var words = new Words();
        var names = new Names(dice, words);
        district.villages().forEach(village -> new Loading(village, dice, words, names, ids).load());
    }

    private final class Loading {

        private final Village village;
        private final Dice dice;
        private final Words words;
        private final Names names;
        private final Identities ids;
        private final List<UUID> patrol = new ArrayList<>();

        Loading(Village village, Dice dice, Words words, Names names, Identities ids) {
            this.village = village;
            this.dice = dice;
            this.words = words;
            this.names = names;
            this.ids = ids;
        }

        void load() {
            core(MemberCategory.AUXILIARY, null, "team.auxiliary");
            core(MemberCategory.GRID_WORKER, ForceKind.GRID_WORKER, "team.grid");
            core(MemberCategory.COMPREHENSIVE_GOVERNANCE, ForceKind.SECURITY_TEAM, "team.committee");
            int helpers = dice.between(2, 4);
            for (int i = 0; i < helpers; i++) {
                boolean adult = dice.chance(IS_ADULT);
                var joined = join("helper" + i, MemberCategory.RESIDENT, ForceKind.VOLUNTEER, null, null, adult);
                if (adult) {
                    patrol.add(joined);
                }
            }
            if (!patrol.isEmpty()) {
                planPatrol();
            }
        }

        private void core(MemberCategory category, @Nullable ForceKind force, String organisation) {
            if (dice.chance(HAS_ROLE)) {
                var role = TeamMembers.proposedRole(category);
                join(category.name(), category, force, role, words.word(organisation), true);
            }
        }

        private UUID join(
                String key,
                MemberCategory category,
                @Nullable ForceKind force,
                @Nullable UUID role,
                @Nullable String organisation,
                boolean adult) {
            var id = ids.of("team-member", village.code() + key);
            var phone = words.word("phone.mobile") + "%04d".formatted(dice.below(10_000));
            members.takeOver(
                    new NewTeamMember(
                            id,
                            ids.village(village.code()),
                            category,
                            force,
                            role,
                            organisation,
                            names.name(),
                            phone,
                            true,
                            true,
                            true,
                            adult),
                    today().minusDays(dice.between(1, JOINED_DAYS_AGO)));
            return id;
        }

        private void planPatrol() {
            shifts.plan(new Shift(
                    ids.of("team-shift", village.code()),
                    ids.village(village.code()),
                    ForceKind.VOLUNTEER,
                    ActivityKind.PATROL,
                    today().with(TemporalAdjusters.next(DayOfWeek.SATURDAY)),
                    LocalTime.of(19, 30),
                    LocalTime.of(21, 30),
                    words.word("team.place"),
                    patrol,
                    null));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
