package org.cunjing.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cunjing.demonstration.Seeded.Organisation;
import org.cunjing.demonstration.Seeded.Team;
import org.cunjing.demonstration.Seeded.TeamKind;

/// Those who help the officers: organisations of volunteers and teams of rapid response.
final class Guarding {

    static final int ORGANISATIONS = 25;
    static final int VOLUNTEERS = 5_046;

    private final Dice dice;
    private final Words words;
    private final District district;

    Guarding(long seed, Words words, District district) {
        this.dice = new Dice(seed, "guarding");
        this.words = words;
        this.district = district;
    }

    List<Organisation> organisations() {
        var names = dice.shuffled(words.list("organisation.theme").stream()
                .flatMap(theme -> words.list("organisation.kind").stream().map(theme::concat))
                .toList());
        var volunteers = Shares.uneven(VOLUNTEERS, ORGANISATIONS, dice);
        var townships = district.townships();
        return IntStream.range(0, ORGANISATIONS)
                .mapToObj(i -> new Organisation(
                        names.get(i), townships.get(i % townships.size()).code(), volunteers.get(i)))
                .toList();
    }

    /// Three that stand ready, two that move, and one for each station.
    List<Team> teams() {
        var teams = new ArrayList<Team>();
        IntStream.rangeClosed(1, 3).forEach(i -> teams.add(team("team.standing", i, TeamKind.STANDING, 12)));
        IntStream.rangeClosed(1, 2).forEach(i -> teams.add(team("team.dynamic", i, TeamKind.DYNAMIC, 10)));
        district.stations()
                .forEach(station -> teams.add(new Team(
                        station.name() + words.word("team.station"),
                        TeamKind.STATION,
                        Optional.of(station.code()),
                        6)));
        return List.copyOf(teams);
    }

    private Team team(String name, int number, TeamKind kind, int strength) {
        return new Team(words.word(name) + number, kind, Optional.empty(), strength);
    }
}
