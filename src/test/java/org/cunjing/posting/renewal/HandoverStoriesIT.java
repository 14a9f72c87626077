package org.cunjing.posting.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cunjing.CunjingIT;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;
import org.cunjing.casework.Details;
import org.cunjing.casework.Ledgers;
import org.cunjing.casework.NewEntry;
import org.cunjing.posting.Duty;
import org.cunjing.posting.LateRecord;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.cunjing.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The stories of `HandoverStoriesTest` on the database: real ledgers, real postings, real row-level security; each
/// story in a transaction that is taken back, days passing by moving the postings into the past.
@CunjingIT
class HandoverStoriesIT {

    private static final int STORIES = 200;
    private static final int STEPS = 14;
    private static final int OFFICERS = 4;
    private static final int BEGUN = 30;

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Replacements replacements;

    @Autowired
    Postings postings;

    @Autowired
    Ledgers ledgers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    TestBureau bureau;
    Person office;
    List<Person> officers;
    int late;

    @BeforeEach
    void open() {
        bureau = bureaus.open();
        office = bureau.person(Role.BUREAU_OFFICE, null);
        officers = IntStream.range(0, OFFICERS)
                .mapToObj(_ -> bureau.person(Role.POSTED_OFFICER, null))
                .toList();
    }

    @Test
    void losesNothingAndCreditsNobodyElseOnTheDatabase() {
        long seed = System.nanoTime();
        System.out.println("HandoverStoriesIT: seed " + seed);
        var random = new Random(seed);
        for (int n = 0; n < STORIES; n++) {
            int story = n;
            bureau.as(
                    new Application(bureau.code(), "test"),
                    () -> transactions.execute(status -> {
                        status.setRollbackOnly();
                        return new Story(random).tell("seed %d, story %d".formatted(seed, story));
                    }));
        }
        assertThat(late).as("records that came late and were taken").isPositive();
    }

    /// One village; days count from the first one of its first officer.
    private final class Story {

        private final Random random;
        private final List<Integer> holderOf = new ArrayList<>();
        private final Set<UUID> wanted = new HashSet<>();
        private final Set<UUID> arrivedLate = new HashSet<>();
        private final List<Filed> filed = new ArrayList<>();

        private record Filed(UUID id, int author, int day) {}

        Story(Random random) {
            this.random = random;
            IntStream.rangeClosed(0, BEGUN).forEach(_ -> holderOf.add(0));
            bureau.run(
                    () -> postings.start(new NewPosting(bureau.village(0), id(0), Duty.POSTED, date(0), null, null)));
        }

        boolean tell(String name) {
            for (int step = 0; step < STEPS; step++) {
                switch (random.nextInt(5)) {
                    case 0 -> transfer(random.nextInt(OFFICERS));
                    case 1 -> pass(1 + random.nextInt(7));
                    default -> file(random.nextInt(OFFICERS), random.nextInt(holderOf.size()));
                }
            }
            var kept = jdbc.sql("""
                            select id, officer_id, owner_id, recorded_by from casework.entry
                             where bureau = guard.bureau() and village_id = :village
                            """)
                    .param("village", bureau.village(0))
                    .query((row, _) -> List.of(
                            row.getObject("id", UUID.class),
                            row.getObject("officer_id", UUID.class),
                            row.getObject("owner_id", UUID.class),
                            row.getString("recorded_by")))
                    .list();
            var expected = filed.stream()
                    .filter(one -> wanted.contains(one.id()))
                    .map(one -> List.<Object>of(
                            one.id(),
                            id(one.author()),
                            id(holderOf.getLast()),
                            officers.get(one.author()).signature()))
                    .toList();
            assertThat(kept.stream().<List<Object>>map(List::copyOf).toList())
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(expected);
            late += (int) wanted.stream().filter(arrivedLate::contains).count();
            return true;
        }

        private void file(int author, int day) {
            var one = new Filed(UUID.randomUUID(), author, day);
            filed.add(one);
            if (mayFile(one)) {
                wanted.add(one.id());
            }
            if (holderOf.getLast() != author) {
                arrivedLate.add(one.id());
            }
            try {
                bureau.as(
                        bureau.again(officers.get(author)),
                        () -> ledgers.record(new NewEntry(
                                one.id(),
                                bureau.village(0),
                                id(author),
                                date(day).atTime(0, 1).atZone(zone).toInstant(),
                                null,
                                null,
                                new Details.Opinion(Details.OpinionSource.VISIT, false, "希望增加路灯"))));
                assertThat(wanted).as("day %d of %s", day, holderOf).contains(one.id());
            } catch (Refusal refused) {
                assertThat(wanted)
                        .as("%s on day %d of %s", refused.slug(), day, holderOf)
                        .doesNotContain(one.id());
            }
        }

        /// Whoever has the village, or had it then, or gave it away later on that day; for a fortnight.
        private boolean mayFile(Filed one) {
            if (holderOf.getLast() == one.author()) {
                return true;
            }
            int day = one.day() > 0 && holderOf.get(one.day()) != one.author() ? one.day() - 1 : one.day();
            if (holderOf.get(day) != one.author()) {
                return false;
            }
            int last = day;
            while (holderOf.get(last + 1) == one.author()) {
                last++;
            }
            return holderOf.size() - 1 <= last + LateRecord.DAYS;
        }

        private void transfer(int taker) {
            int today = holderOf.size() - 1;
            boolean begunToday = today > 0 && !holderOf.get(today).equals(holderOf.get(today - 1));
            if (holderOf.getLast() != taker && !begunToday) {
                bureau.as(office, () -> replacements.replace(bureau.village(0), id(taker)));
                holderOf.set(today, taker);
            }
        }

        /// Into the past, the oldest first, so that no two of the village ever meet.
        private void pass(int days) {
            var all = jdbc.sql("select id from posting.posting where bureau = guard.bureau() order by first_day")
                    .query((row, _) -> row.getObject("id", UUID.class))
                    .list();
            all.forEach(
                    one -> jdbc.sql("""
                            update posting.posting set first_day = first_day - :days, last_day = last_day - :days,
                                                       term_ends_on = term_ends_on - :days
                             where bureau = guard.bureau() and id = :id
                            """).param("days", days).param("id", one).update());
            jdbc.sql("""
                            update access.mandate set valid_from = valid_from - make_interval(days => :days),
                                                      valid_to = valid_to - make_interval(days => :days)
                             where bureau = guard.bureau()
                            """).param("days", days).update();
            IntStream.range(0, days).forEach(_ -> holderOf.add(holderOf.getLast()));
        }

        private LocalDate date(int day) {
            return LocalDate.now(clock.withZone(zone)).minusDays(holderOf.size() - 1L - day);
        }
    }

    private UUID id(int officer) {
        return Objects.requireNonNull(officers.get(officer).officer());
    }
}
