package org.cunjing.posting.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureaus;
import org.cunjing.posting.matching.Change;
import org.cunjing.posting.matching.MatchingRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Both officers like station 0 best, and the second would go nowhere else; station 0 likes the first better.
@CunjingIT
class MatchingRunsIT {

    private static final String REASON = "家中老人需要就近照顾";

    @Autowired
    TestBureaus bureaus;

    @Autowired
    Batches batches;

    @Autowired
    Applications applications;

    @Autowired
    Panel panel;

    @Autowired
    Rankings rankings;

    @Autowired
    MatchingRuns runs;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    Stage stage;
    Stage.Cast cast;
    UUID station;
    UUID other;

    @BeforeEach
    void rank() {
        stage = new Stage(bureaus, batches, applications, panel, rankings);
        cast = stage.openRanked();
        station = cast.bureau().station(0);
        other = cast.bureau().station(1);
    }

    @Test
    void keepsEveryRunAndConfirmsTheChosenOne() {
        var first = match(MatchingRule.OFFICERS_FIRST);
        var second = match(MatchingRule.FAIREST);

        assertThat(chosen()).isEqualTo(first.id());
        office(() -> runs.choose(second.id()));
        assertThat(chosen()).isEqualTo(second.id());
        assertThat(office(() -> runs.list(cast.batch())))
                .extracting(RunHead::number)
                .containsExactly(1, 2);
        assertThatExceptionOfType(AnotherRunChosen.class)
                .isThrownBy(() -> office(() -> runs.confirm(cast.batch(), first.id())));
        assertThat(office(() -> runs.confirm(cast.batch(), second.id()))).isEqualTo(2);
        assertThatExceptionOfType(WrongBatchState.class).isThrownBy(() -> office(() -> runs.choose(first.id())));
        assertThatExceptionOfType(WrongBatchState.class).isThrownBy(() -> match(MatchingRule.FAIREST));
    }

    @Test
    void hasOneChosenRunHoweverManyChoose() throws InterruptedException {
        var all = List.of(match(MatchingRule.OFFICERS_FIRST), match(MatchingRule.FAIREST));
        var threads = IntStream.range(0, 8)
                .mapToObj(n -> Thread.startVirtualThread(
                        () -> office(() -> runs.choose(all.get(n % 2).id()))))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(office(() -> runs.list(cast.batch())).stream().filter(RunHead::chosen))
                .hasSize(1);
    }

    @Test
    void comparesTwoRuns() {
        var run = match(MatchingRule.OFFICERS_FIRST);
        var pin = new Change.Pin(cast.officer(0).toString(), other.toString(), null);
        var kept = office(() -> runs.keep(run.id(), List.of(pin), REASON));
        var compared = http().get("/api/matching-runs/" + run.id() + "/comparison?with=" + kept.id())
                .body();

        assertThat(compared.get("before").get("number").asInt()).isEqualTo(1);
        assertThat(compared.get("after").get("number").asInt()).isEqualTo(2);
        assertThat(compared.get("moves")
                        .valueStream()
                        .filter(move -> move.get("officerId")
                                .asString()
                                .equals(cast.officer(0).toString())))
                .singleElement()
                .satisfies(
                        move -> assertThat(move.get("to").get("wish").asInt()).isEqualTo(2));
    }

    /// As the migration leaves a run of before: the first, chosen, made by an earlier rule, without a lot.
    @Test
    void readsARunOfBeforeThereWereSeveral() {
        var run = match(MatchingRule.OFFICERS_FIRST);
        cast.bureau()
                .run(() -> jdbc.sql("""
                    insert into posting.matching_run
                           (bureau, id, batch_id, number, problem, rule, rule_version, changes, result, chosen, run_at, run_by)
                    select bureau, :id, batch_id, 2, problem, 'OFFICERS_FIRST', 1, '[]', result, false, run_at, run_by
                      from posting.matching_run where bureau = guard.bureau() and id = :run
                    """)
                        .param("id", cast.batch())
                        .param("run", run.id())
                        .update());
        var old = office(() -> runs.get(cast.batch()));
        var seen = http().get("/api/matching-runs/" + cast.batch()).body();

        assertThat(old.inputHash()).isEqualTo(run.inputHash());
        assertThat(old.figures()).isEqualTo(run.figures());
        assertThat(seen.get("run").get("current").asBoolean()).isFalse();
        assertThat(seen.get("proven").asBoolean()).isTrue();
    }

    private Run match(MatchingRule rule) {
        return office(() -> runs.run(cast.batch(), rule));
    }

    private UUID chosen() {
        return office(() -> runs.find(cast.batch())).orElseThrow().id();
    }

    private <T> T office(java.util.function.Supplier<T> work) {
        return cast.bureau().as(cast.office(), work);
    }

    private HttpPerson http() {
        return HttpPerson.of(port, cast.office());
    }
}
