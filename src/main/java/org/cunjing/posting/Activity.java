package org.cunjing.posting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Signs of life of a posting: the days with a verified record. Told by the modules that verify records.
@Service
public class Activity {

    private final ActivityStore store;

    Activity(ActivityStore store) {
        this.store = store;
    }

    /// A day on which the officer's record in the village was verified to have happened.
    public record Sign(UUID village, UUID officer, LocalDate day) {}

    /// Notes the signs of a whole history at once; again is harmless. All of its days are needed: any past day is asked
    /// whether something was verified shortly before it.
    @Transactional
    public void verified(Collection<Sign> signs) {
        store.add(signs);
    }

    /// Notes days on which something came of the work: a hazard closed, an opinion answered, a dispute settled, an
    /// order
    /// done; again is harmless.
    @Transactional
    public void effective(Collection<Sign> effects) {
        store.addEffects(effects);
    }

    /// As [#effective(Collection)].
    @Transactional
    public void effective(UUID village, UUID officer, LocalDate day) {
        store.addEffects(List.of(new Sign(village, officer, day)));
    }

    /// Notes a day on which the officer's record in the village was verified to have happened; again is harmless.
    @Transactional
    public void verified(UUID village, UUID officer, LocalDate day) {
        store.add(village, officer, day);
    }

    /// Every sign of these days.
    @Transactional(readOnly = true)
    public Set<Sign> between(LocalDate first, LocalDate last) {
        return store.between(first, last);
    }
}
