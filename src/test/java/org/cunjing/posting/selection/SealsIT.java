package org.cunjing.posting.selection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.posting.selection.Application.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What nobody knows before its time: marks of others, the lot, wishes. And who follows when somebody withdraws.
@CunjingIT
class SealsIT {

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

    @BeforeEach
    void open() {
        stage = new Stage(bureaus, batches, applications, panel, rankings);
        cast = stage.open();
    }

    @Test
    void hidesAnAssessorsMarkFromTheOthersUntilTheCallIsClosed() {
        stage.candidate(cast, 0, 83);

        var before = application(cast.second());
        Long stored = cast.bureau()
                .as(
                        cast.second(),
                        () -> transactions.execute(_ -> jdbc.sql("select count(*) from posting.merit_score")
                                .query(Long.class)
                                .single()));
        stage.close(cast);

        assertThat(before.get("scores")).hasSize(1);
        assertThat(before.get("marks").asInt()).isEqualTo(2);
        assertThat(stored).describedAs("the database shows no more").isEqualTo(1);
        assertThat(application(cast.second()).get("scores")).hasSize(2);
    }

    @Test
    void drawsTheLotWhenNobodyCanApplyOrMarkAnyMore() {
        var id = stage.candidate(cast, 0, 83);
        var office = HttpPerson.of(port, cast.office());
        var before = office.get("/api/batches/" + cast.batch()).body().get("batch");

        stage.close(cast);

        var after = office.get("/api/batches/" + cast.batch()).body().get("batch");
        assertThat(before.get("lot").isNull()).isTrue();
        assertThat(after.get("lot").asString()).isEqualTo("07 12 30");
        assertThatExceptionOfType(WrongBatchState.class)
                .isThrownBy(() -> cast.bureau().as(cast.office(), () -> applications.score(id, 99)));
        assertThatExceptionOfType(WrongBatchState.class).isThrownBy(() -> stage.apply(cast, 1));
        assertThatExceptionOfType(WrongBatchState.class).isThrownBy(() -> stage.close(cast));
    }

    @Test
    void keepsTheDayThatTheCallHasPromised() {
        var call = new Call(1, Stage.START, "能力", LocalDate.MAX, "公开抽签");
        var batch = cast.bureau().as(cast.office(), () -> batches.open(call)).id();

        assertThatExceptionOfType(CallStillOpen.class)
                .isThrownBy(() -> cast.bureau().as(cast.office(), () -> batches.close(batch, "1")));
        assertThatExceptionOfType(DeadlinePassed.class)
                .isThrownBy(() -> cast.bureau()
                        .as(cast.office(), () -> batches.open(new Call(1, Stage.START, "能力", LocalDate.EPOCH, "抽签"))));
    }

    @Test
    void storesWishesThatTheDatabaseCannotRead() {
        twoRank(LocalDate.MAX);
        var station = cast.bureau().station(0);

        var stored = cast.bureau()
                .run(() -> transactions.execute(_ -> jdbc.sql(
                                "select sealed, ranked from posting.ranking where bureau = guard.bureau() and side = 'OFFICER'")
                        .query((row, _) -> {
                            assertThat(row.getArray("ranked")).isNull();
                            return new String(row.getBytes("sealed"), UTF_8);
                        })
                        .list()));

        assertThat(stored).hasSize(2).noneMatch(text -> text.contains(station.toString()));
        assertThat(cast.bureau().as(cast.officers().getFirst(), () -> rankings.mine(cast.batch())))
                .containsExactly(station);
    }

    @Test
    void opensTheWishesOnTheLastDayOrWhenAllAreIn() {
        twoRank(LocalDate.MAX);

        assertThatExceptionOfType(WishesStillComing.class).isThrownBy(this::match);
        stage.handIn(cast, cast.leader(), List.of(cast.officer(0), cast.officer(1)));
        handInForTheOtherStations();

        assertThat(match().result().posts()).hasSize(2);
    }

    @Test
    void callsUpTheNextOfTheReserveWhenSomebodyWithdraws() {
        stage.candidate(cast, 2, 60);
        stage.candidate(cast, 3, 70);
        twoRank(LocalDate.MAX);
        stage.handIn(cast, cast.leader(), List.of(cast.officer(0), cast.officer(1)));
        var leaves = HttpPerson.of(port, cast.officers().getFirst());
        var path = "/api/applications/%s/withdrawal".formatted(mine(0).id());

        assertThat(HttpPerson.of(port, cast.officers().get(1))
                        .post(path, "{\"reason\": \"别人\"}")
                        .status())
                .isEqualTo(404);
        assertThat(leaves.post(path, "{\"reason\": \" \"}").status()).isEqualTo(422);
        assertThat(leaves.post(path, "{\"reason\": \"家中有事\"}").status()).isEqualTo(200);
        assertThat(leaves.post(path, "{\"reason\": \"家中有事\"}").status()).isEqualTo(409);
        assertThat(reserve()).containsExactly(cast.officer(3), cast.officer(2));
        cast.bureau().as(cast.office(), () -> panel.selectBest(cast.batch()));

        assertThat(mine(0).state()).isEqualTo(State.WITHDRAWN);
        assertThat(mine(3).state()).isEqualTo(State.SELECTED);
        stage.handIn(cast, cast.officers().get(3), List.of(cast.bureau().station(0)));
        handInForTheOtherStations();
        var plan = match().result();
        assertThat(plan.posts().values()).doesNotContain(cast.officer(0).toString());
    }

    /// Two are selected and hand in; the stations have not yet.
    private void twoRank(LocalDate rankBy) {
        stage.candidate(cast, 0, 90);
        stage.candidate(cast, 1, 80);
        stage.selectBest(cast);
        cast.bureau().as(cast.office(), () -> batches.startRanking(cast.batch(), rankBy));
        stage.handIn(cast, cast.officers().get(0), List.of(cast.bureau().station(0)));
        stage.handIn(cast, cast.officers().get(1), List.of(cast.bureau().station(0)));
    }

    private void handInForTheOtherStations() {
        cast.bureau()
                .run(() -> rankings.candidates(cast.batch(), Rankings.Side.OFFICER).stream()
                        .filter(station -> !station.equals(cast.bureau().station(0)))
                        .forEach(station -> rankings.handIn(cast.batch(), Rankings.Side.STATION, station, List.of())));
    }

    private Run match() {
        return cast.bureau().as(cast.office(), () -> runs.run(cast.batch()));
    }

    private List<UUID> reserve() {
        return cast.bureau().as(cast.office(), () -> panel.reserve(cast.batch())).stream()
                .map(Application::officerId)
                .toList();
    }

    private Application mine(int officer) {
        return cast.bureau()
                .run(() ->
                        applications.find(cast.batch(), cast.officer(officer)).orElseThrow());
    }

    private tools.jackson.databind.JsonNode application(Person reader) {
        return HttpPerson.of(port, reader)
                .get("/api/batches/%s/applications".formatted(cast.batch()))
                .body()
                .get(0);
    }
}
