package org.cunjing.posting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.summingLong;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.posting.Coverage.Line;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Villages beside the officers they have, for whoever decides where one more is needed. Advice only.
@Service
class Staffing {

    private final Coverages coverages;
    private final List<OpenItems> kinds;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    Staffing(Coverages coverages, List<OpenItems> kinds, Actors actors, Clock clock, ZoneId zone) {
        this.coverages = coverages;
        this.kinds = List.copyOf(kinds);
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// @param index demand of the village, the mean being 100
    /// @param load demand of all villages of its officer together; 0 without one
    record StaffedVillage(Line line, DemandIndex.Inputs inputs, long index, long load) {}

    /// Villages without an officer first, then by the load of the officer, then by demand.
    @Transactional(readOnly = true)
    List<StaffedVillage> today() {
        Personnel.require(actors);
        var lines = coverages.on(LocalDate.now(clock.withZone(zone))).lines();
        var open = open();
        var inputs = lines.stream().map(line -> inputs(line, open)).toList();
        var indices = DemandIndex.of(inputs);
        var staffed = new ArrayList<StaffedVillage>();
        for (int i = 0; i < lines.size(); i++) {
            staffed.add(new StaffedVillage(lines.get(i), inputs.get(i), indices.get(i), 0));
        }
        var loads = staffed.stream()
                .filter(one -> one.line().officer() != null)
                .collect(groupingBy(Staffing::officerOf, summingLong(StaffedVillage::index)));
        return staffed.stream()
                .map(one -> new StaffedVillage(
                        one.line(), one.inputs(), one.index(), loads.getOrDefault(officerOf(one), 0L)))
                .sorted(Comparator.comparing((StaffedVillage one) -> one.line().officer() != null)
                        .thenComparing(Comparator.comparingLong(StaffedVillage::load)
                                .thenComparingLong(StaffedVillage::index)
                                .reversed()))
                .toList();
    }

    private Map<UUID, Integer> open() {
        return kinds.stream()
                .flatMap(kind -> kind.countByVillage().entrySet().stream())
                .collect(groupingBy(Map.Entry::getKey, summingInt(Map.Entry::getValue)));
    }

    private static DemandIndex.Inputs inputs(Line line, Map<UUID, Integer> open) {
        var village = line.village();
        return new DemandIndex.Inputs(
                village.households(), open.getOrDefault(village.id(), 0), village.sites(), village.areaKm2());
    }

    private static UUID officerOf(StaffedVillage one) {
        var officer = one.line().officer();
        return officer == null ? one.line().village().id() : officer.id(); // a village alone is no officer's load
    }
}
