package org.cunjing.referral;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.posting.OpenItem;
import org.cunjing.posting.OpenItems;
import org.cunjing.referral.ReferralLog.Line;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Referrals that are not settled go to the successor with the village.
@Component
class OpenReferrals implements OpenItems {

    private final ReferralStore store;
    private final ReferralLog log;
    private final Actors actors;
    private final Clock clock;

    OpenReferrals(ReferralStore store, ReferralLog log, Actors actors, Clock clock) {
        this.store = store;
        this.log = log;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "referral";
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenItem> list(UUID village, UUID officer) {
        return store.listOpen(village, officer).stream()
                .map(referral -> new OpenItem(referral.id(), referral.leaving().address(), referral.dueOn()))
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
        store.lockOpen(village, officer);
    }

    @Override
    @Transactional
    public int moveTo(UUID village, UUID from, UUID to) {
        var mark = Mark.of(actors.current(), clock.instant());
        store.listOpen(village, from)
                .forEach(referral -> log.add(referral, new Line(ReferralStep.HAND_OVER, null, mark)));
        return store.moveOpen(village, from, to);
    }
}
