package org.cunjing.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actors;
import org.cunjing.casework.EntryFilter;
import org.cunjing.casework.LedgerCounts;
import org.cunjing.casework.Measure;
import org.cunjing.posting.Coverage;
import org.cunjing.posting.Coverages;
import org.cunjing.posting.Duty;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.posting.selection.Batches;
import org.cunjing.posting.selection.MatchingRuns;
import org.cunjing.roster.OfficerClass;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CunjingIT
class DemonstrationIT {

    @Autowired
    Demonstration demonstration;

    @Autowired
    Actors actors;

    @Autowired
    Postings postings;

    @Autowired
    LedgerCounts counts;

    @Autowired
    Coverages coverages;

    @Autowired
    Clock clock;

    @Autowired
    Batches batches;

    @Autowired
    MatchingRuns runs;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void begins2022With126OfficersAnd54VillagesWithoutTheirOwn() {
        var before = on(LocalDate.of(2022, 2, 15));

        assertThat(before).hasSize(180);
        assertThat(before.stream().map(Posting::officerId).distinct()).hasSize(126);
        assertThat(before).filteredOn(posting -> posting.duty() == Duty.SHARED).hasSize(54);
    }

    @Test
    void hadOneOfficerForEachVillageDuringTheFirstTerm() {
        var during = on(LocalDate.of(2022, 6, 1));

        assertThat(during.stream().map(Posting::officerId).distinct()).hasSize(180);
        assertThat(during).filteredOn(posting -> posting.duty() == Duty.POSTED).hasSize(54);
    }

    @Test
    void holdsARecordForEveryFigureOf2022() {
        var year =
                EntryFilter.verified(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), OfficerClass.POSTED_OFFICER);
        Supplier<Map<Measure, Long>> count = () -> counts.figures(year).stream()
                .collect(Collectors.toMap(LedgerCounts.Figure::measure, LedgerCounts.Figure::value));
        var figures = actors.as(new Application("demo", "test"), count);

        assertThat(figures)
                .containsEntry(Measure.OPINIONS, 521L)
                .containsEntry(Measure.DISPUTES_NEIGHBOUR, 89L)
                .containsEntry(Measure.DISPUTES_FAMILY, 101L)
                .containsEntry(Measure.DISPUTES_LABOUR, 16L)
                .containsEntry(Measure.OPEN_AIR_MEETINGS, 435L)
                .containsEntry(Measure.INSPECTIONS, 6_852L)
                .containsEntry(Measure.HAZARDS, 1_517L)
                .containsEntry(Measure.SERVICE_PERSON_TIMES, 498L);
        assertThat(figures.get(Measure.COPIES)).isGreaterThan(50_000);
    }

    @Test
    void asksAboutFewVillagesOnAnyDaySinceTheFirstTermBegan() {
        var today = LocalDate.now(clock);
        for (var day = LocalDate.of(2022, 2, 20); !day.isAfter(today); day = day.plusDays(97)) {
            var on = day;
            Supplier<Coverage> ask = () -> coverages.on(on);
            var found = actors.as(new Application("demo", "test"), ask);
            assertThat(found.nominal()).as("nominal on " + day).isLessThan(20);
            assertThat(found.idle()).as("idle on " + day).isLessThan(20);
        }
    }

    @Test
    void nobodyVerifiedTheirOwnRecordOf2022() {
        Supplier<Long> count =
                () -> transactions.execute(_ -> jdbc.sql("""
                        select count(*) from casework.entry
                         where bureau = guard.bureau() and year = 2022 and verified_by is not null
                           and (verified_by = recorded_by or verified_by_name = recorded_by_name)
                        """).query(Long.class).single());

        assertThat(actors.as(new Application("demo", "test"), count)).isZero();
    }

    /// The main story: one call runs the match, one confirms it, and every village has an officer of its own. Undone at
    /// the end, because other tests look at the same bureau.
    @Test
    void findsAPlaceForAllFiftyFourOfTheSecondBatch() {
        Supplier<Integer> matchAndConfirm = () -> transactions.execute(status -> {
            var batch = batches.list().getFirst();
            runs.run(batch.id());
            runs.confirm(batch.id());
            var covered = postings.listOn(batch.firstDay()).stream()
                    .filter(posting -> posting.duty() != Duty.SHARED)
                    .count();
            status.setRollbackOnly();
            return (int) covered;
        });

        assertThat(actors.as(new Application("demo", "test"), matchAndConfirm)).isEqualTo(180);
    }

    @Test
    void letsEveryShownAccountIn() {
        var shown = HttpPerson.visitor(port).get("/api/demonstration").body();
        var password = shown.get("password").asString();

        assertThat(shown.get("accounts")).hasSize(11);
        for (var account : shown.get("accounts")) {
            var person = HttpPerson.signedIn(port, account.get("login").asString(), password);

            assertThat(person.get("/api/session").body().get("role")).isEqualTo(account.get("role"));
        }
    }

    @Test
    void offersNoAccountsWhileItIsBeingMade() {
        var early = new DemonstrationController(demonstration, "being-made", "", true);

        assertThat(early.showDemonstration().accounts()).isEmpty();
    }

    @Test
    void hasHeardResidentsAndKeepsTheirComplaintFromTheStation() {
        var office = HttpPerson.signedIn(port, "office", "cunjing-demo-1")
                .get("/api/suggestions")
                .body();
        var station = HttpPerson.signedIn(port, "station-01", "cunjing-demo-1")
                .get("/api/suggestions")
                .body();

        assertThat(office.toString()).contains("COMPLAINT").contains("THANKS");
        assertThat(station.toString()).doesNotContain("COMPLAINT").contains("THANKS");
    }

    private List<Posting> on(LocalDate day) {
        Supplier<List<Posting>> ask = () -> postings.listOn(day);
        return actors.as(new Application("demo", "test"), ask);
    }
}
