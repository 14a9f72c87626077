package org.cunjing.casework;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The figures of reports and pages. None is stored: each is counted from the entries and says which.
@Service
public class LedgerCounts {

    private final EntryStore store;

    LedgerCounts(EntryStore store) {
        this.store = store;
    }

    /// @param rows lists exactly the entries behind `value`
    public record Figure(Measure measure, long value, EntryFilter rows) {}

    /// Entries of a role, whatever their kind.
    public record RoleCount(DutyRole role, long entries, EntryFilter rows) {}

    /// All figures of a scope, e.g. [EntryFilter#verified].
    @Transactional(readOnly = true)
    public List<Figure> figures(EntryFilter scope) {
        var values = values(store.groups(scope, "bureau"));
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
        var entries = store.groups(scope, "bureau").stream()
                .collect(groupingBy(group -> group.kind().role(), Collectors.summingLong(EntryStore.Group::entries)));
        return Arrays.stream(DutyRole.values())
                .map(role -> new RoleCount(role, entries.getOrDefault(role, 0L), scope.ofRole(role)))
                .toList();
    }

    private Map<UUID, Map<Measure, Long>> by(EntryFilter scope, String column) {
        return store.groups(scope, column).stream()
                .collect(groupingBy(
                        group -> UUID.fromString(group.by()),
                        Collectors.collectingAndThen(Collectors.toList(), LedgerCounts::values)));
    }

    private static Map<Measure, Long> values(List<EntryStore.Group> groups) {
        var values = new EnumMap<Measure, Long>(Measure.class);
        for (var measure : Measure.values()) {
            values.put(measure, groups.stream().mapToLong(measure::of).sum());
        }
        return values;
    }
}
