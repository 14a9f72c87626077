package org.cunjing.posting.selection;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.cunjing.posting.matching.TieBreak;
import org.cunjing.posting.matching.TieBreak.Sealed;

/// Applications by merit, best first. Equals are ordered by the lot of the batch's public seed and their numbers, which
/// anybody can draw again.
final class MeritOrder {

    private MeritOrder() {}

    static List<Application> of(List<Application> applications, String publicSeed) {
        var merits = applications.stream()
                .map(Application::merit)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        var byId = applications.stream().collect(toMap(one -> one.id().toString(), identity()));
        var sealed = applications.stream()
                .map(one -> new Sealed(
                        one.id().toString(), merits.indexOf(one.merit()) + 1, Integer.toString(one.number())))
                .toList();
        return TieBreak.strict(sealed, publicSeed).stream()
                .map(id -> Objects.requireNonNull(byId.get(id)))
                .toList();
    }
}
