package org.cunjing.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.casework.DutyRole;
import org.cunjing.casework.EntryKind;
import org.cunjing.casework.EntryVoided;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// An entry that does not exist is voided: who shows it to pages hears well, who takes it out of the evidence fails.
@CunjingIT
class EventsInBatchesIT {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    private final EntryVoided event = new EntryVoided(
            "t-" + UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            DutyRole.MEDIATOR,
            EntryKind.DISPUTE,
            LocalDate.of(2026, 3, 2));

    @AfterEach
    void forget() {
        jdbc.sql("delete from event_publication where serialized_event like :entry")
                .param("entry", "%" + event.entry() + "%")
                .update();
    }

    @Test
    void whatWasHeardIsGoneAndWhatFailedIsKept() {
        transactions.executeWithoutResult(_ -> events.publishEvent(event));

        await().untilAsserted(() -> assertThat(kept())
                .anySatisfy(kept -> assertThat(kept).contains("EntryEvidenceListener"))
                .allSatisfy(kept -> assertThat(kept).startsWith("FAILED"))
                .noneSatisfy(kept -> assertThat(kept).contains("LedgerListener")));
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

        await().untilAsserted(() -> assertThat(kept()).isNotEmpty().doesNotHaveDuplicates());
    }

    private List<String> kept() {
        return jdbc.sql("""
                        select status || ' ' || listener_id as kept from event_publication
                         where serialized_event like :entry
                        """)
                .param("entry", "%" + event.entry() + "%")
                .query((row, _) -> row.getString("kept"))
                .list();
    }
}
