package org.cunjing.demonstration;

import static java.time.DayOfWeek.SATURDAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cunjing.demonstration.Seeded.Entry;
import org.cunjing.demonstration.Seeded.Visit;

/// How the community officers made their rounds in 2022: where they mainly serve every two or three weeks, in the
/// villages they shared before the first batch came now and then.
final class BeatRounds {

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2022, 12, 31);

    private final Dice dice;
    private final Words words = new Words();
    private final List<Visit> visits = new ArrayList<>();

    private BeatRounds(long seed) {
        this.dice = new Dice(seed, "rounds");
    }

    static List<Visit> of(long seed, Cast cast) {
        var rounds = new BeatRounds(seed);
        for (var officer : cast.community()) {
            var badge = officer.person().badge();
            rounds.visit(officer.main(), badge, LAST_DAY, 14, 24);
            officer.shared()
                    .forEach(village -> rounds.visit(village, badge, PostingLoad.FIRST_TERM.minusDays(1), 18, 40));
        }
        return List.copyOf(rounds.visits);
    }

    private void visit(String village, String badge, LocalDate until, int leastDays, int mostDays) {
        var day = FIRST_DAY.plusDays(dice.below(mostDays));
        while (!day.isAfter(until)) {
            var at = workingDay(day).atTime(dice.between(9, 18), dice.below(60));
            visits.add(new Visit(new Entry(at, village, badge, words.phrase("visit", dice)), dice.between(1, 6)));
            day = day.plusDays(dice.between(leastDays, mostDays));
        }
    }

    static LocalDate workingDay(LocalDate day) {
        int beyondFriday = day.getDayOfWeek().getValue() - SATURDAY.getValue() + 1;
        return beyondFriday > 0 ? day.minusDays(beyondFriday) : day;
    }
}
