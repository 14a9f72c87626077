package org.cunjing.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cunjing.casework.LedgerRegister;
import org.cunjing.casework.LedgerRegister.Called;
import org.cunjing.casework.LedgerRegister.Volume;

/// Numbers that a file brings along: in each village and year they go on from the last one without a gap.
final class GivenNumbers {

    private final LedgerPlaces places;
    private final Set<Called> taken;
    private final Set<Called> twice = new HashSet<>();
    private final Map<Volume, Integer> last;
    private final Map<Volume, Integer> next = new HashMap<>();
    private final Map<Volume, Integer> beyond = new HashMap<>();

    /// @param taken what entries in the house are called already
    GivenNumbers(LedgerPlaces places, Set<Called> taken, LedgerRegister register, List<SheetRow> rows) {
        this.places = places;
        this.taken = Set.copyOf(taken);
        var seen = new HashSet<Called>();
        rows.stream()
                .flatMap(row -> places.called(row).stream())
                .filter(called -> !seen.add(called))
                .forEach(twice::add);
        this.last = register.lastNumbers(seen.stream().map(GivenNumbers::volume).collect(toSet()));
        seen.stream()
                .filter(called -> !taken.contains(called))
                .collect(groupingBy(GivenNumbers::volume, mapping(Called::number, toCollection(TreeSet::new))))
                .forEach(this::findGap);
    }

    private void findGap(Volume volume, Set<Integer> numbers) {
        int expected = last.getOrDefault(volume, 0) + 1;
        for (int number : numbers) {
            if (number > expected) {
                next.put(volume, expected);
                beyond.put(volume, number);
                return;
            }
            expected = Math.max(expected, number + 1);
        }
    }

    private static Volume volume(Called called) {
        return new Volume(called.village(), called.year());
    }

    /// Of the rows after a gap the first one is named.
    Optional<CellFault> fault(SheetRow row) {
        return places.called(row).flatMap(called -> fault(row, called));
    }

    private Optional<CellFault> fault(SheetRow row, Called called) {
        var volume = volume(called);
        if (taken.contains(called) || twice.contains(called) || called.number() <= last.getOrDefault(volume, 0)) {
            return Optional.of(row.fault("number", FaultRule.NUMBER_TAKEN, ""));
        }
        if (called.number() == beyond.getOrDefault(volume, 0)) {
            var expected = LedgerText.number(called.year(), next.getOrDefault(volume, 1));
            return Optional.of(row.fault("number", FaultRule.NUMBER_LEAVES_GAP, expected));
        }
        return Optional.empty();
    }
}
