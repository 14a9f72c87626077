package org.cunjing.field.sync;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.casework.review.FindingsForm;
import org.cunjing.casework.review.ReviewNotOpen;
import org.cunjing.casework.review.Reviews;
import org.cunjing.field.sync.Conflict.Difference;
import org.cunjing.shared.Refusal;
import org.springframework.stereotype.Component;

/// What an officer found where a preventable case had happened.
@Component
class ReviewHandler implements RecordHandler {

    private final Reviews reviews;
    private final Bodies bodies;

    ReviewHandler(Reviews reviews, Bodies bodies) {
        this.reviews = reviews;
        this.bodies = bodies;
    }

    record ReviewBody(
            @NotNull UUID reviewId, @NotNull @Valid FindingsForm findings) {}

    /// Where the review stands.
    record ReviewNow(String state) {}

    @Override
    public String kind() {
        return "review";
    }

    @Override
    public void take(FieldRecord record) {
        var body = bodies.read(record, ReviewBody.class);
        reviews.handIn(
                body.reviewId(), body.findings().findings(), record.made().made());
    }

    @Override
    public Optional<Conflict> conflict(FieldRecord record, Refusal refusal) {
        if (!(refusal instanceof ReviewNotOpen)) {
            return Optional.empty();
        }
        var state = reviews.get(bodies.read(record, ReviewBody.class).reviewId())
                .state()
                .name();
        return Optional.of(new Conflict(
                bodies.write(new ReviewNow(state)), List.of(new Difference("state", null, "REVIEWED", state))));
    }
}
