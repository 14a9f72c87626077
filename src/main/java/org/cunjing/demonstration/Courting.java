package org.cunjing.demonstration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cunjing.demonstration.Cast.Applicant;
import org.cunjing.demonstration.Cast.Posting;
import org.cunjing.demonstration.Cast.Recusal;
import org.cunjing.demonstration.Ground.Village;
import org.cunjing.posting.matching.DeferredAcceptance;
import org.cunjing.posting.matching.MatchingProblem;

/// Wishes of the applicants and priorities of the stations, such that the best 54 fill every place.
///
/// Whoever stays without a place is given one more last wish, a station with room. Nobody else is moved by that, so
/// every round fills places and the rounds end. The 12 further applicants can take places over but cannot empty any.
final class Courting {

    private static final int RECUSALS = 3;

    private final Dice dice;
    private final Map<String, List<Village>> vacant;
    private final List<Applicant> applicants;
    private final Map<String, Integer> quotas = new LinkedHashMap<>();
    private final Map<String, List<String>> priorities = new LinkedHashMap<>();
    private final Map<String, List<String>> wishes = new LinkedHashMap<>();
    private Map<String, List<String>> match;

    Courting(long seed, Map<String, List<Village>> vacant, List<Applicant> applicants) {
        this.dice = new Dice(seed, "courting");
        this.vacant = vacant;
        this.applicants = applicants;
        vacant.forEach((station, villages) -> quotas.put(station, villages.size()));
        vacant.forEach((station, villages) -> priorities.put(station, ranked(villages)));
        applicants.forEach(applicant -> wishes.put(applicant.person().badge(), wishesOf(applicant)));
        match = match();
        while (placed() < Cast.POSTED) {
            addWishes();
            match = match();
        }
    }

    List<Applicant> applicants() {
        return applicants.stream()
                .map(one -> new Applicant(
                        one.person(),
                        one.specialty(),
                        one.ageYears(),
                        one.grassrootsYears(),
                        one.scores(),
                        List.copyOf(wishesBy(one))))
                .toList();
    }

    Map<String, List<String>> priorities() {
        return priorities;
    }

    Map<String, Integer> quotas() {
        return quotas;
    }

    /// Recused are some who got their first wish, from a village of their last: the plan stands with them or without.
    List<Recusal> recusals(List<String> reasons) {
        return applicants.stream()
                .filter(one -> Objects.requireNonNull(match.get(wishesBy(one).getFirst()))
                        .contains(one.person().badge()))
                .limit(RECUSALS)
                .map(one -> new Recusal(
                        one.person().badge(),
                        villages(wishesBy(one).getLast()).getFirst().code(),
                        dice.pick(reasons)))
                .toList();
    }

    /// Inside a station the officers choose in the order of its priorities, by what the villages need.
    List<Posting> plan() {
        var plan = new ArrayList<Posting>();
        match.forEach((station, badges) -> {
            var open = new ArrayList<>(villages(station));
            for (var badge : badges) {
                var specialty = bySpecialty(badge);
                var best = open.stream()
                        .max(Comparator.comparingInt((Village village) -> fit(specialty, village))
                                .thenComparing(Village::code))
                        .orElseThrow();
                open.remove(best);
                plan.add(new Posting(badge, best.code()));
            }
        });
        return List.copyOf(plan);
    }

    private Applicant bySpecialty(String badge) {
        return applicants.stream()
                .filter(one -> one.person().badge().equals(badge))
                .findFirst()
                .orElseThrow();
    }

    private static int fit(Applicant applicant, Village village) {
        return village.needs().contains(applicant.specialty()) ? 1 : 0;
    }

    private List<String> ranked(List<Village> villages) {
        var marks =
                applicants.stream().collect(Collectors.toMap(one -> one.person().badge(), one -> mark(one, villages)));
        return marks.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private double mark(Applicant applicant, List<Village> villages) {
        long fitting =
                villages.stream().filter(village -> fit(applicant, village) > 0).count();
        return applicant.score() / 2.0 + 20.0 * fitting / villages.size() + dice.real(0, 8);
    }

    private List<String> wishesOf(Applicant applicant) {
        return dice.shuffled(List.copyOf(vacant.keySet())).stream()
                .sorted(Comparator.comparingInt(station -> -villages(station).stream()
                        .mapToInt(village -> fit(applicant, village))
                        .max()
                        .orElseThrow()))
                .limit(dice.between(3, 5))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void addWishes() {
        for (var badge : best()) {
            boolean free = match.values().stream().noneMatch(badges -> badges.contains(badge));
            if (free) {
                quotas.keySet().stream().filter(this::hasRoom).findFirst().ifPresent(station -> {
                    Objects.requireNonNull(wishes.get(badge)).add(station);
                    Objects.requireNonNull(match.get(station)).add(badge);
                });
            }
        }
    }

    private boolean hasRoom(String station) {
        return Objects.requireNonNull(match.get(station)).size() < Objects.requireNonNull(quotas.get(station));
    }

    private Map<String, List<String>> match() {
        var chosen = new LinkedHashMap<String, List<String>>();
        best().forEach(badge -> chosen.put(badge, Objects.requireNonNull(wishes.get(badge))));
        return match(chosen, priorities, quotas);
    }

    /// Of each station the badges it takes, only to see while seeding that wishes fill every place.
    static Map<String, List<String>> match(
            Map<String, List<String>> wishes, Map<String, List<String>> priorities, Map<String, Integer> quotas) {
        var ranked = new TreeMap<String, List<String>>();
        priorities.forEach((station, badges) ->
                ranked.put(station, badges.stream().filter(wishes::containsKey).toList()));
        var seats = new TreeMap<String, List<String>>();
        quotas.forEach((station, quota) -> seats.put(
                station,
                IntStream.range(0, quota).mapToObj(seat -> station + "/" + seat).toList()));
        var problem = new MatchingProblem(wishes, ranked, quotas, List.of(), seats, Map.of());
        var taken = new TreeMap<String, List<String>>();
        DeferredAcceptance.run(problem)
                .stations()
                .forEach((station, badges) -> taken.put(station, new ArrayList<>(badges)));
        return taken;
    }

    private List<String> best() {
        return Casting.badges(applicants.subList(0, Cast.POSTED));
    }

    private int placed() {
        return match.values().stream().mapToInt(List::size).sum();
    }

    private List<String> wishesBy(Applicant applicant) {
        return Objects.requireNonNull(wishes.get(applicant.person().badge()));
    }

    private List<Village> villages(String station) {
        return Objects.requireNonNull(vacant.get(station));
    }
}
