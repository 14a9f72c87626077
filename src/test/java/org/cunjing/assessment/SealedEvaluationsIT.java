package org.cunjing.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cunjing.assessment.AssessedBureau.committeeMarks;
import static org.cunjing.assessment.AssessedBureau.officer;
import static org.cunjing.assessment.AssessedBureau.stationMarks;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.posting.Postings;
import org.cunjing.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Neither side can lean on the other: the seal holds in the service and, alone, in the database.
@CunjingIT
class SealedEvaluationsIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Months months;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @LocalServerPort
    int port;

    private AssessedBureau town;
    private YearMonth month;
    private Person officer;
    private Person committee;
    private UUID pair;

    @BeforeEach
    void openTheMonth() {
        town = new AssessedBureau(bureaus.open(), postings);
        month = YearMonth.from(clock.instant().atZone(zone));
        officer = town.posted(town.bureau.village(0), LocalDate.of(2022, 3, 1));
        committee = town.committee(town.bureau.village(0));
        town.bureau.run(() -> months.open(month, null));
        pair = town.bureau.run(
                () -> evaluations.find(month, officer(officer)).orElseThrow().id());
    }

    @Test
    void staysSealedForEverybodyElseUntilBothAreIn() {
        give(committee, 88);

        assertThat(readableTo(committee)).hasSize(1);
        for (var other : List.of(town.leader, town.office, officer)) {
            assertThat(readableTo(other)).isEmpty();
            assertThat(rowsSeenBy(other)).isZero();
        }

        give(town.leader, 92);

        for (var anybody : List.of(committee, town.leader, town.office, officer)) {
            assertThat(readableTo(anybody)).hasSize(2);
            assertThat(rowsSeenBy(anybody)).isEqualTo(2);
        }
        assertThat(rowsSeenBy(town.otherLeader)).isZero();
    }

    @Test
    void hidesTheStationsMarkFromTheCommitteeToo() {
        give(town.leader, 92);

        assertThat(readableTo(committee)).isEmpty();
        assertThat(rowsSeenBy(committee)).isZero();
        assertThat(rowsSeenBy(town.leader)).isOne();
    }

    @Test
    void takesCorrectionsOnlyWhileSealed() {
        give(committee, 80);
        give(committee, 85);
        assertThat(readableTo(committee).getFirst().mark()).isEqualByComparingTo("85");
        give(town.leader, 92);

        assertThatExceptionOfType(EvaluationOpened.class).isThrownBy(() -> give(committee, 99));
        int changed = town.bureau.as(
                committee, () -> transactions.execute(_ -> jdbc.sql("""
                                update assessment.evaluation set mark = 99
                                 where bureau = guard.bureau() and side = 'COMMUNITY'
                                """).update()));
        assertThat(changed).as("rows changed past the service").isZero();
    }

    @Test
    void isNoBusinessOfAnotherStationOrVillage() {
        var elsewhere = town.committee(town.bureau.village(3));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> town.bureau.as(town.otherLeader, () -> evaluations.give(pair, stationMarks(90))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> town.bureau.as(elsewhere, () -> evaluations.give(pair, committeeMarks(90))));
    }

    @Test
    void asksEachSideForItsOwnAndForAReasonAtTheExtremes() {
        var leader = HttpPerson.of(port, town.leader);

        var wrong = leader.put("/api/assessment/evaluations/" + pair, """
                {"marks": [{"item": "SKILL", "mark": 97}, {"item": "COOPERATION", "mark": 90}]}
                """);

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("rule").asString()))
                .contains("reason-needed", "item-unknown", "item-missing");
        assertThat(leader.get("/api/assessment/evaluation-items/STATION").body().size())
                .isEqualTo(4);
        var mine = leader.get("/api/assessment/evaluations?month=" + month).body();
        assertThat(mine.size()).isEqualTo(1);
        assertThat(mine.get(0).get("side").asString()).isEqualTo("STATION");
        assertThat(HttpPerson.of(port, town.bureau.person(Role.AUDITOR, null))
                        .get("/api/assessment/evaluations?month=" + month)
                        .status())
                .isEqualTo(403);
    }

    private void give(Person person, int mark) {
        var marks = person.role() == Role.COMMITTEE ? committeeMarks(mark) : stationMarks(mark);
        town.bureau.as(person, () -> evaluations.give(pair, marks));
    }

    private List<Evaluation> readableTo(Person person) {
        return town.bureau.as(person, () -> evaluations.readable(evaluations.listOf(month)));
    }

    private long rowsSeenBy(Person person) {
        return town.bureau.as(
                person,
                () -> transactions.execute(_ -> jdbc.sql("select count(*) from assessment.evaluation")
                        .query(Long.class)
                        .single()));
    }
}
