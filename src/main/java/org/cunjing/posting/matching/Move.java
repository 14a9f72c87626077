package org.cunjing.posting.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// How another plan treats an officer: where from, where to, and what it has to do with others.
///
/// @param from absent if in the reserve
/// @param to absent if in the reserve
/// @param leftTo who is at the former station now and was not before
/// @param madeRoom who was at the new station before and is not there now
public record Move(
        String officer,
        @Nullable Place from,
        @Nullable Place to,
        Direction direction,
        List<String> leftTo,
        List<String> madeRoom) {

    public enum Direction {
        /// A wish that stands higher on the officer's own list.
        BETTER,
        /// Another village of the same station.
        SAME,
        WORSE
    }

    /// @param wish which of the officer's wishes the station is, from 1; 0 if it is none
    public record Place(String station, String village, int wish, long fit) {}

    /// Everybody whom the two plans treat differently, in order of ids.
    ///
    /// @param before officers by village
    /// @param wanted by whose lists better and worse are told
    public static List<Move> between(MatchingProblem wanted, Map<String, String> before, Map<String, String> after) {
        var from = places(wanted, before);
        var to = places(wanted, after);
        var officers = new TreeSet<>(from.keySet());
        officers.addAll(to.keySet());
        return officers.stream()
                .filter(officer -> !Objects.equals(from.get(officer), to.get(officer)))
                .map(officer -> move(officer, from, to))
                .toList();
    }

    private static Move move(String officer, Map<String, Place> from, Map<String, Place> to) {
        var old = from.get(officer);
        var now = to.get(officer);
        boolean stays = old != null && now != null && old.station().equals(now.station());
        return new Move(
                officer,
                old,
                now,
                direction(standing(old), standing(now)),
                old == null || stays ? List.of() : newcomers(old.station(), from, to),
                now == null || stays ? List.of() : newcomers(now.station(), to, from));
    }

    private static Direction direction(int before, int after) {
        return after < before ? Direction.BETTER : after == before ? Direction.SAME : Direction.WORSE;
    }

    /// A wish that is met beats the reserve, and the reserve a station that was not wished for.
    private static int standing(@Nullable Place place) {
        return place == null ? Integer.MAX_VALUE - 1 : place.wish() == 0 ? Integer.MAX_VALUE : place.wish();
    }

    private static List<String> newcomers(String station, Map<String, Place> before, Map<String, Place> after) {
        var come = new ArrayList<String>();
        after.forEach((officer, place) -> {
            var old = before.get(officer);
            if (place.station().equals(station)
                    && (old == null || !old.station().equals(station))) {
                come.add(officer);
            }
        });
        return come;
    }

    private static Map<String, Place> places(MatchingProblem wanted, Map<String, String> posts) {
        var places = new TreeMap<String, Place>();
        wanted.posts()
                .forEach((station, villages) -> villages.stream()
                        .filter(posts::containsKey)
                        .forEach(village -> {
                            var officer = Rules.get(posts, village);
                            places.put(officer, place(wanted, officer, station, village));
                        }));
        return places;
    }

    private static Place place(MatchingProblem wanted, String officer, String station, String village) {
        int wish = wanted.preferences().getOrDefault(officer, List.of()).indexOf(station) + 1;
        long fit = wanted.fit().getOrDefault(officer, Map.of()).getOrDefault(village, 0L);
        return new Place(station, village, wish, fit);
    }
}
