package org.cunjing.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Role;
import org.cunjing.assessment.EvidenceStore.EvidenceRow;
import org.cunjing.assessment.scoring.EvidenceKind;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// From the plan to the month: what a squad plans, an officer does and the squad verifies counts for both.
@CunjingIT
class PlanOrderEvidenceIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    EvidenceStore store;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    @Test
    void countsAVerifiedPlanOrderInTheMonthItWasDueIn() {
        var bureau = bureaus.open();
        var person = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        var officerId = Objects.requireNonNull(person.officer());
        bureau.run(() -> postings.start(
                new NewPosting(bureau.village(0), officerId, Duty.DEDICATED, LocalDate.of(2020, 1, 1), null, null)));
        var squad = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(0)));
        var officer = HttpPerson.of(port, person);

        issuePlan(squad, bureau.station(0));
        var order = officer.get("/api/work-orders/own").body().get(0);
        var path = "/api/work-orders/" + order.get("id").asString();
        for (var step : List.of("accept", "start")) {
            assertThat(officer.post(path + "/" + step, "{}").status()).isEqualTo(200);
        }
        assertThat(officer.post(path + "/submit", "{\"why\":\"已开会\"}").status()).isEqualTo(200);
        assertThat(squad.post(path + "/verify", "{}").status()).isEqualTo(200);

        var month = YearMonth.from(LocalDate.parse(order.get("dueOn").asString()));
        await().until(() -> rows(bureau, month).stream().anyMatch(row -> row.outcome() == Outcome.ON_TIME));
        assertThat(rows(bureau, month))
                .singleElement()
                .extracting(EvidenceRow::officer)
                .isEqualTo(officerId);
    }

    private void issuePlan(HttpPerson squad, UUID station) {
        var plan = squad.post("/api/monthly-plans", """
                {"month": "%s", "stationId": "%s", "audience": "BOTH", "title": "本月", "items": [
                  {"role": "PUBLICIST", "title": "坝坝会", "task": "召开一次", "basis": "部署", "times": 1, "dueDay": 31}]}
                """.formatted(YearMonth.now(clock.withZone(zone)), station));
        assertThat(plan.status()).isEqualTo(201);
        var id = plan.body().get("id").asString();
        assertThat(squad.post("/api/monthly-plans/%s/issue".formatted(id), "{}").status())
                .isEqualTo(200);
    }

    private List<EvidenceRow> rows(TestBureau bureau, YearMonth month) {
        return bureau.run(() -> store.listOf(month)).stream()
                .filter(row -> row.kind() == EvidenceKind.WORK_ORDER)
                .toList();
    }
}
