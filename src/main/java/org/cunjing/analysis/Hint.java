package org.cunjing.analysis;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a rule points at: a village, and the very rows it was made of.
///
/// @param incidents the kind that all rows have; null: several
record Hint(HintRule rule, UUID villageId, @Nullable IncidentKind incidents, List<Incident> rows) {

    Hint {
        rows = rows.stream()
                .sorted(comparing(Incident::day).reversed().thenComparing(Incident::id))
                .toList();
    }

    static Hint of(HintRule rule, UUID villageId, List<Incident> rows) {
        var kinds = rows.stream().map(Incident::kind).collect(Collectors.toSet());
        return new Hint(rule, villageId, kinds.size() == 1 ? kinds.iterator().next() : null, rows);
    }

    /// The same for the same rule and rows, so that a decision finds it again.
    UUID id() {
        var text = rule.kind() + ids().stream().sorted().map(UUID::toString).collect(joining(",", ":", ""));
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    Set<UUID> ids() {
        return rows.stream().map(Incident::id).collect(Collectors.toSet());
    }
}
