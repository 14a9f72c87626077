package org.cunjing.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// An order, its line in the log, its clock and what open pages are told of it stand or fall together; nobody has to
/// wait
/// until something was heard.
@CunjingIT
class OrderTogetherIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    WorkOrders orders;

    @Autowired
    WorkOrderSteps steps;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    TestBureau bureau;
    Person officer;
    Person leader;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        var person = bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0));
        bureau.run(() -> postings.start(new NewPosting(
                bureau.village(0),
                Objects.requireNonNull(person.officer()),
                Duty.DEDICATED,
                LocalDate.of(2020, 1, 1),
                null,
                null)));
        officer = bureau.again(person);
        leader = bureau.person(Role.SQUAD_LEADER, bureau.station(0));
    }

    @Test
    void everythingStandsThereWithTheCommit() {
        var order = bureau.as(leader, () -> orders.issue(wanted())).id();

        assertThat(count("dispatch.work_order_event where order_id", order)).isEqualTo(1);
        assertThat(count("dispatch.order_clock where due_at is not null and id", order))
                .isEqualTo(1);
        assertThat(count("dispatch.clock_due where order_id", order)).isEqualTo(1);
        assertThat(count("platform.told where type = 'work-order' and about", order))
                .isEqualTo(1);
    }

    @Test
    void anOfficersStepMovesTheClockAndTells() {
        var order = bureau.as(leader, () -> orders.issue(wanted())).id();

        bureau.as(officer, () -> steps.take(order, WorkOrderMove.of(WorkOrderStep.ACCEPT)));

        assertThat(count("dispatch.order_clock where phase = 'FINISH' and id", order))
                .isEqualTo(1);
        assertThat(count("platform.told where facts ->> 'step' = 'ACCEPT' and about", order))
                .isEqualTo(1);
    }

    @Test
    void nothingStandsThereOfWhatIsUndone() {
        var wanted = wanted();
        bureau.as(
                leader,
                () -> transactions.execute(undone -> {
                    undone.setRollbackOnly();
                    return orders.issue(wanted);
                }));

        var order = Objects.requireNonNull(wanted.id());
        assertThat(count("dispatch.work_order where id", order)).isZero();
        assertThat(count("dispatch.order_clock where id", order)).isZero();
        assertThat(count("platform.told where about", order)).isZero();
    }

    /// Who makes a change tells of it; only the application reads what was told, and nobody else alters it.
    @Test
    void nobodyReadsWhatOthersAreTold() {
        var order = bureau.as(leader, () -> orders.issue(wanted())).id();

        long seen = bureau.as(
                leader,
                () -> Objects.requireNonNull(transactions.execute(_ -> jdbc.sql("select count(*) from platform.told")
                        .query(Long.class)
                        .single())));
        int altered = bureau.as(
                leader,
                () -> Objects.requireNonNull(
                        transactions.execute(_ -> jdbc.sql("update platform.told set type = 'x' where about = :order")
                                .param("order", order)
                                .update())));

        assertThat(seen).isZero();
        assertThat(altered).isZero();
    }

    @Test
    void nobodyTellsAnotherBureau() {
        assertThatThrownBy(() -> bureau.as(
                        leader, () -> transactions.execute(_ -> jdbc.sql("""
                                insert into platform.told (bureau, id, at, type, about, facts, audience)
                                values ('another', gen_random_uuid(), now(), 'x', gen_random_uuid(), '{}', '{}')
                                """).update())))
                .hasStackTraceContaining("row-level security");
    }

    private NewWorkOrder wanted() {
        var what = new Instruction(DutyRole.INSPECTOR, "检查通道", "检查消防通道", null, "月度计划", null, null, 1);
        return new NewWorkOrder(UUID.randomUUID(), bureau.village(0), what, LocalDate.of(2099, 3, 2));
    }

    private long count(String of, UUID order) {
        return bureau.run(() -> jdbc.sql("select count(*) from %s = :order".formatted(of))
                .param("order", order)
                .query(Long.class)
                .single());
    }
}
