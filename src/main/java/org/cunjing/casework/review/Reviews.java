package org.cunjing.casework.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.access.NotForYou;
import org.cunjing.platform.WorkingDays;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.Made;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Preventable cases from the station's note to its check: the station notes, the officer goes there, the station
/// closes.
@Service
public class Reviews {

    static final int REVIEW_WORKING_DAYS = 10;

    private final ReviewStore store;
    private final ConsequenceCheck consequences;
    private final Postings postings;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final WorkingDays calendar;
    private final Clock clock;
    private final ZoneId zone;

    Reviews(
            ReviewStore store,
            ConsequenceCheck consequences,
            Postings postings,
            Actors actors,
            ApplicationEventPublisher events,
            WorkingDays calendar,
            Clock clock,
            ZoneId zone) {
        this.store = store;
        this.consequences = consequences;
        this.postings = postings;
        this.actors = actors;
        this.events = events;
        this.calendar = calendar;
        this.clock = clock;
        this.zone = zone;
    }

    /// Notes a case for the officer of its village. The same note again is answered with what is there.
    ///
    /// @throws CaseNotedAlready if the case is in the list
    /// @throws NobodyReviews if the village has no officer
    @Transactional
    public Review note(CaseNote note) {
        actors.requireVillage(note.village());
        PersonalNumberInText.refuse(note.reference());
        if (note.month().isAfter(YearMonth.from(today()))) {
            throw new Faulty(List.of(new Fault("month", "out-of-range")));
        }
        var known = store.find(note.id());
        if (known.isPresent()) {
            return known.filter(there -> there.note().equals(note)).orElseThrow(() -> new IdUsedOtherwise(note.id()));
        }
        var owner = postings.responsibleFor(note.village(), today())
                .map(Posting::officerId)
                .orElseThrow(() -> new NobodyReviews(note.village()));
        var review = new Review(
                note,
                now(),
                calendar.addWorkingDays(today(), REVIEW_WORKING_DAYS),
                owner,
                ReviewState.NOTED,
                null,
                null,
                false,
                null,
                null);
        if (!store.add(review)) {
            throw new CaseNotedAlready(note.id());
        }
        return announced(note.id());
    }

    @Transactional(readOnly = true)
    public Review get(UUID id) {
        var review = store.find(id).orElseThrow(() -> new NotFound("review", id));
        actors.requireVillage(review.note().village());
        return review;
    }

    /// Cases of a month, only what is in reach.
    @Transactional(readOnly = true)
    public List<Review> list(YearMonth month) {
        return store.list(month);
    }

    /// What the signed-in officer has yet to look at, the most urgent first.
    @Transactional(readOnly = true)
    public List<Review> listOwn() {
        return store.listOpen(actors.requireOfficer());
    }

    /// As [#handIn(UUID, Findings, Made)], now.
    @Transactional
    public Review handIn(UUID id, Findings findings) {
        return handIn(id, findings, Made.now(clock.instant()));
    }

    /// Takes what the officer found, perhaps written without network some time ago. The same again changes nothing.
    ///
    /// @throws ReviewNotOpen if it was handed in otherwise, closed or withdrawn
    /// @throws ConsequenceElsewhere if something named does not follow from this case
    @Transactional
    public Review handIn(UUID id, Findings findings, Made made) {
        var review = hold(id);
        if (!review.ownerId().equals(actors.requireOfficer())) {
            throw new NotForYou("review", id);
        }
        if (review.state() != ReviewState.NOTED) {
            if (findings.equals(review.findings())) {
                return review;
            }
            throw new ReviewNotOpen(id);
        }
        var day = made.at().atZone(zone).toLocalDate();
        FindingsCheck.check(findings, review.note().month(), day);
        consequences.check(review.note(), findings.consequences());
        boolean late = review.late() || (made.sure() && review.dueOn().isBefore(day));
        store.handIn(id, findings, Mark.of(actors.current(), made.at()), late);
        return announced(id);
    }

    /// Locked, so that two who decide on the same case do so one after the other.
    Review hold(UUID id) {
        store.lock(id);
        return get(id);
    }

    Review announced(UUID id) {
        var review = get(id);
        events.publishEvent(new ReviewMoved(actors.bureau(), id, review.note().village()));
        return review;
    }

    Mark now() {
        return Mark.of(actors.current(), clock.instant());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
