package org.cunjing.casework.review;

import java.util.UUID;
import org.cunjing.access.Actor.Person;
import org.cunjing.access.Actors;
import org.cunjing.platform.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the station decides about a case: closes the review, gives it back, or takes its own note back.
@Service
class ReviewChecks {

    private static final int AGAIN_WORKING_DAYS = 5;

    private final ReviewStore store;
    private final Reviews reviews;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final WorkingDays calendar;

    ReviewChecks(
            ReviewStore store, Reviews reviews, Actors actors, ApplicationEventPublisher events, WorkingDays calendar) {
        this.store = store;
        this.reviews = reviews;
        this.actors = actors;
        this.events = events;
        this.calendar = calendar;
    }

    /// Closes what was handed in.
    ///
    /// @throws OwnReview if the checker went there
    @Transactional
    public Review close(UUID id) {
        var review = holdHandedIn(id);
        store.close(id, reviews.now());
        if (review.state() == ReviewState.REVIEWED) {
            events.publishEvent(new ReviewChecked(actors.bureau(), id));
        }
        return reviews.announced(id);
    }

    /// Gives back what is not enough, with some days more.
    @Transactional
    public Review giveBack(UUID id, ReturnReason why) {
        holdHandedIn(id);
        store.giveBack(id, why, calendar.addWorkingDays(reviews.today(), AGAIN_WORKING_DAYS));
        return reviews.announced(id);
    }

    /// Takes back a note that was a mistake.
    @Transactional
    public Review withdraw(UUID id, WithdrawalReason why) {
        if (reviews.hold(id).state() != ReviewState.NOTED) {
            throw new ReviewNotOpen(id);
        }
        store.withdraw(id, why);
        return reviews.announced(id);
    }

    private Review holdHandedIn(UUID id) {
        var review = reviews.hold(id);
        if (actors.current() instanceof Person person && review.ownerId().equals(person.officer())) {
            throw new OwnReview(id);
        }
        if (review.state() != ReviewState.REVIEWED && review.state() != ReviewState.EXCUSED) {
            throw new ReviewNotOpen(id);
        }
        return review;
    }
}
