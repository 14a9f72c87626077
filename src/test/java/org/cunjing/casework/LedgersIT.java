package org.cunjing.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cunjing.CunjingIT;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Mark;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.casework.FollowUps.NewStep;
import org.cunjing.posting.Coverages;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.cunjing.roster.OfficerClass;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CunjingIT
class LedgersIT {

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Ledgers ledgers;

    @Autowired
    Verifications verifications;

    @Autowired
    FollowUps followUps;

    @Autowired
    LedgerCounts counts;

    @Autowired
    LedgerHistory history;

    @Autowired
    Postings postings;

    @Autowired
    Coverages coverages;

    @Autowired
    OpenEntries openEntries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    TestBureau bureau;
    Person officer;
    Person leader;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        officer = bureau.withVillages(bureau.person(Role.POSTED_OFFICER, null), bureau.village(0));
        leader = bureau.person(Role.SQUAD_LEADER, bureau.station(0));
    }

    @Test
    void numbersWithoutGapsAlsoWhenManyWriteAtOnceAndSomeFail() throws InterruptedException {
        var threads = IntStream.range(0, 30)
                .mapToObj(i -> Thread.ofPlatform()
                        .start(() -> bureau.as(
                                officer,
                                () -> transactions.execute(status -> {
                                    ledgers.record(entry(Entries.opinion()));
                                    if (i % 3 == 0) {
                                        status.setRollbackOnly();
                                    }
                                    return i;
                                }))))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        var numbers = bureau.run(() -> ledgers.list(EntryFilter.ALL, 100, 0)).entries().stream()
                .map(EntryHead::number)
                .sorted()
                .toList();

        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void neverChangesWhatAnEntrySays() {
        var entry = record(Entries.opinion());
        for (var change : new String[] {
            "update casework.opinion set text = 'x'",
            "delete from casework.opinion",
            "delete from casework.entry",
            "update casework.entry set number = 7",
            "update casework.entry set officer_id = gen_random_uuid()",
            "update casework.step set note = 'x'"
        }) {
            assertThatThrownBy(() -> bureau.run(() -> jdbc.sql(change).update()))
                    .as(change)
                    .hasStackTraceContaining("permission denied");
        }
        assertThat(bureau.run(() -> ledgers.get(entry.head().id())).details()).isEqualTo(Entries.opinion());
    }

    @Test
    void answersTheSameEntryTwiceAndRefusesAnother() {
        var entry = entry(Entries.opinion());
        var first = bureau.as(officer, () -> ledgers.record(entry));

        assertThat(bureau.as(officer, () -> ledgers.record(entry)).head().number())
                .isEqualTo(first.head().number());
        assertThatExceptionOfType(IdUsedOtherwise.class)
                .isThrownBy(() -> bureau.as(
                        officer,
                        () -> ledgers.record(new NewEntry(
                                entry.id(),
                                entry.villageId(),
                                entry.officerId(),
                                entry.happenedAt(),
                                null,
                                null,
                                Entries.hazard(HazardSeverity.GENERAL)))));
    }

    @Test
    void keepsOtherVillagesAndOfficersOut() {
        var entry = record(Entries.opinion());
        var neighbour = bureau.withVillages(bureau.person(Role.POSTED_OFFICER, null), bureau.village(3));
        var committee = bureau.withVillages(bureau.person(Role.COMMITTEE, null), bureau.village(0));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        bureau.as(neighbour, () -> ledgers.get(entry.head().id())));
        assertThat(bureau.as(committee, () -> ledgers.list(EntryFilter.ALL, 10, 0))
                        .total())
                .isZero();
        assertThatExceptionOfType(NotForYou.class)
                .isThrownBy(() -> bureau.as(
                        neighbour,
                        () -> ledgers.record(Entries.of(bureau.village(0), id(neighbour), Entries.opinion()))));
        assertThatExceptionOfType(NotForYou.class)
                .isThrownBy(() -> bureau.as(
                        officer, () -> ledgers.record(Entries.of(bureau.village(0), id(leader), Entries.opinion()))));
    }

    @Test
    void isVerifiedByASecondPersonOnce() {
        var entry = record(Entries.opinion());
        var own = bureau.as(leader, () -> ledgers.record(Entries.of(bureau.village(1), id(leader), Entries.opinion())));

        var verified = bureau.as(leader, () -> verifications.verify(entry.head().id()));

        assertThat(verified.head().state()).isEqualTo(EntryState.VERIFIED);
        assertThat(Objects.requireNonNull(verified.head().verified()).name()).isEqualTo(leader.name());
        assertThatExceptionOfType(EntrySettled.class)
                .isThrownBy(() -> bureau.as(
                        leader, () -> verifications.verify(entry.head().id())));
        assertThatExceptionOfType(OwnEntry.class)
                .isThrownBy(() ->
                        bureau.as(leader, () -> verifications.verify(own.head().id())));
    }

    @Test
    void keepsTheNumberOfAVoidedEntryButCountsItNowhere() {
        var entry = record(Entries.opinion());

        var voided = bureau.as(officer, () -> verifications.annul(entry.head().id(), "重复登记"));

        assertThat(voided.head().state()).isEqualTo(EntryState.VOIDED);
        assertThat(voided.head().number()).isEqualTo(1);
        assertThat(record(Entries.opinion()).head().number()).isEqualTo(2);
        assertThat(figure(EntryFilter.ALL, Measure.OPINIONS)).isEqualTo(1);
    }

    @Test
    void leadsAHazardFromItsFindingToItsClosingByASecondPerson() {
        var hazard = record(Entries.hazard(HazardSeverity.PROMINENT)).head();
        assertThat(hazard.dueOn()).isEqualTo("2026-03-02");

        var notified = step(officer, hazard.id(), EntryStep.NOTIFY).head();
        step(officer, hazard.id(), EntryStep.RECTIFIED);

        assertThat(notified.progress()).isEqualTo(Progress.NOTIFIED);
        assertThat(notified.late()).as("the notice was due in March").isTrue();
        assertThatExceptionOfType(CloserIsFinder.class)
                .isThrownBy(() -> step(officer, hazard.id(), EntryStep.CLOSE_HAZARD));
        assertThat(effects()).isZero();
        assertThat(step(leader, hazard.id(), EntryStep.CLOSE_HAZARD).head().progress())
                .isEqualTo(Progress.CLOSED);
        assertThat(effects()).describedAs("something came of the record").isEqualTo(1);
        assertThatExceptionOfType(StepNotPossible.class)
                .isThrownBy(() -> step(leader, hazard.id(), EntryStep.CLOSE_HAZARD));
    }

    @Test
    void hasAMajorHazardRecheckedByASecondPersonWhateverIsFound() {
        var id = record(Entries.hazard(HazardSeverity.MAJOR)).head().id();
        step(officer, id, EntryStep.NOTIFY);
        step(officer, id, EntryStep.RECTIFIED);

        assertThatExceptionOfType(RecheckerIsFinder.class)
                .isThrownBy(() -> step(officer, id, EntryStep.RECHECK_FAILED));
        assertThatExceptionOfType(CloserIsFinder.class).isThrownBy(() -> step(officer, id, EntryStep.CLOSE_HAZARD));
        assertThat(step(leader, id, EntryStep.RECHECK_FAILED).head().progress()).isEqualTo(Progress.ESCALATED);
    }

    @Test
    void letsTheFinderRecheckAGeneralHazardAndKeepsTheDayOfTheNotice() {
        var id = record(Entries.hazard(HazardSeverity.GENERAL)).head().id();
        var noticed = step(officer, id, EntryStep.NOTIFY);
        var given = noticed.head().dueOn();
        step(officer, id, EntryStep.RECTIFIED);

        var failed = step(officer, id, EntryStep.RECHECK_FAILED);

        assertThat(failed.steps().getFirst().dueOn()).isNotNull().isEqualTo(given);
        assertThat(failed.head().dueOn()).isNotEqualTo(given);
    }

    private Long effects() {
        return bureau.run(() ->
                transactions.execute(_ -> jdbc.sql("select count(*) from posting.effect where bureau = guard.bureau()")
                        .query(Long.class)
                        .single()));
    }

    @Test
    void forgetsTheGradeOfADisputeWhenItIsClosed() {
        var dispute = record(
                Entries.dispute(DisputeTrack.PEOPLES_MEDIATION, false, true, Map.of("repeat90d", 2, "injury", 1)));
        var id = dispute.head().id();
        assertThat(dispute.grade()).isEqualTo(DisputeGrading.Level.ORANGE);
        assertThatExceptionOfType(ReportsMissing.class).isThrownBy(() -> step(officer, id, EntryStep.SETTLE));

        step(officer, id, EntryStep.REPORT_TO_COMMITTEE);
        step(officer, id, EntryStep.REPORT_TO_STATION);
        var closed = step(officer, id, EntryStep.SETTLE);

        assertThat(closed.grade()).isNull();
        assertThat(((Details.Dispute) closed.details()).facts()).isEqualTo(DisputeFacts.NONE);
        assertThat(closed.steps()).hasSize(3);
    }

    @Test
    void neverMediatesViolenceNorAgainstOneSide() {
        assertThatExceptionOfType(ViolenceNotMediated.class)
                .isThrownBy(() -> record(Entries.dispute(DisputeTrack.PEOPLES_MEDIATION, true, true, Map.of())));
        assertThatExceptionOfType(ConsentMissing.class)
                .isThrownBy(
                        () -> record(Entries.dispute(DisputeTrack.PUBLIC_SECURITY_MEDIATION, false, false, Map.of())));
        assertThat(record(Entries.dispute(DisputeTrack.REFERRAL, true, false, Map.of()))
                        .grade())
                .isEqualTo(DisputeGrading.Level.RED);
    }

    @Test
    void completesAProxyCollectionOnlyWithAnAuthorisation() {
        assertThatExceptionOfType(AuthorisationMissing.class).isThrownBy(() -> record(Entries.service(false, "R-1")));
        var service = record(Entries.service(false, "")).head();
        assertThatExceptionOfType(AuthorisationMissing.class)
                .isThrownBy(() -> step(officer, service.id(), EntryStep.COMPLETE));

        var done = bureau.as(
                officer, () -> followUps.take(service.id(), new NewStep(EntryStep.COMPLETE, null, "回执 R-1", true)));

        assertThat(done.head().progress()).isEqualTo(Progress.CLOSED);
    }

    @Test
    void handsOpenEntriesOverAndLeavesTheAuthor() {
        var hazard = record(Entries.hazard(HazardSeverity.GENERAL)).head();
        record(Entries.service(true, "R-2"));
        var successor = bureau.withVillages(bureau.person(Role.POSTED_OFFICER, null), bureau.village(0));

        int moved = bureau.run(() -> openEntries.moveTo(bureau.village(0), id(officer), id(successor)));

        var after = bureau.run(() -> ledgers.get(hazard.id())).head();
        assertThat(moved).isEqualTo(1);
        assertThat(after.ownerId()).isEqualTo(id(successor));
        assertThat(after.officerId()).isEqualTo(id(officer));
        assertThat(bureau.run(() -> openEntries.count(bureau.village(0), id(officer))))
                .isZero();
        assertThat(step(successor, hazard.id(), EntryStep.NOTIFY).head().progress())
                .isEqualTo(Progress.NOTIFIED);
    }

    @Test
    void takesThousandsOfPastEntriesAndCountsThemWithTheirRows() {
        var past = IntStream.range(0, 3_000).mapToObj(this::past).toList();
        long start = System.nanoTime();
        bureau.run(() -> history.load(past));
        assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(20);

        var year =
                EntryFilter.verified(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), OfficerClass.POSTED_OFFICER);
        var figures = bureau.run(() -> counts.figures(year));

        assertThat(figure(year, Measure.HAZARDS)).isEqualTo(1_000);
        assertThat(figure(year, Measure.HAZARDS_CLOSED)).isEqualTo(1_000);
        assertThat(figure(year, Measure.SERVICE_PERSON_TIMES)).isEqualTo(2_000);
        assertThat(figures).filteredOn(figure -> figure.value() > 0).allSatisfy(figure -> {
            var rows = bureau.run(() -> ledgers.list(figure.rows(), 10_000, 0));
            long sum = figure.measure() == Measure.SERVICE_PERSON_TIMES
                    ? rows.entries().stream().mapToLong(EntryHead::quantity).sum()
                    : rows.total();
            assertThat(sum).as(figure.measure().name()).isEqualTo(figure.value());
        });
        assertThat(bureau.run(() -> counts.roles(year)).stream()
                        .mapToLong(LedgerCounts.RoleCount::entries)
                        .sum())
                .isEqualTo(3_000);
        assertThat(bureau.run(() -> ledgers.list(year, 1, 0))
                        .entries()
                        .getFirst()
                        .number())
                .isEqualTo(3_000);
    }

    @Test
    void takesPastEntriesAlsoWhenTheFirstHasNoDeadline() {
        var at = Instant.parse("2022-03-01T00:00:00Z");
        var mark = new Mark(at, "application:test", "测试");
        var council = new NewEntry(
                UUID.randomUUID(),
                bureau.village(0),
                id(officer),
                at,
                null,
                null,
                new Details.CouncilMeeting("例会", null));

        bureau.run(() -> history.load(List.of(new PastEntry(council, mark, null, null, null), past(1))));

        assertThat(bureau.run(() -> ledgers.list(EntryFilter.ALL, 10, 0)).total())
                .isEqualTo(2);
    }

    /// An entry each week of four months: a month after the last one, and not before, the posting stands on paper only.
    @Test
    void letsAnyPastDayBeJudgedByWhatWasVerifiedShortlyBeforeIt() {
        bureau.run(() -> {
            postings.start(
                    new NewPosting(bureau.village(0), id(officer), Duty.POSTED, LocalDate.of(2022, 2, 1), null, null));
            history.load(
                    IntStream.range(0, 16).mapToObj(week -> past(week * 24 * 7)).toList());
        });

        assertThat(isNominalOn(LocalDate.of(2022, 3, 20))).isFalse();
        assertThat(isNominalOn(LocalDate.of(2022, 5, 15))).isFalse();
        assertThat(isNominalOn(LocalDate.of(2022, 6, 14).plusDays(29))).isFalse();
        assertThat(isNominalOn(LocalDate.of(2022, 6, 14).plusDays(30))).isTrue();
    }

    private boolean isNominalOn(LocalDate day) {
        return bureau.run(() -> coverages.on(day)).nominal() > 0;
    }

    private PastEntry past(int number) {
        var at = Instant.parse("2022-03-01T00:00:00Z").plusSeconds(number * 3_600L);
        var mark = new Mark(at.plusSeconds(60), "application:test", "测试");
        var details = switch (number % 3) {
            case 0 -> Entries.opinion();
            case 1 -> Entries.hazard(HazardSeverity.GENERAL);
            default -> Entries.service(true, "R");
        };
        return new PastEntry(
                new NewEntry(UUID.randomUUID(), bureau.village(0), id(officer), at, null, null, details),
                mark,
                mark,
                null,
                number % 3 == 1 ? mark : null);
    }

    private long figure(EntryFilter scope, Measure measure) {
        return bureau.run(() -> counts.figures(scope)).stream()
                .filter(figure -> figure.measure() == measure)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private LedgerEntry record(Details details) {
        return bureau.as(officer, () -> ledgers.record(entry(details)));
    }

    private NewEntry entry(Details details) {
        return Entries.of(bureau.village(0), id(officer), details);
    }

    private LedgerEntry step(Person person, UUID id, EntryStep step) {
        return bureau.as(person, () -> followUps.take(id, new NewStep(step, null, "已办", false)));
    }

    private static UUID id(Person person) {
        return Objects.requireNonNull(person.officer());
    }
}
