package org.cunjing.casework.review;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes cases of the past over as they are; nobody is told of them.
@Service
public class ReviewHistory {

    private final ReviewStore store;

    ReviewHistory(ReviewStore store) {
        this.store = store;
    }

    @Transactional
    public void load(List<PastReview> past) {
        past.forEach(this::add);
    }

    private void add(PastReview past) {
        var id = past.note().id();
        store.add(new Review(
                past.note(),
                past.noted(),
                past.dueOn(),
                past.owner(),
                ReviewState.NOTED,
                null,
                null,
                false,
                null,
                null));
        if (past.findings() != null && past.reviewed() != null) {
            store.handIn(id, past.findings(), past.reviewed(), past.late());
        }
        if (past.checked() != null) {
            store.close(id, past.checked());
        }
    }
}
