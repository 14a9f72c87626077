package org.cunjing.analysis;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.cunjing.shared.Position;

/// The rules themselves: from incidents to hints, on places, days and kinds alone. No database, no clock.
final class HintRules {

    private HintRules() {}

    /// The hints of a rule, those with most rows first.
    static List<Hint> apply(HintRule rule, List<Incident> incidents, LocalDate today) {
        if (!rule.inUse()) {
            return List.of();
        }
        var seen = incidents.stream()
                .filter(incident -> rule.incidents().contains(incident.kind()))
                .filter(incident -> incident.day().isAfter(today.minusDays(rule.windowDays())))
                .sorted(comparing(Incident::day).reversed().thenComparing(Incident::id))
                .toList();
        var hints = switch (rule.kind()) {
            case REPEAT -> repeats(rule, seen);
            case OVERDUE -> overdue(rule, seen, today);
            case SEASON -> seasons(rule, seen, today);
            case HOTSPOT -> hotspots(rule, seen);
        };
        return hints.sorted(Comparator.comparingInt((Hint hint) -> -hint.rows().size())
                        .thenComparing(Hint::id))
                .toList();
    }

    /// From the latest incident back: those of its kind within the radius that no hint has yet.
    private static Stream<Hint> repeats(HintRule rule, List<Incident> seen) {
        var hints = new ArrayList<Hint>();
        var used = new HashSet<UUID>();
        for (var latest : seen) {
            var place = latest.place();
            if (place == null || used.contains(latest.id())) {
                continue;
            }
            var rows = seen.stream()
                    .filter(other -> other.kind() == latest.kind() && !used.contains(other.id()))
                    .filter(other -> isNear(place, other, rule.metres()))
                    .toList();
            if (rows.size() >= rule.least()) {
                rows.forEach(row -> used.add(row.id()));
                hints.add(Hint.of(rule, latest.villageId(), rows));
            }
        }
        return hints.stream();
    }

    private static boolean isNear(Position place, Incident other, int metres) {
        return other.place() != null && place.distanceMTo(other.place()) <= metres;
    }

    private static Stream<Hint> overdue(HintRule rule, List<Incident> seen, LocalDate today) {
        var late = today.minusDays(rule.days());
        return seen.stream()
                .filter(incident -> incident.overdueSince() != null
                        && incident.overdueSince().isBefore(late))
                .collect(groupingBy(Incident::villageId))
                .entrySet()
                .stream()
                .filter(village -> village.getValue().size() >= rule.least())
                .map(village -> Hint.of(rule, village.getKey(), village.getValue()));
    }

    private record Season(UUID village, IncidentKind kind) {}

    private static Stream<Hint> seasons(HintRule rule, List<Incident> seen, LocalDate today) {
        var coming = today.plusDays(rule.days());
        return seen.stream()
                .filter(incident -> incident.day().getMonth() == coming.getMonth()
                        && incident.day().getYear() < coming.getYear())
                .collect(groupingBy(incident -> new Season(incident.villageId(), incident.kind())))
                .entrySet()
                .stream()
                .filter(season -> season.getValue().size() >= rule.least())
                .map(season -> Hint.of(rule, season.getKey().village(), season.getValue()));
    }

    private static Stream<Hint> hotspots(HintRule rule, List<Incident> seen) {
        var placed = seen.stream().filter(incident -> incident.place() != null).toList();
        var places = placed.stream()
                .map(incident -> Objects.requireNonNull(incident.place()))
                .toList();
        var days = placed.stream()
                .mapToInt(incident -> Math.toIntExact(incident.day().toEpochDay()))
                .toArray();
        return SpaceTimeClusters.of(places, days, rule.metres(), rule.days(), rule.least()).stream()
                .map(cluster -> cluster.stream().map(placed::get).toList())
                .map(rows -> Hint.of(rule, mostFrequent(rows), rows));
    }

    private static UUID mostFrequent(List<Incident> rows) {
        var counts = rows.stream().collect(groupingBy(Incident::villageId, TreeMap::new, counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
