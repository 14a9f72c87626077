package org.cunjing.dispatch;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.posting.OpenItem;
import org.cunjing.posting.OpenItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Unfinished orders go to the successor with the village.
@Component
class OpenWorkOrders implements OpenItems {

    private final WorkOrderStore store;
    private final WorkOrderFigureStore figures;
    private final WorkOrderLog log;
    private final WorkOrderNews news;
    private final Clock clock;

    OpenWorkOrders(
            WorkOrderStore store, WorkOrderFigureStore figures, WorkOrderLog log, WorkOrderNews news, Clock clock) {
        this.store = store;
        this.figures = figures;
        this.log = log;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "work-order";
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenItem> list(UUID village, UUID officer) {
        return store.listOpen(village, officer).stream()
                .map(order -> new OpenItem(order.id(), order.what().title(), order.dueOn()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Integer> countByVillage() {
        return figures.countOpenByVillage();
    }

    @Override
    @Transactional
    public void hold(UUID village, UUID officer) {
        store.lockOpen(village, officer);
    }

    @Override
    @Transactional
    public int moveTo(UUID village, UUID from, UUID to) {
        var open = store.listOpen(village, from).stream()
                .sorted(Comparator.comparing(
                        order -> order.id().toString())) // who holds many clocks takes them in this order
                .toList();
        for (var order : open) {
            var moved = order.after(WorkOrderMove.of(WorkOrderStep.HAND_OVER), clock.instant())
                    .ownedBy(to);
            if (!store.update(moved, order.version(), log.event(moved, WorkOrderStep.HAND_OVER, null, null))) {
                throw new WorkOrderChanged(order);
            }
            news.tell(moved, WorkOrderStep.HAND_OVER);
            news.tellFormer(moved, WorkOrderStep.HAND_OVER, order.receiver());
        }
        return open.size();
    }
}
