package org.cunjing.demonstration;

import java.time.LocalDate;
import java.util.UUID;
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

    private final Batches batches;
    private final Postings postings;

    PostingLoad(Batches batches, Postings postings) {
        this.batches = batches;
        this.postings = postings;
    }

    void load(Cast cast, Identities ids) {
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
