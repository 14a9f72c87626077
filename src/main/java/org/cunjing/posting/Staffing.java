package org.cunjing.posting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.cunjing.access.Actors;
import org.cunjing.posting.Coverage.Line;
import org.cunjing.roster.Officer;
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
        var loads = new HashMap<UUID, Long>();
        for (int i = 0; i < lines.size(); i++) {
            officerOf(lines.get(i)).ifPresent(addTo(loads, indices.get(i)));
        }
        return IntStream.range(0, lines.size())
                .mapToObj(
                        i -> new StaffedVillage(lines.get(i), inputs.get(i), indices.get(i), load(lines.get(i), loads)))
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

    private static Consumer<UUID> addTo(Map<UUID, Long> loads, long index) {
        return officer -> loads.merge(officer, index, Long::sum);
    }

    private static long load(Line line, Map<UUID, Long> loads) {
        return officerOf(line).map(officer -> loads.getOrDefault(officer, 0L)).orElse(0L);
    }

    private static Optional<UUID> officerOf(Line line) {
        return Optional.ofNullable(line.officer()).map(Officer::id);
    }
}
