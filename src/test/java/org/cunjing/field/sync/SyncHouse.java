package org.cunjing.field.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Mark;
import org.cunjing.access.Role;
import org.cunjing.casework.Details;
import org.cunjing.casework.LedgerHistory;
import org.cunjing.casework.NewEntry;
import org.cunjing.casework.PastEntry;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.cunjing.shared.Position;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A bureau in which phones are timed.
final class SyncHouse {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    final TestBureau bureau;
    final int port;
    final Person officer;
    final HttpPerson leader;
    private final Villages villages;
    private final Postings postings;
    private final LedgerHistory history;
    private final JdbcClient jdbc;

    SyncHouse(ConfigurableApplicationContext application, int port) {
        this.bureau = application.getBean(TestBureaus.class).open();
        this.port = port;
        this.villages = application.getBean(Villages.class);
        this.postings = application.getBean(Postings.class);
        this.history = application.getBean(LedgerHistory.class);
        this.jdbc = application.getBean(JdbcClient.class);
        this.officer = posted(bureau.person(Role.COMMUNITY_OFFICER, bureau.station(0)));
        this.leader = HttpPerson.of(port, bureau.person(Role.SQUAD_LEADER, bureau.station(0)));
    }

    UUID village() {
        return bureau.village(0);
    }

    private Person posted(Person person) {
        bureau.run(() -> postings.start(new NewPosting(
                village(), Objects.requireNonNull(person.officer()), Duty.DEDICATED, START, null, null)));
        return bureau.again(person);
    }

    /// A phone of a village of its own.
    record Posted(Person officer, UUID village) {}

    /// Opens a further village with an officer.
    Posted another(int number) {
        var village = UUID.randomUUID();
        double west = 105 + number * 0.01;
        bureau.run(() -> villages.add(new Village(
                village,
                "5100000020%02d".formatted(number),
                "TEST",
                "测试村" + number,
                Village.Kind.ADMINISTRATIVE_VILLAGE,
                Village.Settlement.RURAL,
                "510000001",
                bureau.station(0),
                List.of(
                        new Position(30, west),
                        new Position(30, west + 0.01),
                        new Position(30.01, west + 0.01),
                        new Position(30.01, west)),
                1.06,
                1_000,
                300,
                6,
                START,
                Set.of(),
                START,
                null)));
        return new Posted(bureau.withVillages(bureau.person(Role.POSTED_OFFICER, null), village), village);
    }

    /// Fills the village's ledgers.
    void load(int entries) {
        var officerId = Objects.requireNonNull(officer.officer());
        var at = Instant.parse("2026-03-02T02:00:00Z");
        var past = IntStream.range(0, entries)
                .mapToObj(n -> new NewEntry(
                        UUID.randomUUID(),
                        village(),
                        officerId,
                        at.plusSeconds(n * 60L),
                        null,
                        null,
                        new Details.HouseholdVisit(
                                Details.VisitPurpose.ROUTINE,
                                1,
                                Details.MetRole.RESIDENT,
                                "第%d次走访，反映%s，已当场答复。"
                                        .formatted(
                                                n,
                                                List.of("路灯", "停车", "防诈", "噪声").get(n % 4)),
                                null,
                                null)))
                .map(entry -> new PastEntry(entry, new Mark(entry.happenedAt(), "bench", "测试"), null, null, null))
                .toList();
        for (int from = 0; from < entries; from += 1_000) {
            var part = past.subList(from, Math.min(entries, from + 1_000));
            bureau.run(() -> history.load(part));
        }
    }

    /// @param rows of this bureau, e.g. `casework.entry where kind = 'OPINION'`
    long count(String rows) {
        return bureau.run(
                () -> jdbc.sql("select count(*) from " + rows).query(Long.class).single());
    }
}
