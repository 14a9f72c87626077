package org.cunjing.posting.matching.cases;

/// Which question a case asks, and who answers it.
final class Kinds {

    private Kinds() {}

    static Answer solve(Case problem, long seed, long seconds, Effort effort) {
        var kind = problem.kind();
        return switch (kind) {
            case "assignment" -> AssignmentKind.solve(pairs(problem), seed);
            case "coverage" -> Shortages.tell(new Answer(), pairs(problem));
            case "fairness" -> FairnessKind.solve(problem, pairs(problem), seed);
            case "lexicographic" -> LexicographicKind.solve(pairs(problem), seed);
            case "determinism" -> DeterminismKind.solve(problem, seed);
            case "selection" -> SelectionKind.solve(problem);
            case "rotation" -> RotationKind.solve(problem, pairs(problem));
            case "stable" -> StableKind.solve(problem, seconds);
            case "stable-cost" -> StableCostKind.solve(pairs(problem), seconds);
            case StationFields.MANY, StationFields.ALLOCATION -> StationKind.solve(problem);
            case "resolve" -> ResolveKind.solve(problem, seed);
            case "generated", "generated-coverage" -> GeneratedKind.solve(problem, effort);
            default -> throw FileFault.of("kind", "\"%s\" is not known", kind);
        };
    }

    private static Pairs pairs(Case problem) {
        return Pairs.of(
                problem,
                Ids.of(problem.get("officers").ids()),
                Ids.of(problem.get("villages").ids()));
    }
}
