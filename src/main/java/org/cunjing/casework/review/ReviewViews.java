package org.cunjing.casework.review;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.casework.review.ReviewController.ReviewCountView;
import org.cunjing.casework.review.ReviewController.ReviewMonthView;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Component;

/// Reviews with the names that pages show.
@Component
class ReviewViews {

    private final Villages villages;
    private final Officers officers;
    private final Clock clock;
    private final ZoneId zone;

    ReviewViews(Villages villages, Officers officers, Clock clock, ZoneId zone) {
        this.villages = villages;
        this.officers = officers;
        this.clock = clock;
        this.zone = zone;
    }

    ReviewMonthView month(List<Review> reviews) {
        var counts = reviews.stream().collect(groupingBy(review -> review.note().village())).entrySet().stream()
                .map(entry -> count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(ReviewCountView::villageName))
                .toList();
        return new ReviewMonthView(counts, of(reviews));
    }

    ReviewView of(Review review) {
        return of(List.of(review)).getFirst();
    }

    List<ReviewView> of(List<Review> reviews) {
        var places = villages.names(
                reviews.stream().map(review -> review.note().village()).collect(Collectors.toSet()));
        var people = officers.byId(reviews.stream().map(Review::ownerId).collect(Collectors.toSet()));
        var today = LocalDate.now(clock.withZone(zone));
        return reviews.stream()
                .map(review -> view(
                        review,
                        places.getOrDefault(review.note().village(), ""),
                        Optional.ofNullable(people.get(review.ownerId()))
                                .map(Officer::name)
                                .orElse(""),
                        today))
                .toList();
    }

    private ReviewCountView count(UUID village, List<Review> reviews) {
        var count = ReviewCount.of(village, reviews, LocalDate.now(clock.withZone(zone)));
        var place = villages.get(village);
        return new ReviewCountView(
                village,
                place.name(),
                place.stationId(),
                count.inTime(),
                count.late(),
                count.excused(),
                count.open(),
                count.overdue());
    }

    private static ReviewView view(Review review, String village, String owner, LocalDate today) {
        var note = review.note();
        var findings = review.findings();
        return new ReviewView(
                note.id(),
                note.village(),
                village,
                note.reference(),
                note.kind(),
                note.month(),
                review.noted(),
                review.dueOn(),
                review.ownerId(),
                owner,
                review.state(),
                findings == null ? null : findings.visitedOn(),
                findings == null ? Set.of() : findings.failed(),
                findings == null ? List.of() : findings.consequences(),
                findings == null ? null : findings.whyNot(),
                review.reviewed(),
                review.late(),
                review.isOverdue(today),
                review.returnedWhy(),
                review.checked());
    }
}
