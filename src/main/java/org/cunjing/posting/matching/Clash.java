package org.cunjing.posting.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Why changes cannot be made together.
public enum Clash {
    /// Names an officer, a station or a village that this matching does not have.
    UNKNOWN,
    /// Decides twice about the same officer, list, village or number of seats.
    TWICE,
    /// Pins an officer to a station where a conflict of interest is declared. Nobody may decide over that.
    RECUSED,
    /// Pins more officers to a station than it has seats.
    NO_SEAT,
    /// Gives a station fewer than no seats, or more than villages.
    SEATS,
    /// Closes so many villages that an officer of the station finds none.
    NO_VILLAGE;

    public static Optional<Clash> in(MatchingProblem problem, List<Change> changes) {
        return changes.stream()
                .map(change -> alone(problem, change))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> twice(changes))
                .or(() -> seats(problem, changes));
    }

    /// What shows only when the villages are given out.
    public static Optional<Clash> in(MatchingResult result, List<Change> changes) {
        return changes.stream()
                        .anyMatch(change -> change instanceof Change.Forbid forbid
                                && forbid.village() != null
                                && forbid.officer().equals(result.posts().get(forbid.village())))
                ? Optional.of(NO_VILLAGE)
                : Optional.empty();
    }

    private static Optional<Clash> alone(MatchingProblem problem, Change change) {
        return switch (change) {
            case Change.Pin pin -> {
                if (unknown(problem, pin.officer(), pin.station(), pin.village())) {
                    yield Optional.of(UNKNOWN);
                }
                boolean recused = problem.recusals().contains(new Recusal(pin.officer(), pin.station()));
                yield recused ? Optional.of(RECUSED) : Optional.empty();
            }
            case Change.Forbid forbid ->
                unknown(problem, forbid.officer(), forbid.station(), forbid.village())
                        ? Optional.of(UNKNOWN)
                        : Optional.empty();
            case Change.Wishes wishes -> {
                boolean known = problem.preferences().containsKey(wishes.officer())
                        && problem.quotas().keySet().containsAll(wishes.stations());
                boolean distinct = Set.copyOf(wishes.stations()).size()
                        == wishes.stations().size();
                yield !known ? Optional.of(UNKNOWN) : distinct ? Optional.empty() : Optional.of(TWICE);
            }
            case Change.Seats seats -> {
                var posts = problem.posts().get(seats.station());
                if (posts == null) {
                    yield Optional.of(UNKNOWN);
                }
                yield seats.seats() < 0 || seats.seats() > posts.size() ? Optional.of(SEATS) : Optional.empty();
            }
        };
    }

    private static boolean unknown(MatchingProblem problem, String officer, String station, @Nullable String village) {
        var posts = problem.posts().get(station);
        return !problem.preferences().containsKey(officer)
                || posts == null
                || (village != null && !posts.contains(village));
    }

    /// An officer has one place; a pin and a closed door to the same place are two decisions as well.
    private static Optional<Clash> twice(List<Change> changes) {
        var decided = new HashSet<List<String>>();
        for (var change : changes) {
            boolean fresh = switch (change) {
                case Change.Pin pin ->
                    decided.add(List.of("pin", pin.officer()))
                            && decided.add(List.of("pair", pin.officer(), pin.station()))
                            && (pin.village() == null || decided.add(List.of("village", pin.village())))
                            && (pin.village() == null || decided.add(List.of("door", pin.officer(), pin.village())));
                case Change.Forbid forbid ->
                    decided.add(
                            forbid.village() == null
                                    ? List.of("pair", forbid.officer(), forbid.station())
                                    : List.of("door", forbid.officer(), forbid.village()));
                case Change.Wishes wishes -> decided.add(List.of("wishes", wishes.officer()));
                case Change.Seats seats -> decided.add(List.of("seats", seats.station()));
            };
            if (!fresh) {
                return Optional.of(TWICE);
            }
        }
        return Optional.empty();
    }

    private static Optional<Clash> seats(MatchingProblem problem, List<Change> changes) {
        var quotas = new TreeMap<>(problem.quotas());
        for (var change : changes) {
            if (change instanceof Change.Seats seats) {
                quotas.put(seats.station(), seats.seats());
            }
        }
        return quotas.entrySet().stream().anyMatch(station -> pinnedTo(changes, station.getKey()) > station.getValue())
                ? Optional.of(NO_SEAT)
                : Optional.empty();
    }

    private static long pinnedTo(List<Change> changes, String station) {
        return changes.stream()
                .filter(change ->
                        change instanceof Change.Pin pin && pin.station().equals(station))
                .count();
    }
}
