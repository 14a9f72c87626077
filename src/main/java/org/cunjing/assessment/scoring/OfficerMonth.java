package org.cunjing.assessment.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything that counts for one officer in one month.
///
/// @param absentHalfDays approved leave, training, ordered case duty, slots the branch cancelled
/// @param notPostedHalfDays before the posting began or after it ended
/// @param evidence a kind that is missing makes its item not applicable
public record OfficerMonth(
        long absentHalfDays,
        long notPostedHalfDays,
        Map<EvidenceKind, Evidence> evidence,
        List<Deduction> deductions,
        List<Bonus> bonuses) {

    public OfficerMonth {
        Rule.notNegative("absentHalfDays", absentHalfDays);
        Rule.notNegative("notPostedHalfDays", notPostedHalfDays);
        evidence = Map.copyOf(evidence);
        deductions = List.copyOf(deductions);
        bonuses = List.copyOf(bonuses);
        evidence.forEach((kind, facts) -> Rule.shaped(kind, facts.getClass()));
        var keys = new HashSet<String>();
        Stream.concat(
                        deductions.stream().map(Deduction::factKey),
                        bonuses.stream().map(Bonus::factKey))
                .filter(key -> !keys.add(key))
                .findFirst()
                .ifPresent(OfficerMonth::refuseTwice);
    }

    /// Share of the standard time that was left to serve, in [0, 1].
    Fraction served(long standardHalfDays) {
        long left = Math.max(0, standardHalfDays - absentHalfDays - notPostedHalfDays);
        return Fraction.of(left, standardHalfDays);
    }

    <T extends Evidence> Optional<T> find(EvidenceKind kind, Class<T> shape) {
        return Optional.ofNullable(evidence.get(kind)).map(shape::cast);
    }

    Set<String> voidedItems() {
        return deductions.stream().flatMap(d -> d.voidedItem().stream()).collect(Collectors.toSet());
    }

    private static void refuseTwice(String key) {
        throw new IllegalArgumentException("factKey (%s) must be counted once in a month.".formatted(key));
    }
}
