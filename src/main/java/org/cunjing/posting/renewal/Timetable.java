package org.cunjing.posting.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.posting.matching.Fortnights;

/// The changes of a round and when each may take place. A change that was carried out late moves the next one at its
/// stations on, so that they still have a fortnight.
record Timetable(List<Decision> decisions) {

    Timetable {
        decisions = List.copyOf(decisions);
    }

    /// Numbers of the changes that are still to come.
    List<Integer> pending() {
        return decisions.stream()
                .filter(Decision::isPending)
                .map(decision -> Objects.requireNonNull(decision.change()))
                .distinct()
                .sorted()
                .toList();
    }

    List<Decision> of(int change) {
        return decisions.stream()
                .filter(decision -> Objects.equals(change, decision.change()))
                .toList();
    }

    LocalDate dueOn(int change) {
        var own = of(change);
        var stations =
                own.stream().flatMap(decision -> decision.stations().stream()).collect(Collectors.toSet());
        var planned =
                own.stream().map(Decision::plannedOn).max(LocalDate::compareTo).orElseThrow();
        return decisions.stream()
                .filter(other -> !Objects.equals(change, other.change()))
                .filter(other -> other.stations().stream().anyMatch(stations::contains))
                .map(Decision::doneOn)
                .filter(Objects::nonNull)
                .map(done -> done.plusDays(Fortnights.DAYS))
                .filter(planned::isBefore)
                .max(LocalDate::compareTo)
                .orElse(planned);
    }

    List<Integer> dueBy(LocalDate day) {
        return pending().stream().filter(change -> !dueOn(change).isAfter(day)).toList();
    }

    /// Villages that the changes take from somebody or give to somebody.
    List<UUID> villages(List<Integer> changes) {
        return changes.stream()
                .flatMap(change -> of(change).stream())
                .flatMap(decision -> java.util.stream.Stream.of(decision.before(), decision.after()))
                .filter(Objects::nonNull)
                .map(Decision.Place::village)
                .distinct()
                .toList();
    }
}
