package org.cunjing.posting.selection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
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
import org.springframework.transaction.support.TransactionTemplate;

/// Something is decided otherwise: tried out, kept with its reason, refused.
@CunjingIT
class VariantsIT {

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

    @Autowired
    TransactionTemplate transactions;

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
    void triesSomethingOutWithoutTouchingTheRun() {
        var run = match(MatchingRule.OFFICERS_FIRST);
        var tried = http().post("/api/matching-runs/" + run.id() + "/trial", """
            {"changes": [{"kind": "SEATS", "station": "%s", "seats": 1}]}
            """.formatted(station))
                .body();

        assertThat(tried.get("moves")
                        .valueStream()
                        .filter(move -> move.get("direction").asString().equals("WORSE")))
                .describedAs("the first may get another village of the station")
                .singleElement()
                .satisfies(move -> assertThat(move.get("officerId").asString())
                        .isEqualTo(cast.officer(1).toString()));
        assertThat(tried.get("before").get("figures").get("placed").asInt()).isEqualTo(2);
        assertThat(tried.get("after").get("figures").get("placed").asInt()).isEqualTo(1);
        assertThat(office(() -> runs.list(cast.batch()))).hasSize(1);
    }

    @Test
    void keepsAnOverrideWithItsReasonForPersonnelAlone() {
        var run = match(MatchingRule.OFFICERS_FIRST);
        var pin = new Change.Pin(cast.officer(0).toString(), other.toString(), null);
        var kept = office(() -> runs.keep(run.id(), List.of(pin), REASON));
        office(() -> runs.choose(kept.id()));
        office(() -> runs.confirm(cast.batch()));

        var seen = http().get("/api/matching-runs/" + kept.id()).body();
        var mine = HttpPerson.of(port, cast.officers().getFirst()).get(path("/mine"));
        byte[] stored = cast.bureau()
                .run(() -> transactions.execute(_ -> jdbc.sql(
                                "select reason from posting.matching_run where bureau = guard.bureau() and chosen")
                        .query((row, _) -> row.getBytes("reason"))
                        .single()));

        assertThat(seen.get("run").get("reason").asString()).isEqualTo(REASON);
        assertThat(seen.get("run").get("changes").get(0).get("stationName").asString())
                .isNotBlank();
        assertThat(seen.get("blocking")).hasSize(1);
        assertThat(http().get("/api/matching-runs/" + kept.id() + "/repetition")
                        .body()
                        .get("same")
                        .asBoolean())
                .isTrue();
        assertThat(seen.get("proven").asBoolean()).isTrue();
        assertThat(new String(stored, UTF_8)).doesNotContain(REASON);
        assertThat(mine.body().get("placement").get("stationId").asString()).isEqualTo(other.toString());
        assertThat(mine.body().toString()).contains("WHOLE_PLAN").doesNotContain(REASON);
        assertThat(HttpPerson.of(port, cast.leader())
                        .get("/api/matching-runs/" + kept.id())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void tellsPersonnelWhatEveryPairCostsAndWhoWouldMove() {
        var run = match(MatchingRule.OFFICERS_FIRST);
        var base = "/api/matching-runs/" + run.id();

        var prices = http().get(base + "/prices").body();
        var first = prices.get("officers").get(0);
        var dearest = first.get("prices").get(first.get("prices").size() - 1);
        var moves = http().get(base
                        + "/prices/%s/%s"
                                .formatted(
                                        first.get("officerId").asString(),
                                        dearest.get("villageId").asString()))
                .body();
        var leader = HttpPerson.of(port, cast.leader());

        assertThat(first.get("prices"))
                .anySatisfy(one -> assertThat(
                                one.get("wishes").asInt() + one.get("fit").asInt())
                        .isZero());
        assertThat(moves).hasSize(dearest.get("moved").asInt());
        assertThat(http().get(base + "/prices/%s/%s".formatted(UUID.randomUUID(), UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
        assertThat(leader.get(base + "/prices").status()).isEqualTo(403);
    }

    @Test
    void findsTheFewestWhoWouldHaveToMove() {
        var run = match(MatchingRule.OFFICERS_FIRST);
        var path = "/api/matching-runs/" + run.id() + "/smallest-change";

        var least = http().post(path, """
                {"changes": [{"kind": "PIN", "officer": "%s", "station": "%s"}]}
                """.formatted(cast.officer(0), other));
        var seats = http().post(path, """
                {"changes": [{"kind": "SEATS", "station": "%s", "seats": 0}]}
                """.formatted(other));

        assertThat(least.body().get("possible").asBoolean()).isTrue();
        assertThat(least.body().get("moves")).anySatisfy(move -> {
            assertThat(move.get("officerId").asString())
                    .isEqualTo(cast.officer(0).toString());
            assertThat(move.get("to").get("stationId").asString()).isEqualTo(other.toString());
        });
        assertThat(seats.body().get("possible").asBoolean()).isFalse();
        assertThat(http().post(path, "{\"changes\": []}").status()).isEqualTo(422);
        assertThat(office(() -> runs.list(cast.batch()))).as("nothing is kept").hasSize(1);
    }

    @Test
    void saysWhyChangesCannotBeMade() {
        var run = match(MatchingRule.OFFICERS_FIRST);
        var answer =
                http().post("/api/matching-runs/" + run.id() + "/trial", """
                    {"changes": [{"kind": "PIN", "officer": "%s", "station": "%s"}]}
                    """.formatted(UUID.randomUUID(), station));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("type").asString()).endsWith("changes-of-unknown");
    }

    private Run match(MatchingRule rule) {
        return office(() -> runs.run(cast.batch(), rule));
    }

    private <T> T office(java.util.function.Supplier<T> work) {
        return cast.bureau().as(cast.office(), work);
    }

    private HttpPerson http() {
        return HttpPerson.of(port, cast.office());
    }

    private String path(String end) {
        return "/api/batches/" + cast.batch() + "/matching" + end;
    }
}
