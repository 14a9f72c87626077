package org.cunjing.posting.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureaus;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.cunjing.posting.matching.MatchingRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// The second batch against the first.
@CunjingIT
class LineageIT {

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
    Postings postings;

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

    /// The first officer stays in the village of the batch before; the third one, of that batch, leaves.
    @Test
    void listsWhoContinuedSwappedLeftAndJoined() {
        var run = match(MatchingRule.OFFICERS_FIRST);
        var stays = UUID.fromString(villageOf(run, cast.officer(0)));
        var elsewhere = cast.bureau().village(4);
        var before = office(() -> batches.takeOver(2, Stage.START.minusYears(1), "第一批"));
        cast.bureau().run(() -> {
            jdbc.sql("update posting.batch set number = -number where bureau = guard.bureau() and id = :id")
                    .param("id", before.id())
                    .update();
            served(before.id(), cast.officer(0), stays);
            served(before.id(), cast.officer(2), elsewhere);
        });
        office(() -> runs.confirm(cast.batch()));
        var lineage = http().get("/api/batches/" + cast.batch() + "/lineage").body();

        assertThat(officers(lineage.get("continued"))).containsExactly(cast.officer(0));
        assertThat(officers(lineage.get("swapped"))).isEmpty();
        assertThat(officers(lineage.get("left"))).containsExactly(cast.officer(2));
        assertThat(officers(lineage.get("joined"))).containsExactly(cast.officer(1));
    }

    private void served(UUID batch, UUID officer, UUID village) {
        postings.start(new NewPosting(
                village, officer, Duty.POSTED, Stage.START.minusYears(1), Stage.START.minusDays(1), batch));
    }

    private static List<UUID> officers(JsonNode turns) {
        return turns.valueStream()
                .map(turn -> UUID.fromString(turn.get("officerId").asString()))
                .toList();
    }

    private static String villageOf(Run run, UUID officer) {
        return run.result().posts().entrySet().stream()
                .filter(post -> post.getValue().equals(officer.toString()))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
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
}
