package org.cunjing.assessment.scoring;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.roster.OfficerClass;

/// List of one class and month, best first. Equal points share a rank and the next rank skips (1, 2, 3, 3, 5); those
/// without a rank follow with the reason.
public record Ranking(OfficerClass officerClass, YearMonth month, List<Place> places) {

    public Ranking {
        places = List.copyOf(places);
    }

    /// An officer who is to be listed.
    ///
    /// @param score computed for `month` of the ranking it enters
    public record Entry(UUID officer, Score score) {}

    /// Where an officer stands.
    ///
    /// @param rank from 1; empty exactly if `unranked` says why
    public record Place(
            UUID officer, BigDecimal finalPoints, Optional<Integer> rank, Optional<UnrankedReason> unranked) {}

    /// The three lists of a month, in the order of the classes; a class without officers has an empty list.
    public static List<Ranking> of(YearMonth month, Collection<Entry> entries) {
        return Arrays.stream(OfficerClass.values())
                .map(officerClass -> of(officerClass, month, entries))
                .toList();
    }

    private static Ranking of(OfficerClass officerClass, YearMonth month, Collection<Entry> entries) {
        var sorted = entries.stream()
                .filter(entry -> entry.score().officerClass() == officerClass)
                .sorted(Comparator.comparing(
                                (Entry entry) -> entry.score().unranked().isPresent())
                        .thenComparing(entry -> entry.score().finalPoints(), Comparator.reverseOrder())
                        .thenComparing(Entry::officer))
                .toList();
        var places = new ArrayList<Place>();
        for (var entry : sorted) {
            places.add(place(entry, places));
        }
        return new Ranking(officerClass, month, places);
    }

    private static Place place(Entry entry, List<Place> better) {
        var points = entry.score().finalPoints();
        var unranked = entry.score().unranked();
        if (unranked.isPresent()) {
            return new Place(entry.officer(), points, Optional.empty(), unranked);
        }
        boolean tied = !better.isEmpty() && better.getLast().finalPoints().compareTo(points) == 0;
        var rank = tied ? better.getLast().rank() : Optional.of(better.size() + 1);
        return new Place(entry.officer(), points, rank, Optional.empty());
    }
}
