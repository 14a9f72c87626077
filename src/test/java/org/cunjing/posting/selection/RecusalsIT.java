package org.cunjing.posting.selection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureaus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Two officers are selected; both wish for station 0 and then station 1, the first is recused at station 0.
@CunjingIT
class RecusalsIT {

    private static final String REASON = "配偶在该所工作";

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
    Recusals recusals;

    @Autowired
    MatchingRuns runs;

    @Autowired
    Clock clock;

    @Autowired
    ZoneId zone;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @LocalServerPort
    int port;

    Stage stage;
    Stage.Cast cast;
    UUID station;

    @BeforeEach
    void declare() {
        stage = new Stage(bureaus, batches, applications, panel, rankings);
        cast = stage.open();
        station = cast.bureau().station(0);
        stage.candidate(cast, 0, 90);
        stage.candidate(cast, 1, 80);
        stage.selectBest(cast);
        cast.bureau().as(cast.office(), () -> batches.startRanking(cast.batch(), LocalDate.now(clock.withZone(zone))));
        declare(station);
    }

    @Test
    void keepsTheReasonSealed() {
        var stored = cast.bureau()
                .run(() -> transactions.execute(
                        _ -> jdbc.sql("select reason from posting.recusal where bureau = guard.bureau()")
                                .query((row, _) -> row.getBytes("reason"))
                                .single()));

        assertThat(new String(stored, UTF_8)).doesNotContain(REASON);
        assertThat(mine().body().get(0).get("reason").asString()).isEqualTo(REASON);
    }

    @Test
    void showsTheReasonToPersonnelAndNotesTheLook() {
        var read = HttpPerson.of(port, cast.office()).get(path("/recusals"));
        var looks = cast.bureau()
                .run(() -> jdbc.sql("""
                        select count(*) from guard.looked
                         where entity = 'posting.recusal' and row_id = :officer
                        """)
                        .param("officer", cast.officer(0).toString())
                        .query(Long.class)
                        .single());

        assertThat(read.body().get(0).get("reason").asString()).isEqualTo(REASON);
        assertThat(looks).isEqualTo(1);
        assertThat(HttpPerson.of(port, cast.leader()).get(path("/recusals")).status())
                .isEqualTo(403);
    }

    @Test
    void tellsTheStationOnlyWhoCannotCome() {
        var seen = HttpPerson.of(port, cast.leader()).get(path("/candidates"));

        assertThat(seen.body()).hasSize(2);
        assertThat(seen.body().get(0).get("available").asBoolean()).isFalse();
        assertThat(seen.body().get(1).get("available").asBoolean()).isTrue();
        assertThat(seen.body().toString()).doesNotContain(REASON).doesNotContain("merit");
    }

    @Test
    void matchesNobodyWhereTheyAreRecusedAndTellsTheStationNothingOfIt() {
        var stations = List.of(station, cast.bureau().station(1));
        stage.handIn(cast, cast.officers().get(0), stations);
        stage.handIn(cast, cast.officers().get(1), stations);
        stage.handIn(cast, cast.leader(), List.of(cast.officer(0), cast.officer(1)));
        cast.bureau().run(() -> {
            rankings.handIn(
                    cast.batch(),
                    Rankings.Side.STATION,
                    cast.bureau().station(1),
                    List.of(cast.officer(0), cast.officer(1)));
        });
        cast.bureau().as(cast.office(), () -> runs.run(cast.batch()));
        cast.bureau().as(cast.office(), () -> runs.confirm(cast.batch()));

        var told = HttpPerson.of(port, cast.leader()).get(path("/matching/station"));
        var mine = HttpPerson.of(port, cast.officers().getFirst()).get(path("/matching/mine"));

        assertThat(told.body().get("arrivals")).hasSize(1);
        assertThat(told.body().get("elsewhere")).isEmpty();
        assertThat(told.body().toString()).doesNotContain("RECUSED").doesNotContain("wishRank");
        assertThat(mine.body().get("placement").get("stationId").asString())
                .isEqualTo(cast.bureau().station(1).toString());
        assertThat(mine.body().get("passedOver").get(0).get("reason").asString())
                .isEqualTo("RECUSED");
    }

    @Test
    void takesADeclarationBackUntilTheWishesAreOpened() {
        var officer = HttpPerson.of(port, cast.officers().getFirst());

        assertThat(officer.delete(path("/my-recusals/" + station)).status()).isEqualTo(204);
        assertThat(mine().body()).isEmpty();

        cast.bureau().as(cast.office(), () -> runs.run(cast.batch()));

        assertThatExceptionOfType(WrongBatchState.class).isThrownBy(() -> declare(station));
    }

    @Test
    void takesStationsOfTheBatchOnly() {
        assertThatExceptionOfType(NotACandidate.class).isThrownBy(() -> declare(UUID.randomUUID()));
    }

    private HttpPerson.Answer mine() {
        return HttpPerson.of(port, cast.officers().getFirst()).get(path("/my-recusals"));
    }

    private String path(String end) {
        return "/api/batches/" + cast.batch() + end;
    }

    private void declare(UUID at) {
        cast.bureau().as(cast.officers().getFirst(), () -> {
            recusals.declare(cast.batch(), cast.officer(0), at, REASON);
            return true;
        });
    }
}
