package org.cunjing.demonstration;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cunjing.demonstration.Ground.Village;
import org.cunjing.demonstration.Seeded.Entry;
import org.cunjing.demonstration.Seeded.Hazard;
import org.cunjing.demonstration.Seeded.HazardKind;
import org.cunjing.demonstration.Seeded.Inspection;
import org.cunjing.demonstration.Seeded.Severity;

/// Inspections at the sites of a village and the hazards they found: most closed in time, some late, a few still open.
final class Checking {

    private final Calendar2022 calendar;
    private final Dice dice;
    private final Words words;
    private final Map<String, Village> villages;

    Checking(Calendar2022 calendar, Words words, District district) {
        this.calendar = calendar;
        this.dice = calendar.dice();
        this.words = words;
        this.villages = district.byCode();
    }

    List<Inspection> inspections() {
        var entries = calendar.entries(Year2022.INSPECTIONS, 9, 18, "inspection");
        var hazards = dice
                .shuffled(IntStream.range(0, Year2022.INSPECTIONS).boxed().toList())
                .stream()
                .map(Checking::hazardsAt)
                .toList();
        return IntStream.range(0, entries.size())
                .mapToObj(i -> inspection(entries.get(i), hazards.get(i)))
                .toList();
    }

    /// A hundred inspections find two hazards, the others that find any find one.
    private static int hazardsAt(int place) {
        int twice = 100;
        if (place < twice) {
            return 2;
        }
        return place < Year2022.HAZARDS - twice ? 1 : 0;
    }

    private Inspection inspection(Entry entry, int hazards) {
        var village = Objects.requireNonNull(villages.get(entry.villageCode()));
        var site = dice.pick(village.sites());
        var day = entry.at().toLocalDate();
        var found = Collections.nCopies(hazards, day).stream().map(this::hazard).toList();
        return new Inspection(entry, site, found);
    }

    private Hazard hazard(LocalDate day) {
        var kind = dice.pick(List.of(HazardKind.values()));
        var severity = dice.chance(0.6) ? Severity.LOW : dice.chance(0.75) ? Severity.MEDIUM : Severity.HIGH;
        var text = "%s，%s。".formatted(words.phrase("hazard." + kind.name(), dice), words.phrase("order", dice));
        var due = day.plusDays(severity.daysToClose);
        return new Hazard(kind, severity, text, due, closing(day, due, severity));
    }

    private Optional<LocalDate> closing(LocalDate day, LocalDate due, Severity severity) {
        var closed = dice.chance(0.94)
                ? day.plusDays(dice.between(1, severity.daysToClose))
                : due.plusDays(dice.between(1, 12));
        return Optional.of(closed).filter(date -> !date.isAfter(Calendar2022.END));
    }
}
