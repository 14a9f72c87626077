package org.cunjing.posting.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cunjing.TestBureau;
import org.cunjing.TestBureaus;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Role;

/// A bureau whose five villages have nobody, with a batch of two places and four officers who may apply.
final class Stage {

    static final LocalDate START = LocalDate.of(2026, 3, 1);

    private final TestBureaus bureaus;
    private final Batches batches;
    private final Applications applications;
    private final Panel panel;
    private final Rankings rankings;

    Stage(TestBureaus bureaus, Batches batches, Applications applications, Panel panel, Rankings rankings) {
        this.bureaus = bureaus;
        this.batches = batches;
        this.applications = applications;
        this.panel = panel;
        this.rankings = rankings;
    }

    Cast open() {
        var bureau = bureaus.open();
        var office = bureau.person(Role.BUREAU_OFFICE, null);
        return new Cast(
                bureau,
                office,
                bureau.person(Role.BUREAU_OFFICE, null),
                bureau.person(Role.BRANCH_HEAD, null),
                bureau.person(Role.STATION_LEADER, bureau.station(0)),
                IntStream.range(0, 4)
                        .mapToObj(_ -> bureau.person(Role.POSTED_OFFICER, null))
                        .toList(),
                bureau.as(office, () -> batches.open(call(2))).id());
    }

    /// With two selected and every list in: the first officer wishes for both stations, the second for station 0 only;
    /// each station ranks who wishes for it.
    Cast openRanked() {
        var cast = open();
        var station = cast.bureau().station(0);
        var other = cast.bureau().station(1);
        candidate(cast, 0, 90);
        candidate(cast, 1, 80);
        selectBest(cast);
        cast.bureau().as(cast.office(), () -> batches.startRanking(cast.batch(), LocalDate.MAX));
        handIn(cast, cast.officers().get(0), List.of(station, other));
        handIn(cast, cast.officers().get(1), List.of(station));
        cast.bureau().run(() -> {
            rankings.handIn(cast.batch(), Rankings.Side.STATION, station, List.of(cast.officer(0), cast.officer(1)));
            rankings.handIn(cast.batch(), Rankings.Side.STATION, other, List.of(cast.officer(0)));
        });
        return cast;
    }

    /// Open to the last moment that any clock of a test shows.
    static Call call(int quota) {
        return new Call(quota, START, "能力与意愿", null, "公开抽签");
    }

    /// Closes the call and selects the best.
    void selectBest(Cast cast) {
        close(cast);
        cast.bureau().as(cast.office(), () -> panel.selectBest(cast.batch()));
    }

    void close(Cast cast) {
        cast.bureau().as(cast.office(), () -> batches.close(cast.batch(), "07 12 30"));
    }

    /// Everybody on the stage.
    record Cast(
            TestBureau bureau,
            Person office,
            Person second,
            Person head,
            Person leader,
            List<Person> officers,
            UUID batch) {

        UUID officer(int number) {
            return Objects.requireNonNull(officers.get(number).officer());
        }
    }

    UUID apply(Cast cast, int number) {
        return cast.bureau()
                .as(
                        cast.officers().get(number),
                        () -> applications.apply(cast.batch(), cast.officer(number), "愿意到村里工作"))
                .id();
    }

    /// Applies, is recommended and gets the same mark from both assessors.
    UUID candidate(Cast cast, int number, int mark) {
        var id = apply(cast, number);
        cast.bureau().as(cast.head(), () -> applications.recommend(id, true, ""));
        cast.bureau().as(cast.office(), () -> applications.score(id, mark));
        cast.bureau().as(cast.second(), () -> applications.score(id, mark));
        return id;
    }

    void handIn(Cast cast, Person author, List<UUID> ranked) {
        cast.bureau().as(author, () -> {
            rankings.handIn(cast.batch(), ranked);
            return true;
        });
    }
}
