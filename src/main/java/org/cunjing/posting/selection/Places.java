package org.cunjing.posting.selection;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cunjing.territory.Station;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a batch has to offer, in words of the ground.
@Service
class Places {

    private final Batches batches;
    private final Villages villages;

    Places(Batches batches, Villages villages) {
        this.batches = batches;
        this.villages = villages;
    }

    record StationPlaces(UUID stationId, String stationName, List<Place> villages) {}

    record Place(UUID villageId, String villageName, List<String> needs) {}

    /// By name of the station; as many places as villages.
    @Transactional(readOnly = true)
    List<StationPlaces> of(UUID batch) {
        var names = villages.stations().stream().collect(Collectors.toMap(Station::id, Station::name));
        return batches.openVillages(batch).entrySet().stream()
                .map(entry -> new StationPlaces(
                        entry.getKey(),
                        names.getOrDefault(entry.getKey(), ""),
                        entry.getValue().stream().map(Places::place).toList()))
                .sorted(Comparator.comparing(StationPlaces::stationName))
                .toList();
    }

    private static Place place(Village village) {
        return new Place(
                village.id(), village.name(), village.needs().stream().sorted().toList());
    }
}
