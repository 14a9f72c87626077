package org.cunjing.posting.selection;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.cunjing.access.Actors;
import org.cunjing.posting.Personnel;
import org.cunjing.posting.selection.Composition.BranchShare;
import org.cunjing.roster.Branch;
import org.cunjing.roster.Officers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Composition of a batch, for personnel.
@Service
class Compositions {

    private final Applications applications;
    private final Batches batches;
    private final Officers officers;
    private final Actors actors;

    Compositions(Applications applications, Batches batches, Officers officers, Actors actors) {
        this.applications = applications;
        this.batches = batches;
        this.officers = officers;
        this.actors = actors;
    }

    record BatchComposition(Composition applicants, Composition selected) {}

    @Transactional(readOnly = true)
    BatchComposition of(UUID batch) {
        Personnel.require(actors);
        int year = batches.get(batch).firstDay().getYear();
        var all = applications.list(batch);
        return new BatchComposition(
                of(all, year, one -> one.state() != Application.State.NOMINATED),
                of(all, year, one -> one.state() == Application.State.SELECTED));
    }

    private Composition of(List<Application> all, int year, Predicate<Application> chosen) {
        var group = all.stream().filter(chosen).toList();
        var names = officers.branches().stream().collect(toMap(Branch::id, Branch::name));
        var shares = group.stream()
                .collect(groupingBy(one -> names.getOrDefault(one.branchId(), ""), counting()))
                .entrySet()
                .stream()
                .map(entry -> new BranchShare(entry.getKey(), entry.getValue().intValue()))
                .sorted(Comparator.comparingInt(BranchShare::officers)
                        .reversed()
                        .thenComparing(BranchShare::branch))
                .toList();
        return new Composition(group.size(), meanAgeYears(group, year), shares);
    }

    private @Nullable Double meanAgeYears(List<Application> group, int year) {
        if (group.size() < Composition.FEWEST) {
            return null;
        }
        double mean = officers.byId(group.stream().map(Application::officerId).toList()).values().stream()
                .mapToInt(officer -> year - officer.bornYear())
                .average()
                .orElseThrow();
        return Math.round(mean * 10) / 10.0;
    }
}
