package org.cunjing.community.team;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cunjing.shared.Faulty.Fault;
import org.springframework.stereotype.Service;

/// Who may stand on a roster: members of this village's team on this day, each once; on a patrol adults alone.
@Service
public class Rosters {

    private final TeamMemberStore store;

    Rosters(TeamMemberStore store) {
        this.store = store;
    }

    /// @param field that the faults name
    public List<Fault> faults(String field, UUID village, List<UUID> roster, ActivityKind activity, LocalDate day) {
        var known = store.byId(roster).stream()
                .filter(member -> member.villageId().equals(village) && member.isMemberOn(day))
                .collect(toMap(TeamMember::id, Function.identity()));
        boolean foreign = !known.keySet().containsAll(roster) || new HashSet<>(roster).size() != roster.size();
        long minors = activity == ActivityKind.PATROL
                ? known.values().stream()
                        .filter(member -> !member.isKnownAdultOn(day))
                        .count()
                : 0;
        return Stream.concat(
                        foreign ? Stream.of(new Fault(field, "not-of-this-team")) : Stream.empty(),
                        minors > 0
                                ? Stream.of(new Fault(field, "patrol-for-adults", Map.of("members", minors)))
                                : Stream.empty())
                .toList();
    }
}
