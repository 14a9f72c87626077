package org.cunjing.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.UUID;
import org.cunjing.posting.Activity;
import org.cunjing.posting.Duty;
import org.cunjing.posting.NewPosting;
import org.cunjing.posting.Postings;
import org.cunjing.posting.selection.Batches;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who served where: the community officers all along, the first batch for its year, and since then, on the eve of the
/// second batch, the community officers alone again.
@Component
class PostingLoad {

    static final LocalDate FIRST_TERM = LocalDate.of(2022, 3, 1);
    static final LocalDate FIRST_TERM_END = LocalDate.of(2023, 2, 28);
    private static final LocalDate BEFORE = LocalDate.of(2021, 11, 1);

    /// Villages whose officer has been too busy elsewhere to be seen for a while.
    private static final int IDLE = 3;
    private static final int NOMINAL = 9;

    private static final int LONG_AGO_DAYS = 45;

    private final Batches batches;
    private final Postings postings;
    private final Activity activity;
    private final Clock clock;
    private final ZoneId zone;

    PostingLoad(Batches batches, Postings postings, Activity activity, Clock clock, ZoneId zone) {
        this.batches = batches;
        this.postings = postings;
        this.activity = activity;
        this.clock = clock;
        this.zone = zone;
    }

    void load(long seed, Cast cast, Identities ids) {
        var first = batches.takeOver(Cast.POSTED, FIRST_TERM, new Words().word("batch.criteria"));
        for (var officer : cast.community()) {
            var id = ids.officer(officer.person().badge());
            start(ids.village(officer.main()), id, Duty.DEDICATED, BEFORE, null, null);
            for (var village : officer.shared()) {
                start(ids.village(village), id, Duty.SHARED, BEFORE, FIRST_TERM.minusDays(1), null);
                start(ids.village(village), id, Duty.SHARED, FIRST_TERM_END.plusDays(1), null, null);
            }
        }
        for (var veteran : cast.veterans()) {
            var officer = ids.officer(veteran.person().badge());
            start(ids.village(veteran.villageCode()), officer, Duty.POSTED, FIRST_TERM, FIRST_TERM_END, first.id());
        }
        signsOfLife(new Dice(seed, "signs"), cast, ids);
    }

    /// Shared villages are the ones that are seen least.
    private void signsOfLife(Dice dice, Cast cast, Identities ids) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var shared = cast.community().stream()
                .flatMap(officer -> officer.shared().stream())
                .toList();
        var nominal = new HashSet<>(dice.shuffled(shared).subList(0, NOMINAL));
        var idle = new HashSet<>(dice.shuffled(shared).subList(0, IDLE));
        for (var officer : cast.community()) {
            for (var village : officer.villages()) {
                int daysAgo = nominal.contains(village) ? LONG_AGO_DAYS + dice.below(30) : 1 + dice.below(20);
                var person = ids.officer(officer.person().badge());
                activity.verified(ids.village(village), person, today.minusDays(daysAgo));
                if (!idle.contains(village)) {
                    activity.effective(ids.village(village), person, today.minusDays(daysAgo));
                }
            }
        }
    }

    private void start(
            UUID village,
            UUID officer,
            Duty duty,
            LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable UUID batch) {
        postings.start(new NewPosting(village, officer, duty, firstDay, lastDay, batch));
    }
}
