package org.cunjing.grid.linkage;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.grid.Grids;
import org.cunjing.grid.linkage.GridEventLog.Line;
import org.cunjing.posting.OpenItem;
import org.cunjing.posting.OpenItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shared matters that are not settled go to the successor with the village.
@Component
class OpenGridEvents implements OpenItems {

    private final GridEventStore store;
    private final GridEventLog log;
    private final Grids grids;
    private final Actors actors;
    private final Clock clock;

    OpenGridEvents(GridEventStore store, GridEventLog log, Grids grids, Actors actors, Clock clock) {
        this.store = store;
        this.log = log;
        this.grids = grids;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "grid-event";
    }

    /// By the grid: what was said about it repeats somebody's words.
    @Override
    @Transactional(readOnly = true)
    public List<OpenItem> list(UUID village, UUID officer) {
        var open = store.listOpen(village, officer);
        var names = grids.names(open.stream().map(GridEvent::gridId).toList());
        return open.stream()
                .map(event -> new OpenItem(event.id(), names.getOrDefault(event.gridId(), ""), event.dueOn()))
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
        store.listOpen(village, from).forEach(event -> log.add(event, new Line(GridEventStep.HAND_OVER, null, mark)));
        return store.moveOpen(village, from, to);
    }
}
