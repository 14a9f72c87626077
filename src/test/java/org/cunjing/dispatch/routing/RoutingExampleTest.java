package org.cunjing.dispatch.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.dispatch.DutyRole;
import org.cunjing.dispatch.Instruction;
import org.cunjing.dispatch.WorkOrderState;
import org.cunjing.dispatch.routing.OfficerLoad.Excess;
import org.cunjing.dispatch.routing.OfficerLoad.Weight;
import org.cunjing.platform.HolidayNotice;
import org.cunjing.platform.WorkingDays;
import org.junit.jupiter.api.Test;

/// The worked example of docs/methods/routing.md, and the sums behind it.
class RoutingExampleTest {

    private static final LocalDate FRIDAY = LocalDate.of(2022, 9, 23);
    private static final LocalDate MONDAY = LocalDate.of(2022, 9, 26);
    private static final UUID VILLAGE = new UUID(1, 1);
    private static final UUID OFFICER = new UUID(1, 2);

    @Test
    void asksForACheckOfRentedHouses() {
        var condition = new ConditionLanguage()
                .read("'RENTAL_HOUSES' in village.needs"
                        + " && (village.open_hazards.fire > 0 || officer.branch_specialty == 'FIRE')")
                .condition()
                .orElseThrow();
        var content = new RuleContent("x", "x", instruction(), 5, 30, 90, List.of());
        var rule = new RuleInForce(new UUID(1, 3), null, 1, content, condition);
        Map<RoutingVariable, Object> facts = Map.of(
                RoutingVariable.VILLAGE_NEEDS,
                List.of("DISPUTES", "RENTAL_HOUSES"),
                RoutingVariable.OFFICER_BRANCH,
                "FIRE");
        var hits = RoutingHits.of(List.of(rule), List.of(new RoutingCase(VILLAGE, new UUID(1, 4), OFFICER, facts)));
        var calendar = new WorkingDays(Map.<Integer, HolidayNotice>of());
        var candidates = new Candidates(FRIDAY, ZoneId.of("Asia/Shanghai"), calendar, List.of(), Map.of());

        var candidate = candidates.of(hits.hits()).getFirst();

        assertThat(candidate.dueOn()).isEqualTo("2022-09-30");
        assertThat(candidate.state()).isEqualTo(Candidate.State.NEW);
        var load = OfficerLoad.of(
                OFFICER,
                List.of(new Weight(LocalDate.of(2022, 9, 28), OpenOrder.USUAL_MINUTES)),
                List.of(candidate.weight()),
                RoutingLimits.USUAL);
        assertThat(load.weeks()).containsExactly(new OfficerLoad.LoadSpan(MONDAY, 60, 90));
        assertThat(load.excess()).isEmpty();
    }

    @Test
    void countsWhatIsLateToday() {
        var late = new OpenOrder(
                VILLAGE,
                "x",
                DutyRole.INSPECTOR,
                VILLAGE,
                OFFICER,
                FRIDAY.minusDays(9),
                WorkOrderState.ACCEPTED,
                60,
                null);

        assertThat(late.weighsOn(FRIDAY)).isEqualTo(FRIDAY);
    }

    @Test
    void saysWhichLimitIsExceededAndOnlyBeyondIt() {
        var limits = new RoutingLimits(2, 100, 150);

        assertThat(load(limits, 100).excess()).isEmpty();
        assertThat(load(limits, 101).excess()).containsExactly(Excess.DAY);
        assertThat(load(limits, 100, 51).excess()).containsExactly(Excess.WEEK);
        assertThat(load(limits, 1, 1, 1).excess()).containsExactly(Excess.ORDERS);
    }

    /// One order a day from Monday on, the first planned, the others added.
    private static OfficerLoad load(RoutingLimits limits, int... minutes) {
        var weights = new java.util.ArrayList<Weight>();
        for (int day = 0; day < minutes.length; day++) {
            weights.add(new Weight(MONDAY.plusDays(day), minutes[day]));
        }
        return OfficerLoad.of(OFFICER, weights.subList(0, 1), weights.subList(1, weights.size()), limits);
    }

    private static Instruction instruction() {
        return new Instruction(DutyRole.INSPECTOR, "检查", "检查", null, "规定", null, null, 1);
    }
}
