package org.cunjing.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.dispatch.WorkOrderMoved;
import org.cunjing.dispatch.WorkOrderState;
import org.cunjing.dispatch.WorkOrderStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// An order that does not exist moves: who shows it to pages hears well, who follows its clock fails.
@CunjingIT
class EventsInBatchesIT {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    private final WorkOrderMoved event = new WorkOrderMoved(
            "t-" + UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            null,
            WorkOrderStep.ACCEPT,
            WorkOrderState.ACCEPTED);

    @AfterEach
    void forget() {
        jdbc.sql("delete from event_publication where serialized_event like :order")
                .param("order", "%" + event.order() + "%")
                .update();
    }

    @Test
    void whatWasHeardIsGoneAndWhatFailedIsKept() {
        transactions.executeWithoutResult(_ -> events.publishEvent(event));

        await().untilAsserted(() -> assertThat(kept())
                .singleElement()
                .asString()
                .startsWith("FAILED")
                .contains("EscalationListener"));
    }

    @Test
    void whatIsToldStandsThereWithTheChangeAndNotBefore() {
        transactions.executeWithoutResult(_ -> {
            events.publishEvent(event);
            assertThat(kept()).isEmpty();
        });

        await().untilAsserted(() -> assertThat(kept()).isNotEmpty());
    }

    @Test
    void ofWhatIsUndoneNobodyHears() {
        transactions.executeWithoutResult(transaction -> {
            events.publishEvent(event);
            transaction.setRollbackOnly();
        });

        assertThat(kept()).isEmpty();
    }

    @Test
    void aTransactionInsideAnotherKeepsItsOwn() {
        transactions.executeWithoutResult(outer -> {
            outer.setRollbackOnly();
            events.publishEvent(event);
            var own = new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()));
            own.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
            own.executeWithoutResult(_ -> events.publishEvent(event));
        });

        await().untilAsserted(() -> assertThat(kept()).hasSize(1));
    }

    private List<String> kept() {
        return jdbc.sql("""
                        select status || ' ' || listener_id as kept from event_publication
                         where serialized_event like :order
                        """)
                .param("order", "%" + event.order() + "%")
                .query((row, _) -> row.getString("kept"))
                .list();
    }
}
