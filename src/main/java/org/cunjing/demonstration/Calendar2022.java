package org.cunjing.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cunjing.demonstration.Cast.Posting;
import org.cunjing.demonstration.Seeded.Entry;
import org.cunjing.demonstration.Seeded.Service;
import org.cunjing.demonstration.Seeded.ServiceKind;

/// Spreads records of one subject over officers and working days.
final class Calendar2022 {

    static final LocalDate START = LocalDate.of(2022, 3, 1);
    static final LocalDate END = LocalDate.of(2022, 12, 31);

    private final Dice dice;
    private final Words words;
    private final List<Posting> postings;
    private final List<LocalDate> days;

    Calendar2022(long seed, String subject, Words words, List<Posting> postings) {
        this.dice = new Dice(seed, subject);
        this.words = words;
        this.postings = postings;
        var holidays = words.list("holidays").stream().map(LocalDate::parse).toList();
        this.days = START.datesUntil(END.plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(day -> !holidays.contains(day))
                .toList();
    }

    Dice dice() {
        return dice;
    }

    /// Entries with a phrase of this name, between these hours of the day; without words if the name is empty.
    List<Entry> entries(int count, int fromHour, int toHour, String phrase) {
        var shares = Shares.uneven(count, postings.size(), dice);
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < postings.size(); i++) {
            var posting = postings.get(i);
            for (int n = 0; n < shares.get(i); n++) {
                var text = phrase.isEmpty() ? "" : words.phrase(phrase, dice);
                entries.add(new Entry(moment(fromHour, toHour), posting.villageCode(), posting.badge(), text));
            }
        }
        entries.sort(Comparator.comparing(Entry::at).thenComparing(Entry::officer));
        return List.copyOf(entries);
    }

    private LocalDateTime moment(int fromHour, int toHour) {
        return dice.pick(days).atTime(dice.between(fromHour, toHour - 1), dice.below(60));
    }

    /// A working day some days on; empty for the few that are still open, and past the end of the year.
    Optional<LocalDate> later(Entry entry, int least, int most) {
        var wanted = entry.at().toLocalDate().plusDays(dice.between(least, most));
        boolean open = dice.chance(0.03);
        return days.stream().filter(day -> !open && !day.isBefore(wanted)).findFirst();
    }

    Service service(Entry entry, int personTimes) {
        var kind = dice.pick(List.of(ServiceKind.values()));
        var text = words.phrase("service." + kind.name(), dice) + "。";
        return new Service(new Entry(entry.at(), entry.villageCode(), entry.officer(), text), kind, personTimes);
    }
}
