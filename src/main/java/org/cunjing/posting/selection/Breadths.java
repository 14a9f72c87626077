package org.cunjing.posting.selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.posting.Personnel;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Officer;
import org.cunjing.roster.Officers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How far the programme reaches into the branches, batch by batch: fresh blood, and a wider circle of those who know
/// village work.
@Service
class Breadths {

    private final Batches batches;
    private final Postings postings;
    private final Officers officers;
    private final Actors actors;

    Breadths(Batches batches, Postings postings, Officers officers, Actors actors) {
        this.batches = batches;
        this.postings = postings;
        this.officers = officers;
        this.actors = actors;
    }

    /// @param joined officers posted for the first time
    /// @param cumulated officers posted in this or an earlier batch
    /// @param branches that these officers come from, of `allBranches`
    /// @param experienced officers of branches today who are among them, of `serving`
    record Breadth(
            int number, int joined, int cumulated, int branches, int allBranches, long experienced, int serving) {}

    /// In order of the batches; those without postings are left out.
    @Transactional(readOnly = true)
    List<Breadth> list() {
        Personnel.require(actors);
        int allBranches = officers.branches().size();
        var serving = officers.list().stream()
                .filter(officer -> officer.branchId() != null && officer.leftOn() == null)
                .map(Officer::id)
                .toList();
        var known = new HashSet<UUID>();
        var list = new ArrayList<Breadth>();
        for (var batch : batches.list().reversed()) {
            int before = known.size();
            postings.ofBatch(batch.id()).stream().map(Posting::officerId).forEach(known::add);
            if (known.size() > before) {
                long experienced = serving.stream().filter(known::contains).count();
                list.add(new Breadth(
                        batch.number(),
                        known.size() - before,
                        known.size(),
                        branchesOf(known),
                        allBranches,
                        experienced,
                        serving.size()));
            }
        }
        return List.copyOf(list);
    }

    private int branchesOf(Set<UUID> known) {
        return (int) officers.byId(known).values().stream()
                .map(Officer::branchId)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }
}
