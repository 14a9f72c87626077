package org.cunjing.patrol.unit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What counts how much; data of the bureau.
///
/// @param near weight, as are the next three
/// @param halfKm at this distance nearness is worth half
/// @param restedHours rested in full
/// @param knownDays of answering for the village, known in full
/// @param abilities by kind and capability; what stands nowhere is worth nothing
public record UnitTerms(
        int near,
        int rested,
        int able,
        int known,
        double halfKm,
        int restedHours,
        int knownDays,
        List<Ability> abilities) {

    /// @param percent in [0, 100]
    public record Ability(CallKind kind, String capability, int percent) {}

    static final String OFFICER = "OFFICER";

    private static final Map<CallKind, Map<String, Integer>> USUALLY = Map.of(
            CallKind.HAZARD,
            Map.of(OFFICER, 50, "FIRE", 100, "TRAFFIC", 80, "RENTAL_HOUSES", 70, "TEAM_STATION", 50),
            CallKind.DISPUTE,
            Map.of(OFFICER, 50, "DISPUTES", 100, "ECONOMIC", 70, "TEAM_STATION", 40),
            CallKind.DISTURBANCE,
            Map.of(OFFICER, 40, "TEAM_STANDING", 100, "TEAM_DYNAMIC", 100, "TEAM_STATION", 90),
            CallKind.SERVICE,
            Map.of(OFFICER, 80, "TELECOM_FRAUD", 90, "TEAM_STATION", 30));

    static final UnitTerms USUAL = new UnitTerms(
            40,
            20,
            20,
            20,
            5,
            11,
            180,
            USUALLY.entrySet().stream()
                    .flatMap(of -> of.getValue().entrySet().stream()
                            .map(one -> new Ability(of.getKey(), one.getKey(), one.getValue())))
                    .sorted(Comparator.comparing(Ability::kind).thenComparing(Ability::capability))
                    .toList());

    public UnitTerms {
        if (near + rested + able + known <= 0 || Math.min(Math.min(near, rested), Math.min(able, known)) < 0) {
            throw new IllegalArgumentException("Weights (%d, %d, %d, %d) must not be negative, and not all zero."
                    .formatted(near, rested, able, known));
        }
        abilities = List.copyOf(abilities);
    }

    /// The best of what a unit can, for a kind of call.
    Ability best(CallKind kind, Collection<String> capabilities) {
        return abilities.stream()
                .filter(one -> one.kind() == kind && capabilities.contains(one.capability()))
                .max(Comparator.comparingInt(Ability::percent).thenComparing(Ability::capability))
                .orElseGet(() -> new Ability(kind, capabilities.iterator().next(), 0));
    }
}
