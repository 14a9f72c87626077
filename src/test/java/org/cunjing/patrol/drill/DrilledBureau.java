package org.cunjing.patrol.drill;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.cunjing.TestBureau;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.patrol.RapidResponseTeam;
import org.cunjing.patrol.RapidResponseTeams;
import org.cunjing.patrol.drill.DrillItem.Kind;
import org.cunjing.patrol.drill.NewDrill.Point;
import org.cunjing.patrol.mode.ModePlan;
import org.cunjing.patrol.mode.ModePlan.Assignment;
import org.cunjing.patrol.mode.ModePlans;
import org.cunjing.patrol.mode.PatrolMode;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;

/// Station 0 with an officer for village 0, a team, and a plan by which the team goes to village 1.
record DrilledBureau(TestBureau bureau, Person leader, Person officer, UUID team, UUID plan) {

    static DrilledBureau of(TestBureau bureau, Postings postings, RapidResponseTeams teams, ModePlans plans) {
        var leader = bureau.person(Role.STATION_LEADER, bureau.station(0));
        var officer = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        var team = UUID.randomUUID();
        var plan = UUID.randomUUID();
        bureau.run(() -> {
            teams.add(new RapidResponseTeam(
                    team, "快反一队", RapidResponseTeam.Kind.STATION, bureau.station(0), 6, "镇", "24 h"));
            postings.start(new NewPosting(
                    bureau.village(0),
                    Objects.requireNonNull(officer.officer()),
                    Duty.DEDICATED,
                    LocalDate.of(2020, 1, 1),
                    null,
                    null));
            plans.add(new ModePlan(
                    plan,
                    "广场处突预案",
                    Set.of(bureau.village(0), bureau.village(1)),
                    List.of(
                            new Assignment(team, PatrolMode.ROUTINE, bureau.village(0), "网格巡逻"),
                            new Assignment(team, PatrolMode.EMERGENCY, bureau.village(1), "路口设卡"))));
        });
        return new DrilledBureau(bureau, leader, bureau.again(officer), team, plan);
    }

    /// A finding and an order for village 0 at once, a switch, and a finding that comes up after an hour.
    NewDrill drill() {
        return new NewDrill(
                UUID.randomUUID(),
                "夜间演练",
                Set.of(bureau.village(0), bureau.village(1)),
                Duration.ofHours(2),
                List.of(
                        point(Kind.FINDING, 0, "疏散通道被堵", 0, null),
                        point(Kind.ORDER, 0, "到场清理", 0, null),
                        point(Kind.SWITCH, 1, "围观的人增多", 0, plan),
                        point(Kind.FINDING, 1, "配电箱冒烟", 60, null)));
    }

    private Point point(
            Kind kind, int village, String words, int afterMinutes, @org.jspecify.annotations.Nullable UUID plan) {
        return new Point(kind, bureau.village(village), words, Duration.ofMinutes(afterMinutes), plan);
    }
}
