package org.cunjing.posting.matching.cases;

/// Kind `lexicographic`: every number of a pair is a goal, the first column first.
final class LexicographicKind {

    private LexicographicKind() {}

    static Answer solve(Pairs pairs, long seed) {
        if (pairs.columns().isEmpty()) {
            throw new FileFault("pairColumns", "must name at least one level");
        }
        var best = Best.of(pairs, pairs.columns(), pairs.values(), seed);
        if (best.isEmpty()) {
            return Shortages.tell(
                    new Answer()
                            .put("optimalVector", null)
                            .put("optimalCount", 0)
                            .put("optimalAssignment", null),
                    pairs);
        }
        return new Answer()
                .put("feasible", true)
                .put("optimalVector", best.get().goals().values())
                .put("optimalCount", best.get().count().orElse(null))
                .put("optimalAssignment", best.get().plan())
                .beside("plan", best.get().plan())
                .beside("certificate", best.get().certificate());
    }
}
