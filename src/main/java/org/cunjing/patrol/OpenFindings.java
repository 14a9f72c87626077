package org.cunjing.patrol;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.posting.OpenItem;
import org.cunjing.posting.OpenItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Findings that are not closed go to the successor with the village.
@Component
class OpenFindings implements OpenItems {

    private final FindingStore store;
    private final FindingSteps steps;

    OpenFindings(FindingStore store, FindingSteps steps) {
        this.store = store;
        this.steps = steps;
    }

    @Override
    public String kind() {
        return "finding";
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenItem> list(UUID village, UUID officer) {
        return open(village, officer).stream()
                .map(finding -> new OpenItem(finding.id(), finding.words(), null))
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
        var open = open(village, from);
        open.forEach(finding -> steps.handOver(finding, to));
        return open.size();
    }

    private List<Finding> open(UUID village, UUID officer) {
        return store.listOpen(officer).stream()
                .filter(finding -> village.equals(finding.villageId()))
                .toList();
    }
}
