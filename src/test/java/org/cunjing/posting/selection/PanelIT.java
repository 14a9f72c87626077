package org.cunjing.posting.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.cunjing.CunjingIT;
import org.cunjing.HttpPerson;
import org.cunjing.TestBureaus;
import org.cunjing.access.NotForYou;
import org.cunjing.posting.selection.Application.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Application, recommendation, marks and the selection by merit.
@CunjingIT
class PanelIT {

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
    void keepsOneMarkOfEachAssessor() {
        var id = stage.candidate(cast, 0, 70);

        var corrected = cast.bureau().as(cast.second(), () -> applications.score(id, 90));

        assertThat(corrected.scores()).extracting(MeritScore::score).containsExactly(90);
        stage.close(cast);
        var open = cast.bureau().as(cast.office(), () -> applications.get(id));
        assertThat(open.scores()).extracting(MeritScore::score).containsExactlyInAnyOrder(70, 90);
        assertThat(open.merit()).isEqualTo(80);
    }

    @Test
    void letsNobodyMarkInAnothersName() {
        var id = stage.apply(cast, 0);
        var other = new MeritScore(cast.second().account().toString(), "乙", 100);

        assertThatExceptionOfType(NotForYou.class)
                .isThrownBy(() -> cast.bureau().as(cast.office(), () -> applications.score(id, other)));
    }

    @Test
    void fillsTheQuotaWithTheBest() {
        stage.candidate(cast, 0, 70);
        stage.candidate(cast, 1, 90);
        stage.candidate(cast, 2, 80);
        stage.apply(cast, 3);

        stage.close(cast);
        int selected = cast.bureau().as(cast.office(), () -> panel.selectBest(cast.batch()));

        assertThat(selected).isEqualTo(2);
        assertThat(selected()).containsExactlyInAnyOrder(cast.officer(1), cast.officer(2));
        assertThatExceptionOfType(QuotaExceeded.class)
                .isThrownBy(() -> cast.bureau().as(cast.office(), () -> panel.selectBest(cast.batch())));
    }

    @Test
    void makesRoomByTakingSomebodyOffTheList() {
        var first = stage.candidate(cast, 0, 70);
        stage.candidate(cast, 1, 60);
        var third = stage.candidate(cast, 2, 50);
        stage.selectBest(cast);

        cast.bureau().as(cast.office(), () -> panel.unselect(first));
        cast.bureau().as(cast.office(), () -> panel.select(third));

        assertThat(selected()).containsExactlyInAnyOrder(cast.officer(1), cast.officer(2));
    }

    @Test
    void takesOneApplicationOfEachOfficer() {
        stage.apply(cast, 0);

        assertThatExceptionOfType(AlreadyApplied.class).isThrownBy(() -> stage.apply(cast, 0));
    }

    @Test
    void refusesOnlyWithAReasonWhichTheApplicantReads() {
        var id = stage.apply(cast, 0);
        var path = "/api/applications/%s/recommendation".formatted(id);
        var head = HttpPerson.of(port, cast.head());

        var bare = head.put(path, """
                {"recommended": false, "reason": " "}""");
        var said = head.put(path, """
                {"recommended": false, "reason": "专案需要"}""");
        var read = HttpPerson.of(port, cast.officers().getFirst())
                .get("/api/batches/%s/applications".formatted(cast.batch()));

        assertThat(bare.status()).isEqualTo(422);
        assertThat(said.status()).isEqualTo(200);
        assertThat(read.body().get(0).get("reason").asString()).isEqualTo("专案需要");
    }

    @Test
    void saysOfTheWholeBatchOnlyCounts() {
        stage.candidate(cast, 0, 70);
        stage.candidate(cast, 1, 60);
        stage.apply(cast, 2);
        stage.selectBest(cast);
        var office = HttpPerson.of(port, cast.office());

        var tally = office.get("/api/batches/tallies").body().get(cast.batch().toString());
        var composition = office.get("/api/batches/%s/composition".formatted(cast.batch()))
                .body();

        assertThat(tally.get("applied").asInt()).isEqualTo(3);
        assertThat(tally.get("waiting").asInt()).isEqualTo(1);
        assertThat(tally.get("selected").asInt()).isEqualTo(2);
        assertThat(composition.get("selected").get("officers").asInt()).isEqualTo(2);
        assertThat(composition.get("selected").get("meanAgeYears").isNull()).isTrue();
    }

    private List<UUID> selected() {
        return cast.bureau().as(cast.office(), () -> applications.list(cast.batch())).stream()
                .filter(one -> one.state() == State.SELECTED)
                .map(Application::officerId)
                .toList();
    }
}
