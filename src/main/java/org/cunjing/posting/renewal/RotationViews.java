package org.cunjing.posting.renewal;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.posting.matching.Fortnights;
import org.cunjing.posting.renewal.RoundStore.Plan;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Station;
import org.cunjing.territory.Village;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A plan as personnel reads it: village by village, with names and days.
@Component
class RotationViews {

    private final Officers officers;
    private final Villages villages;
    private final Clock clock;
    private final ZoneId zone;

    RotationViews(Officers officers, Villages villages, Clock clock, ZoneId zone) {
        this.officers = officers;
        this.villages = villages;
        this.clock = clock;
        this.zone = zone;
    }

    enum Change {
        STAYS,
        /// Stays, because the trade wished for waits for the next round.
        DEFERRED,
        SWAPPED,
        REPLACED,
        VACANT
    }

    /// @param ratio share of villages that change hands; above `maxRatio` only by those who must leave
    /// @param held villages that had an officer
    /// @param changed those of them that change hands
    /// @param leavers who must leave, whatever the ceiling
    /// @param swaps rings that trade: each takes the village of the next, the last that of the first
    /// @param deferred rings for which the ceiling leaves no room as a whole
    /// @param reserve newcomers without a village
    record RotationView(
            List<RotationLineView> villages,
            double ratio,
            double maxRatio,
            int held,
            int changed,
            int leavers,
            List<List<RingMemberView>> swaps,
            List<List<RingMemberView>> deferred,
            List<String> reserve) {}

    record RingMemberView(String officerName, UUID villageId, String villageName) {}

    /// @param cameFrom village that the officer of the new term comes from; null: from none, or stays
    /// @param on day of the change; null: nothing changes
    record RotationLineView(
            UUID villageId,
            String villageName,
            String stationName,
            @Nullable String before,
            @Nullable String after,
            @Nullable String cameFrom,
            Change change,
            @Nullable LocalDate on) {}

    RotationView of(Round round, Plan plan) {
        var names = new Names(plan);
        var problem = plan.problem();
        var result = plan.result();
        return new RotationView(
                problem.posts().values().stream()
                        .flatMap(List::stream)
                        .map(village -> names.line(village, days(round, plan).get(village)))
                        .toList(),
                result.ratio(),
                problem.maxRatio().doubleValue(),
                problem.incumbents().size(),
                result.changedPosts().size(),
                problem.mandatoryLeavers().size(),
                names.rings(result.swaps()),
                names.rings(result.deferredSwaps()),
                result.newcomers().reserve().stream().map(names::officer).toList());
    }

    private Map<String, LocalDate> days(Round round, Plan plan) {
        var today = LocalDate.now(clock.withZone(zone));
        var first = round.changesOn().isBefore(today) ? today : round.changesOn();
        var days = new HashMap<String, LocalDate>();
        Fortnights.of(plan.problem(), plan.result())
                .forEach(change -> change.villages()
                        .forEach(village ->
                                days.put(village, first.plusDays((long) Fortnights.DAYS * change.fortnight()))));
        return days;
    }

    private final class Names {

        private final Plan plan;
        private final Map<String, String> people;
        private final Map<String, String> stations;
        private final Map<String, Village> places;
        private final Map<String, String> before = new HashMap<>();

        Names(Plan plan) {
            this.plan = plan;
            var ids = new ArrayList<>(plan.problem().incumbents().keySet());
            ids.addAll(plan.problem().newPool().keySet());
            this.people = officers.byId(ids.stream().map(UUID::fromString).toList()).values().stream()
                    .collect(toMap(officer -> officer.id().toString(), Officer::name));
            this.stations = villages.stations().stream()
                    .collect(toMap(station -> station.id().toString(), Station::name));
            this.places = plan.problem().posts().values().stream()
                    .flatMap(List::stream)
                    .collect(toMap(village -> village, village -> villages.get(UUID.fromString(village))));
            plan.problem().incumbents().forEach((officer, village) -> before.put(village, officer));
        }

        String officer(String id) {
            return people.getOrDefault(id, "");
        }

        private String village(String id) {
            var village = places.get(id);
            return village == null ? "" : village.name();
        }

        List<List<RingMemberView>> rings(List<List<String>> rings) {
            return rings.stream()
                    .map(ring -> ring.stream().map(this::member).toList())
                    .toList();
        }

        private RingMemberView member(String officer) {
            var village = String.valueOf(plan.problem().incumbents().get(officer));
            return new RingMemberView(officer(officer), UUID.fromString(village), village(village));
        }

        RotationLineView line(String village, @Nullable LocalDate on) {
            var from = before.get(village);
            var to = plan.result().posts().get(village);
            var came = to == null ? null : plan.problem().incumbents().get(to);
            var place = java.util.Objects.requireNonNull(places.get(village));
            return new RotationLineView(
                    place.id(),
                    place.name(),
                    stations.getOrDefault(place.stationId().toString(), ""),
                    from == null ? null : officer(from),
                    to == null ? null : officer(to),
                    came == null || came.equals(village) ? null : village(came),
                    change(from, to),
                    on);
        }

        private Change change(@Nullable String from, @Nullable String to) {
            if (to == null) {
                return Change.VACANT;
            }
            if (to.equals(from)) {
                boolean waits = plan.result().deferredSwaps().stream().anyMatch(ring -> ring.contains(to));
                return waits ? Change.DEFERRED : Change.STAYS;
            }
            return plan.problem().incumbents().containsKey(to) ? Change.SWAPPED : Change.REPLACED;
        }
    }
}
