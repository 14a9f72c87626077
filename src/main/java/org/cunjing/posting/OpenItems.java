package org.cunjing.posting;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One kind of unfinished work that goes to the successor at a handover. Each module that keeps such work has a bean
/// of it; all of them move in one transaction.
public interface OpenItems {

    /// Name of the kind, such as `work-order`; a key of the screens' texts.
    String kind();

    /// Lists what is open for the officer in the village, the most urgent first.
    List<OpenItem> list(UUID village, UUID officer);

    /// Counts what is open for the officer in the village.
    default int count(UUID village, UUID officer) {
        return list(village, officer).size();
    }

    /// Counts what is open in each village, whoever has it; villages without are left out. None, where
    /// what goes to the successor is no work that weighs: paper, or a reply that others owe.
    default Map<UUID, Integer> countByVillage() {
        return Map.of();
    }

    /// Keeps what is open there from being changed or closed until the transaction ends.
    void hold(UUID village, UUID officer);

    /// Gives everything that is open to the successor.
    ///
    /// @return number of things moved
    int moveTo(UUID village, UUID from, UUID to);
}
