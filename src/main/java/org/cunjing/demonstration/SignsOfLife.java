package org.cunjing.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cunjing.demonstration.Seeded.Visit;
import org.cunjing.posting.Activity;
import org.cunjing.posting.Activity.Sign;
import org.springframework.stereotype.Component;

/// On which days something was verified, and something came of it, from the first term until today. The ledgers hold
/// 2022 alone; without these days every later one would show villages that nobody serves, and the rounds of 2022 would
/// have led to nothing. Here and there a month or two are missing, as they are in life.
@Component
class SignsOfLife {

    /// Villages whose officer has been too busy elsewhere to be seen for a while, or to bring anything to an end.
    private static final int NOMINAL = 9;
    private static final int IDLE = 3;

    private static final int LONG_AGO_DAYS = 45;
    private static final int WITHOUT_EFFECT_DAYS = 75;
    private static final LocalDate AFTER_LEDGERS = LocalDate.of(2023, 1, 1);

    private final Activity activity;
    private final Clock clock;
    private final ZoneId zone;

    SignsOfLife(Activity activity, Clock clock, ZoneId zone) {
        this.activity = activity;
        this.clock = clock;
        this.zone = zone;
    }

    /// How often somebody is in a village, and how often that leads to something.
    private record Pace(int leastDays, int mostDays, double effect) {}

    private static final Pace MAIN = new Pace(12, 23, 0.75);
    private static final Pace SHARED = new Pace(15, 31, 0.85);
    private static final Pace POSTED = new Pace(4, 11, 0.5);

    void load(long seed, Cast cast, List<Visit> rounds, Identities ids) {
        var signs = new Signs(new Dice(seed, "signs"), cast, ids, LocalDate.ofInstant(clock.instant(), zone));
        signs.ofRounds(rounds);
        for (var veteran : cast.veterans()) {
            var officer = ids.officer(veteran.person().badge());
            signs.add(ids.village(veteran.villageCode()), officer, AFTER_LEDGERS, PostingLoad.FIRST_TERM_END, POSTED);
        }
        for (var officer : cast.community()) {
            var id = ids.officer(officer.person().badge());
            signs.addUntilToday(officer.main(), id, AFTER_LEDGERS, MAIN);
            officer.shared()
                    .forEach(village ->
                            signs.addUntilToday(village, id, PostingLoad.FIRST_TERM_END.plusDays(1), SHARED));
        }
        activity.verified(signs.records);
        activity.effective(signs.effects);
    }

    /// Shared villages are the ones that are seen least.
    private static final class Signs {

        private final Dice dice;
        private final Identities ids;
        private final LocalDate today;
        private final Set<String> nominal;
        private final Set<String> idle;
        private final List<Sign> records = new ArrayList<>();
        private final List<Sign> effects = new ArrayList<>();

        Signs(Dice dice, Cast cast, Identities ids, LocalDate today) {
            this.dice = dice;
            this.ids = ids;
            this.today = today;
            var shared = dice.shuffled(cast.community().stream()
                    .flatMap(officer -> officer.shared().stream())
                    .toList());
            this.nominal = new HashSet<>(shared.subList(0, NOMINAL));
            this.idle = new HashSet<>(shared.subList(NOMINAL, NOMINAL + IDLE));
        }

        /// What came of the visits that stand in the ledgers.
        void ofRounds(List<Visit> rounds) {
            for (var visit : rounds) {
                var entry = visit.entry();
                if (dice.chance(MAIN.effect())) {
                    effects.add(new Sign(
                            ids.village(entry.villageCode()),
                            ids.officer(entry.officer()),
                            entry.at().toLocalDate()));
                }
            }
        }

        void addUntilToday(String code, UUID officer, LocalDate first, Pace pace) {
            var village = ids.village(code);
            if (nominal.contains(code)) {
                int daysAgo = LONG_AGO_DAYS + dice.below(30);
                add(village, officer, first, today.minusDays(daysAgo), pace);
            } else if (idle.contains(code)) {
                var stopped = today.minusDays(WITHOUT_EFFECT_DAYS);
                add(village, officer, first, stopped, pace);
                add(village, officer, stopped, today, new Pace(pace.leastDays(), pace.mostDays(), 0));
            } else {
                add(village, officer, first, today, pace);
                lately(new Sign(village, officer, BeatRounds.workingDay(today.minusDays(1 + dice.below(20)))));
            }
        }

        void add(UUID village, UUID officer, LocalDate first, LocalDate last, Pace pace) {
            var day = first.plusDays(dice.below(pace.mostDays()));
            while (!day.isAfter(last)) {
                var sign = new Sign(village, officer, BeatRounds.workingDay(day));
                records.add(sign);
                if (dice.chance(pace.effect())) {
                    effects.add(sign);
                }
                day = day.plusDays(dice.between(pace.leastDays(), pace.mostDays()));
            }
        }

        private void lately(Sign sign) {
            records.add(sign);
            effects.add(sign);
        }
    }
}
