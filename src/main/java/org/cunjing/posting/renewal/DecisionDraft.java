package org.cunjing.posting.renewal;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cunjing.posting.matching.Fortnights;
import org.cunjing.posting.renewal.Decision.Place;
import org.cunjing.posting.renewal.Decision.Reason;
import org.cunjing.posting.renewal.RoundStore.Plan;
import org.jspecify.annotations.Nullable;

/// Words a plan as one decision for each person.
final class DecisionDraft {

    private final Plan plan;
    private final Map<String, String> stationOf = new HashMap<>();
    private final Map<String, String> villageAfter;
    private final Map<String, Integer> changeOf = new HashMap<>();
    private final List<Integer> fortnights = new ArrayList<>();
    private final List<String> waiting;

    private DecisionDraft(Plan plan) {
        this.plan = plan;
        plan.problem().posts().forEach((station, villages) -> villages.forEach(one -> stationOf.put(one, station)));
        this.villageAfter =
                plan.result().posts().entrySet().stream().collect(toMap(Map.Entry::getValue, Map.Entry::getKey));
        Fortnights.of(plan.problem(), plan.result()).forEach(change -> {
            fortnights.add(change.fortnight());
            change.villages().forEach(village -> changeOf.put(village, fortnights.size()));
        });
        this.waiting =
                plan.result().deferredSwaps().stream().flatMap(List::stream).toList();
    }

    /// @param branches home unit by officer
    /// @param term first day of the new term of those who stay
    /// @param first day of the first changes
    static List<Decision> of(Plan plan, Map<UUID, @Nullable UUID> branches, LocalDate term, LocalDate first) {
        var draft = new DecisionDraft(plan);
        var people = new ArrayList<>(plan.problem().incumbents().keySet());
        people.addAll(plan.problem().newPool().keySet());
        return people.stream()
                .map(officer -> draft.decide(officer, branches.get(UUID.fromString(officer)), term, first))
                .toList();
    }

    private Decision decide(String officer, @Nullable UUID branch, LocalDate term, LocalDate first) {
        var before = plan.problem().incumbents().get(officer);
        var after = villageAfter.get(officer);
        boolean changes = before == null ? after != null : !before.equals(after);
        var change = changes ? changeOf.get(before == null ? after : before) : null;
        return new Decision(
                UUID.fromString(officer),
                branch,
                place(before),
                place(after),
                changes || after == null ? null : reason(officer),
                change,
                change == null ? term : first.plusDays((long) Fortnights.DAYS * fortnights.get(change - 1)),
                null);
    }

    private @Nullable Reason reason(String officer) {
        if (waiting.contains(officer)) {
            return Reason.CEILING;
        }
        return plan.problem().wishes().getOrDefault(officer, List.of()).isEmpty() ? null : Reason.NO_TRADE;
    }

    private @Nullable Place place(@Nullable String village) {
        return village == null
                ? null
                : new Place(UUID.fromString(village), UUID.fromString(String.valueOf(stationOf.get(village))));
    }
}
