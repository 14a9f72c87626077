package org.cunjing.posting.selection;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.cunjing.access.Actors;
import org.cunjing.posting.Personnel;
import org.cunjing.posting.Posting;
import org.cunjing.posting.Postings;
import org.cunjing.roster.Officers;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What became of the people of a batch in the next one. Rounds of renewal inside a batch count by their last village.
@Service
class Lineages {

    private final Batches batches;
    private final Postings postings;
    private final MatchingRuns runs;
    private final Officers officers;
    private final Villages villages;
    private final Actors actors;

    Lineages(
            Batches batches,
            Postings postings,
            MatchingRuns runs,
            Officers officers,
            Villages villages,
            Actors actors) {
        this.batches = batches;
        this.postings = postings;
        this.runs = runs;
        this.officers = officers;
        this.villages = villages;
        this.actors = actors;
    }

    /// @param before number of the batch before; null for the first one
    /// @param planned the postings are not made yet: the chosen run stands for them
    record Lineage(
            @Nullable Integer before,
            boolean planned,
            List<Turn> continued,
            List<Turn> swapped,
            List<Turn> left,
            List<Turn> joined) {}

    /// @param from village in the batch before, null for who joined
    /// @param to village in this batch, null for who left
    record Turn(
            UUID officerId,
            String officerName,
            @Nullable String from,
            @Nullable String to) {}

    @Transactional(readOnly = true)
    Lineage of(UUID id) {
        Personnel.require(actors);
        var batch = batches.get(id);
        var before = batches.list().stream()
                .filter(one -> one.number() < batch.number())
                .max(comparingInt(Batch::number));
        var was = before.map(one -> villagesOf(one.id())).orElse(Map.of());
        var is = villagesOf(id);
        boolean planned = is.isEmpty();
        return lineage(
                before.map(Batch::number),
                planned,
                was,
                planned ? runs.find(id).map(Lineages::plan).orElse(is) : is);
    }

    private Lineage lineage(Optional<Integer> before, boolean planned, Map<UUID, UUID> was, Map<UUID, UUID> is) {
        var everybody = new TreeSet<>(was.keySet());
        everybody.addAll(is.keySet());
        var people = officers.byId(everybody);
        var places = new ArrayList<>(was.values());
        places.addAll(is.values());
        var names = villages.names(places);
        var lineage = new Lineage(
                before.orElse(null),
                planned,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        for (var officer : everybody) {
            var known = people.get(officer);
            var from = was.get(officer);
            var to = is.get(officer);
            var turn = new Turn(
                    officer,
                    known == null ? "" : known.name(),
                    from == null ? null : names.get(from),
                    to == null ? null : names.get(to));
            if (from == null) {
                lineage.joined().add(turn);
            } else if (to == null) {
                lineage.left().add(turn);
            } else {
                (Objects.equals(from, to) ? lineage.continued() : lineage.swapped()).add(turn);
            }
        }
        return lineage;
    }

    /// For each officer the village held last.
    private Map<UUID, UUID> villagesOf(UUID batch) {
        var held = new HashMap<UUID, UUID>();
        postings.ofBatch(batch).stream()
                .sorted(comparing(Posting::firstDay))
                .forEach(posting -> held.put(posting.officerId(), posting.villageId()));
        return held;
    }

    private static Map<UUID, UUID> plan(Run run) {
        var plan = new HashMap<UUID, UUID>();
        run.result()
                .posts()
                .forEach((village, officer) -> plan.put(UUID.fromString(officer), UUID.fromString(village)));
        return plan;
    }
}
