package org.cunjing.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.cunjing.CunjingIT;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CunjingIT
class PostingsIT {

    private static final LocalDate START = LocalDate.of(2022, 3, 1);

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Postings postings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ZoneId zone;

    TestBureau bureau;
    Person officer;
    Person colleague;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        officer = bureau.person(Role.POSTED_OFFICER, null);
        colleague = bureau.person(Role.POSTED_OFFICER, null);
    }

    @Test
    void answersWhoIsResponsibleOnEachDay() {
        start(officer, 0, START, START.plusDays(9));
        start(colleague, 0, START.plusDays(10), null);

        assertThat(responsible(START.minusDays(1))).isNull();
        assertThat(responsible(START)).isEqualTo(officer.officer());
        assertThat(responsible(START.plusDays(9))).isEqualTo(officer.officer());
        assertThat(responsible(START.plusDays(10))).isEqualTo(colleague.officer());
    }

    @Test
    void opensAndClosesTheVillageWithTheDaysOfThePosting() {
        var today = LocalDate.now(zone);
        var running = start(officer, 0, today.minusDays(3), null);
        start(officer, 1, today.minusDays(9), today.minusDays(4));
        start(colleague, 2, today.plusDays(1), null);

        assertThat(bureau.again(officer).villages()).containsExactly(bureau.village(0));
        assertThat(bureau.again(colleague).villages()).isEmpty();

        bureau.run(() -> postings.end(running.id(), today.minusDays(1)));

        assertThat(bureau.again(officer).villages()).isEmpty();
    }

    @Test
    void keepsAVillageCoveredPastTheTermUntilSomebodyDecides() {
        var posting = start(officer, 0, START, null);

        assertThat(posting.termEndsOn()).isEqualTo("2023-02-28");
        assertThat(posting.holdsOver(LocalDate.of(2023, 3, 1))).isTrue();
        assertThat(responsible(LocalDate.of(2023, 3, 1))).isEqualTo(officer.officer());
    }

    @Test
    void refusesASecondOfficerOfAVillageAndASecondVillageOfAnOfficer() {
        start(officer, 0, START, null);

        assertThatThrownBy(() -> start(colleague, 0, START.plusYears(1), null))
                .isInstanceOf(VillageAlreadyCovered.class);
        assertThatThrownBy(() -> start(officer, 1, START.plusYears(1), null)).isInstanceOf(OfficerAlreadyPosted.class);
    }

    @Test
    void letsOnlyOneOfTwoAtTheSameMomentHaveTheVillage() throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<String> one = () -> attempt(officer, barrier);
            Callable<String> other = () -> attempt(colleague, barrier);
            var outcomes = threads.invokeAll(java.util.List.of(one, other)).stream()
                    .map(future -> future.resultNow())
                    .toList();

            assertThat(outcomes).containsExactlyInAnyOrder("started", "village-already-covered");
        }
    }

    @Test
    void endsAPostingOnce() {
        var posting = start(officer, 0, START, null);
        bureau.run(() -> postings.end(posting.id(), START.plusDays(5)));

        assertThatThrownBy(() -> bureau.run(() -> postings.end(posting.id(), START.plusDays(5))))
                .isInstanceOf(PostingAlreadyEnded.class);
    }

    @Test
    void letsOnlyPersonnelMovePeople() {
        var leader = bureau.person(Role.STATION_LEADER, bureau.station(0));
        var wanted = new NewPosting(bureau.village(0), id(officer), Duty.POSTED, START, null, null);

        assertThatThrownBy(() -> bureau.as(leader, () -> postings.start(wanted)))
                .isInstanceOf(NotForYou.class);
    }

    @Test
    void isGuardedByTheDatabaseToo() {
        var leader = bureau.person(Role.STATION_LEADER, bureau.station(0));
        start(officer, 0, START, null);

        var changed = bureau.run(() -> bureau.as(
                leader,
                () -> jdbc.sql("update posting.posting set last_day = first_day where bureau = guard.bureau()")
                        .update()));

        assertThat(changed).isZero();
    }

    private String attempt(Person person, CyclicBarrier barrier) throws Exception {
        barrier.await();
        try {
            start(person, 0, START, null);
            return "started";
        } catch (Refusal refusal) {
            return refusal.slug();
        }
    }

    private Posting start(Person person, int village, LocalDate first, @Nullable LocalDate last) {
        var wanted = new NewPosting(bureau.village(village), id(person), Duty.POSTED, first, last, null);
        return bureau.run(() -> postings.start(wanted));
    }

    private @Nullable UUID responsible(LocalDate day) {
        return bureau.run(() -> postings.responsibleFor(bureau.village(0), day))
                .map(Posting::officerId)
                .orElse(null);
    }

    private static UUID id(Person person) {
        return java.util.Objects.requireNonNull(person.officer());
    }
}
