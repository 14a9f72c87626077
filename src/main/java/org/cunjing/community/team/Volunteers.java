package org.cunjing.community.team;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.NotForYou;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Members who come of their own will.
@Service
public class Volunteers {

    private final TeamMemberStore store;
    private final Actors actors;

    Volunteers(TeamMemberStore store, Actors actors) {
        this.store = store;
        this.actors = actors;
    }

    /// Those of these villages who belong to a team on that day.
    ///
    /// @throws NotForYou if one of the villages is out of reach
    @Transactional(readOnly = true)
    public List<TeamMember> of(Collection<UUID> villages, LocalDate day) {
        villages.forEach(actors::requireVillage);
        return villages.stream()
                .flatMap(village -> store.listOf(village).stream())
                .filter(member -> member.isVolunteer() && member.isMemberOn(day))
                .toList();
    }

    /// As masked as on the team's page, in no order.
    @Transactional(readOnly = true)
    public Map<UUID, TeamMember> byId(Collection<UUID> ids) {
        return store.byId(ids).stream().collect(toMap(TeamMember::id, identity()));
    }

    /// The name as it is, for the page of whose it is.
    @Transactional(readOnly = true)
    public String ownName(UUID id) {
        return store.personal(id).name();
    }
}
