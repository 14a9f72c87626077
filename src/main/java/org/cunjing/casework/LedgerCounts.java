package org.cunjing.casework;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.access.Actors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The figures of reports and pages. None is stored: each is counted from the entries and says which.
@Service
public class LedgerCounts {

    private final EntryStore store;
    private final Actors actors;

    LedgerCounts(EntryStore store, Actors actors) {
        this.store = store;
        this.actors = actors;
    }

    /// @param rows lists exactly the entries behind `value`
    public record Figure(Measure measure, long value, EntryFilter rows) {}

    /// Entries of a role, whatever their kind.
    public record RoleCount(DutyRole role, long entries, EntryFilter rows) {}

    /// Counters and figures of a scope, counted together.
    public record Overview(List<RoleCount> roles, List<Figure> figures) {}

    @Transactional(readOnly = true)
    public Overview overview(EntryFilter scope) {
        var groups = groups(scope, "bureau");
        return new Overview(roles(scope, groups), figures(scope, groups));
    }

    /// All figures of a scope, e.g. [EntryFilter#verified].
    @Transactional(readOnly = true)
    public List<Figure> figures(EntryFilter scope) {
        return figures(scope, groups(scope, "bureau"));
    }

    private static List<Figure> figures(EntryFilter scope, List<EntryStore.Group> groups) {
        var values = values(groups);
        return Arrays.stream(Measure.values())
                .map(measure -> new Figure(measure, values.getOrDefault(measure, 0L), scope.narrowedTo(measure)))
                .toList();
    }

    /// The same figures village by village; villages without entries are left out.
    @Transactional(readOnly = true)
    public Map<UUID, Map<Measure, Long>> byVillage(EntryFilter scope) {
        return by(scope, "village_id");
    }

    @Transactional(readOnly = true)
    public Map<UUID, Map<Measure, Long>> byOfficer(EntryFilter scope) {
        return by(scope, "officer_id");
    }

    /// Six counters; their sum is the number of entries, because every entry has one role.
    @Transactional(readOnly = true)
    public List<RoleCount> roles(EntryFilter scope) {
        return roles(scope, groups(scope, "bureau"));
    }

    private static List<RoleCount> roles(EntryFilter scope, List<EntryStore.Group> groups) {
        var entries = groups.stream()
                .collect(groupingBy(group -> group.kind().role(), Collectors.summingLong(EntryStore.Group::entries)));
        return Arrays.stream(DutyRole.values())
                .map(role -> new RoleCount(role, entries.getOrDefault(role, 0L), scope.ofRole(role)))
                .toList();
    }

    private Map<UUID, Map<Measure, Long>> by(EntryFilter scope, String column) {
        return groups(scope, column).stream()
                .collect(groupingBy(
                        group -> UUID.fromString(group.by()),
                        Collectors.collectingAndThen(Collectors.toList(), LedgerCounts::values)));
    }

    private List<EntryStore.Group> groups(EntryFilter scope, String column) {
        return store.groups(scope, Reach.of(actors.current()), column);
    }

    private static Map<Measure, Long> values(List<EntryStore.Group> groups) {
        var values = new EnumMap<Measure, Long>(Measure.class);
        for (var measure : Measure.values()) {
            values.put(measure, groups.stream().mapToLong(measure::of).sum());
        }
        return values;
    }
}
