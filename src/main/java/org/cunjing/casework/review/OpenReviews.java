package org.cunjing.casework.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.posting.OpenItem;
import org.cunjing.posting.OpenItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Cases that wait for a visit: at a handover they are the successor's.
@Component
class OpenReviews implements OpenItems {

    private final ReviewStore store;

    OpenReviews(ReviewStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "review";
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenItem> list(UUID village, UUID officer) {
        return store.listOpen(village, officer, false).stream()
                .map(review -> new OpenItem(review.note().id(), review.note().reference(), review.dueOn()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Integer> countByVillage() {
        return store.countOpenByVillage();
    }

    @Override
    @Transactional
    public void hold(UUID village, UUID officer) {
        store.listOpen(village, officer, true);
    }

    @Override
    @Transactional
    public int moveTo(UUID village, UUID from, UUID to) {
        return store.move(village, from, to);
    }
}
