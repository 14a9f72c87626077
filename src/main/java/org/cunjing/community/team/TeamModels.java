package org.cunjing.community.team;

import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.cunjing.access.Role;
import org.cunjing.shared.PersonalNumberInText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The template of the bureau's teams. A role that is taken out makes its people members of the N.
@Service
class TeamModels {

    private final TeamModelStore store;
    private final Actors actors;

    TeamModels(TeamModelStore store, Actors actors) {
        this.store = store;
        this.actors = actors;
    }

    @Transactional(readOnly = true)
    TeamModel get() {
        return store.find().orElseGet(TeamModel::proposal);
    }

    @Transactional
    TeamModel replace(TeamModel model) {
        if (actors.current() instanceof Person person && person.role() != Role.BUREAU_OFFICE) {
            throw new NotForYou("team-model", person.account());
        }
        model.roles().forEach(role -> PersonalNumberInText.refuse(role.name()));
        store.replace(model);
        return get();
    }
}
