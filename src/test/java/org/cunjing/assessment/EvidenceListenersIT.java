package org.cunjing.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cunjing.assessment.AssessedBureau.officer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.assessment.EvidenceStore.EvidenceRow;
import org.cunjing.assessment.scoring.EvidenceKind;
import org.cunjing.dispatch.WorkOrderIssued;
import org.cunjing.dispatch.WorkOrderMoved;
import org.cunjing.dispatch.WorkOrderState;
import org.cunjing.dispatch.WorkOrderStep;
import org.cunjing.dispatch.WorkOrderVerified;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What other modules tell becomes evidence, in whatever order it arrives.
@CunjingIT
class EvidenceListenersIT {

    private static final LocalDate DUE = LocalDate.of(2022, 11, 20);
    private static final Instant IN_TIME = Instant.parse("2022-11-18T02:00:00Z");

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    OrderEvidenceListener orders;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EvidenceStore store;

    private AssessedBureau town;
    private Person officer;
    private Person squadLeader;
    private final UUID order = UUID.randomUUID();

    @BeforeEach
    void open() {
        town = new AssessedBureau(bureaus.open(), postings);
        officer = town.posted(town.bureau.village(0), LocalDate.of(2022, 3, 1));
        squadLeader = town.bureau.person(Role.SQUAD_LEADER, town.bureau.station(0));
    }

    @Test
    void countsAVerifiedOrderOnceAndTheLookOfTheLeader() {
        orders.on(verified(IN_TIME));
        orders.on(issued());
        orders.on(verified(IN_TIME));

        awaitNoted(2);
        await().until(() -> rows().getFirst().outcome() == Outcome.ON_TIME);
        assertThat(rows()).singleElement().extracting(EvidenceRow::officer).isEqualTo(officer(officer));
        var look = town.bureau.run(() -> store.listOf(YearMonth.of(2022, 11))).stream()
                .filter(row -> row.kind() == EvidenceKind.ORDER_VERIFICATION)
                .toList();
        assertThat(look).singleElement().extracting(EvidenceRow::officer).isEqualTo(officer(squadLeader));
        assertThat(look.getFirst().outcome()).as("verified years later").isEqualTo(Outcome.LATE);
    }

    @Test
    void takesTheDayOfHandingInAndNotOfVerifying() {
        orders.on(issued());
        awaitNoted(1);
        assertThat(rows().getFirst().outcome()).isEqualTo(Outcome.OPEN);

        orders.on(verified(Instant.parse("2022-11-20T16:30:00Z")));

        awaitNoted(2);
        assertThat(rows().getFirst().outcome())
                .as("half past midnight of the next day")
                .isEqualTo(Outcome.LATE);
    }

    @Test
    void forgetsWhatIsCancelledAlsoWhenHeardFirst() {
        orders.on(new WorkOrderMoved(
                town.bureau.code(),
                order,
                town.bureau.village(0),
                officer(officer),
                null,
                WorkOrderStep.CANCEL,
                WorkOrderState.CANCELLED));
        awaitNoted(1);
        orders.on(issued());
        orders.on(verified(IN_TIME));
        awaitNoted(2);

        assertThat(rows()).isEmpty();
    }

    /// Rows that were noted so far, voided ones included; listeners work on their own threads.
    private void awaitNoted(int count) {
        await().until(() -> town.bureau.run(() ->
                        jdbc.sql("""
                                select count(*) from assessment.evidence
                                 where bureau = guard.bureau() and record_id = :order
                                """).param("order", order).query(Integer.class).single())
                == count);
    }

    private List<EvidenceRow> rows() {
        return town.bureau.run(() -> store.listOf(YearMonth.of(2022, 11))).stream()
                .filter(row -> row.kind() == EvidenceKind.WORK_ORDER)
                .toList();
    }

    private WorkOrderIssued issued() {
        return new WorkOrderIssued(town.bureau.code(), order, town.bureau.village(0), officer(officer), DUE);
    }

    private WorkOrderVerified verified(Instant handedIn) {
        return new WorkOrderVerified(
                town.bureau.code(), order, town.bureau.village(0), officer(officer), DUE, handedIn, handedIn);
    }
}
