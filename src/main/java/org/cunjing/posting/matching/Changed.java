package org.cunjing.posting.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A problem with its changes worked in.
///
/// @param judged what both sides want: changed wishes and seats. Plans are judged by it.
/// @param asked what the rule is given: in it an officer who was pinned wishes for nothing else and comes first there
/// @param villageOf villages by officer where they were pinned
/// @param closed officer and village that must not meet
record Changed(MatchingProblem judged, MatchingProblem asked, Map<String, String> villageOf, Set<List<String>> closed) {

    /// @param changes that [Clash] has nothing against
    static Changed of(MatchingProblem problem, List<Change> changes) {
        if (changes.isEmpty()) {
            return new Changed(problem, problem, Map.of(), Set.of());
        }
        var preferences = new TreeMap<>(problem.preferences());
        var quotas = new TreeMap<>(problem.quotas());
        for (var change : changes) {
            switch (change) {
                case Change.Wishes wishes -> preferences.put(wishes.officer(), wishes.stations());
                case Change.Seats seats -> quotas.put(seats.station(), seats.seats());
                case Change.Pin _, Change.Forbid _ -> {}
            }
        }
        var judged = with(problem, preferences, problem.priorities(), quotas, problem.recusals());
        return decided(judged, changes);
    }

    private static Changed decided(MatchingProblem judged, List<Change> changes) {
        var preferences = new TreeMap<>(judged.preferences());
        var priorities = new TreeMap<>(judged.priorities());
        var recusals = new ArrayList<>(judged.recusals());
        var villageOf = new TreeMap<String, String>();
        var closed = new HashSet<List<String>>();
        for (var change : changes) {
            switch (change) {
                case Change.Pin pin -> {
                    preferences.put(pin.officer(), List.of(pin.station()));
                    priorities.put(pin.station(), first(pin.officer(), Rules.get(priorities, pin.station())));
                    put(villageOf, pin.officer(), pin.village());
                }
                case Change.Forbid forbid -> {
                    if (forbid.village() == null) {
                        recusals.add(new Recusal(forbid.officer(), forbid.station()));
                    } else {
                        closed.add(List.of(forbid.officer(), forbid.village()));
                    }
                }
                case Change.Wishes _, Change.Seats _ -> {}
            }
        }
        var asked = with(judged, preferences, priorities, judged.quotas(), recusals);
        return new Changed(named(judged, changes), asked, villageOf, closed);
    }

    /// Whoever was pinned to a station without being on its list, or wishing for it, comes last on both.
    private static MatchingProblem named(MatchingProblem judged, List<Change> changes) {
        var preferences = new TreeMap<>(judged.preferences());
        var priorities = new TreeMap<>(judged.priorities());
        for (var change : changes) {
            if (change instanceof Change.Pin pin) {
                preferences.computeIfPresent(pin.officer(), (_, list) -> last(pin.station(), list));
                priorities.computeIfPresent(pin.station(), (_, list) -> last(pin.officer(), list));
            }
        }
        return with(judged, preferences, priorities, judged.quotas(), judged.recusals());
    }

    /// Officers who must have a seat.
    Set<String> pinned(List<Change> changes) {
        var pinned = new TreeSet<String>();
        for (var change : changes) {
            if (change instanceof Change.Pin pin) {
                pinned.add(pin.officer());
            }
        }
        return pinned;
    }

    boolean allows(String officer, String village) {
        var own = villageOf.get(officer);
        return own == null
                ? !villageOf.containsValue(village) && !closed.contains(List.of(officer, village))
                : own.equals(village);
    }

    private static void put(Map<String, String> villageOf, String officer, @Nullable String village) {
        if (village != null) {
            villageOf.put(officer, village);
        }
    }

    private static List<String> first(String one, List<String> list) {
        var moved = new ArrayList<String>(List.of(one));
        list.stream().filter(other -> !other.equals(one)).forEach(moved::add);
        return moved;
    }

    private static List<String> last(String one, List<String> list) {
        if (list.contains(one)) {
            return list;
        }
        var longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }

    private static MatchingProblem with(
            MatchingProblem problem,
            Map<String, List<String>> preferences,
            Map<String, List<String>> priorities,
            Map<String, Integer> quotas,
            List<Recusal> recusals) {
        return new MatchingProblem(preferences, priorities, quotas, recusals, problem.posts(), problem.fit());
    }
}
