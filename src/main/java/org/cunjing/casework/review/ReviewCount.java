package org.cunjing.casework.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What became of the preventable cases of a village and month. Every case is in exactly one of the five.
///
/// @param excused with a reason why nobody could go there
public record ReviewCount(UUID village, int inTime, int late, int excused, int open, int overdue) {

    static ReviewCount of(UUID village, List<Review> reviews, LocalDate today) {
        int inTime = 0;
        int late = 0;
        int excused = 0;
        int open = 0;
        int overdue = 0;
        for (var review : reviews) {
            var findings = review.findings();
            if (review.state() == ReviewState.WITHDRAWN) {
                continue;
            }
            if (review.state() == ReviewState.NOTED) {
                overdue += review.isOverdue(today) ? 1 : 0;
                open += review.isOverdue(today) ? 0 : 1;
            } else if (findings != null && findings.whyNot() != null) {
                excused++;
            } else if (review.late()) {
                late++;
            } else {
                inTime++;
            }
        }
        return new ReviewCount(village, inTime, late, excused, open, overdue);
    }
}
