package org.cunjing.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cunjing.assessment.AssessedBureau.officer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cunjing.CunjingIT;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.assessment.scoring.EvidenceKind;
import org.cunjing.posting.Postings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Facts come twice and at the same time; each counts once.
@CunjingIT
class EvidenceNotesIT {

    private static final YearMonth MONTH = YearMonth.of(2022, 11);
    private static final Instant DUE = Instant.parse("2022-11-20T10:00:00Z");

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    EvidenceNotes evidence;

    @Autowired
    EvidenceStore store;

    @Autowired
    RuleSets ruleSets;

    @Autowired
    Months months;

    private AssessedBureau town;
    private Person officer;

    @BeforeEach
    void open() {
        town = new AssessedBureau(bureaus.open(), postings);
        officer = town.posted(town.bureau.village(0), LocalDate.of(2022, 3, 1));
        town.bureau.run(() -> {
            ruleSets.publishProposals();
            months.open(MONTH, null);
        });
    }

    @Test
    void countsARecordOnceWhateverIsToldAtTheSameTime() throws Exception {
        var record = UUID.randomUUID();
        try (var threads = Executors.newFixedThreadPool(12)) {
            var told = new ArrayList<Future<?>>();
            for (int n = 0; n < 48; n++) {
                var outcome = n % 2 == 0 ? Outcome.OPEN : Outcome.ON_TIME;
                told.add(threads.submit(() -> town.bureau.run(() -> evidence.note(order(record, outcome)))));
            }
            for (var one : told) {
                one.get();
            }
        }

        var rows = town.bureau.run(() -> store.listOf(MONTH));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().outcome()).isEqualTo(Outcome.ON_TIME);
    }

    @Test
    void leavesOutWhatWasVoidedEvenIfTheVoidingIsHeardFirst() {
        var record = UUID.randomUUID();
        town.bureau.run(() -> evidence.voidNote(order(record, Outcome.ON_TIME)));
        town.bureau.run(() -> evidence.note(order(record, Outcome.ON_TIME)));

        assertThat(town.bureau.run(() -> store.listOf(MONTH))).isEmpty();
    }

    @Test
    void freezesOnceHoweverManyTry() throws Exception {
        int refused = 0;
        try (var threads = Executors.newFixedThreadPool(6)) {
            var tries = new ArrayList<Future<?>>();
            for (int n = 0; n < 6; n++) {
                tries.add(threads.submit(() -> town.bureau.as(town.office, () -> months.freeze(MONTH))));
                tries.add(threads.submit(
                        () -> town.bureau.run(() -> evidence.note(order(UUID.randomUUID(), Outcome.ON_TIME)))));
            }
            for (var one : tries) {
                try {
                    one.get();
                } catch (ExecutionException failure) {
                    assertThat(failure).hasCauseInstanceOf(MonthClosed.class);
                    refused++;
                }
            }
        }

        assertThat(refused).isEqualTo(5);
        assertThat(town.bureau.as(town.office, () -> months.differing(MONTH))).isEmpty();
        int inMonth = town.bureau.run(() -> store.listOf(MONTH)).size();
        int next = town.bureau.run(() -> store.listOf(MONTH.plusMonths(1))).size();
        assertThat(inMonth + next).isEqualTo(6);
    }

    @Test
    void isWrittenByNobodyButTheApplication() {
        assertThatThrownBy(() -> town.bureau.as(officer, () -> {
                    evidence.note(order(UUID.randomUUID(), Outcome.ON_TIME));
                    return true;
                }))
                .hasStackTraceContaining("row-level security");
    }

    private EvidenceNote order(UUID record, Outcome outcome) {
        return new EvidenceNote(
                EvidenceKind.WORK_ORDER,
                record,
                "WORK_ORDER",
                null,
                officer(officer),
                town.bureau.village(0),
                LocalDate.of(2022, 11, 18),
                DUE,
                outcome,
                1);
    }
}
