package org.cunjing.assessment;

import java.time.ZoneId;
import java.util.Objects;
import org.cunjing.access.Actors;
import org.cunjing.assessment.scoring.EvidenceKind;
import org.cunjing.casework.review.Review;
import org.cunjing.casework.review.ReviewChecked;
import org.cunjing.casework.review.Reviews;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// A review that the station has closed is a step of the inspector, in time or late. How many cases a village had
/// counts
/// for nobody.
@Component
class ReviewEvidenceListener {

    private final Reviews reviews;
    private final EvidenceNotes notes;
    private final Actors actors;
    private final ZoneId zone;

    ReviewEvidenceListener(Reviews reviews, EvidenceNotes notes, Actors actors, ZoneId zone) {
        this.reviews = reviews;
        this.notes = notes;
        this.actors = actors;
        this.zone = zone;
    }

    @ApplicationModuleListener
    void on(ReviewChecked event) {
        actors.asApplication(event.bureau(), "evidence", () -> notes.note(note(reviews.get(event.review()))));
    }

    private EvidenceNote note(Review review) {
        var reviewed = Objects.requireNonNull(review.reviewed());
        return new EvidenceNote(
                EvidenceKind.HAZARD_STEP,
                review.note().id(),
                "REVIEW",
                review.note().reference(),
                review.ownerId(),
                review.note().village(),
                reviewed.at().atZone(zone).toLocalDate(),
                null,
                review.late() ? Outcome.LATE : Outcome.ON_TIME,
                1);
    }
}
