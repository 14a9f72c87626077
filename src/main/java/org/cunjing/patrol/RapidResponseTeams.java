package org.cunjing.patrol;

import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.shared.NotFound;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The register of rapid response teams, kept by the bureau's office.
@Service
public class RapidResponseTeams {

    private final RapidResponseTeamStore store;
    private final Villages villages;
    private final Actors actors;

    RapidResponseTeams(RapidResponseTeamStore store, Villages villages, Actors actors) {
        this.store = store;
        this.villages = villages;
        this.actors = actors;
    }

    @Transactional(readOnly = true)
    public List<RapidResponseTeam> list() {
        return store.list();
    }

    /// @throws NotFound if there is none
    @Transactional(readOnly = true)
    public RapidResponseTeam get(UUID id) {
        return store.find(id).orElseThrow(() -> new NotFound("team", id));
    }

    /// @throws NotFound if there is no such station or village
    @Transactional
    public void add(RapidResponseTeam team) {
        requireBureau(team.id());
        requirePlaces(team);
        store.add(team);
    }

    /// @throws NotFound if there is no such team, station or village
    @Transactional
    public void change(RapidResponseTeam team) {
        requireBureau(team.id());
        requirePlaces(team);
        if (!store.update(team)) {
            throw new NotFound("team", team.id());
        }
    }

    private void requirePlaces(RapidResponseTeam team) {
        var station = team.stationId();
        if (station != null
                && villages.stations().stream().noneMatch(one -> one.id().equals(station))) {
            throw new NotFound("station", station);
        }
        if (team.postVillageId() != null) {
            villages.get(team.postVillageId());
        }
    }

    private void requireBureau(UUID team) {
        if (actors.current() instanceof Person person && person.role() != Role.BUREAU_OFFICE) {
            throw new NotForYou("team", team);
        }
    }
}
