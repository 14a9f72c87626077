package org.cunjing.demonstration;

import java.util.UUID;
import org.cunjing.patrol.RapidResponseTeam;
import org.cunjing.patrol.RapidResponseTeams;
import org.springframework.stereotype.Component;

/// The rapid response teams: three that stand ready, two that move, one for each station.
@Component
class TeamLoad {

    private final RapidResponseTeams teams;

    TeamLoad(RapidResponseTeams teams) {
        this.teams = teams;
    }

    void load(long seed, Year2022 year, District district, Identities ids) {
        var dice = new Dice(seed, "teams");
        var posts = new Dice(seed, "team-posts");
        var words = new Words();
        for (var team : year.teams()) {
            teams.add(new RapidResponseTeam(
                    id(team, ids),
                    team.name(),
                    RapidResponseTeam.Kind.valueOf(team.kind().name()),
                    team.stationCode().map(ids::station).orElse(null),
                    team.strength(),
                    dice.pick(words.list("team.area." + team.kind())),
                    dice.pick(words.list("team.shift")),
                    team.stationCode().isPresent()
                            ? null
                            : ids.village(posts.pick(district.villages()).code())));
        }
    }

    static UUID id(Seeded.Team team, Identities ids) {
        return ids.of("team", team.name());
    }
}
