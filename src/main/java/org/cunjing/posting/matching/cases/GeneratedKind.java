package org.cunjing.posting.matching.cases;

import java.util.List;
import org.cunjing.posting.matching.assignment.ArcList;
import org.cunjing.posting.matching.assignment.Arcs;
import org.cunjing.posting.matching.assignment.LeastCost;
import org.cunjing.posting.matching.assignment.Solution;

/// Kinds `generated` and `generated-coverage`, and every large problem that comes as a table or a list: the least cost,
/// or why not every village can be covered.
final class GeneratedKind {

    private GeneratedKind() {}

    static Arcs arcs(int villages, int officers, ArcList list) {
        try {
            return Arcs.of(villages, officers, list);
        } catch (IllegalArgumentException fault) {
            throw new FileFault("generator", String.valueOf(fault.getMessage()));
        }
    }

    static Answer solve(Case problem, Effort effort) {
        var arcs = Generator.arcs(problem.get("generator"));
        check(problem, arcs);
        effort.read();
        var pairs =
                new Pairs(Ids.numbered(arcs.columns()), Ids.numbered(arcs.rows()), List.of("cost"), arcs, List.of());
        return solve(pairs, problem.kind().equals("generated-coverage"));
    }

    static Answer solve(Pairs pairs, boolean coverage) {
        var found = LeastCost.of(pairs.shape());
        if (found.isEmpty()) {
            return Shortages.tell(coverage ? new Answer() : new Answer().put("optimalCost", null), pairs);
        }
        var answer = new Answer()
                .put("feasible", true)
                .put("optimalCost", found.get().cost());
        if (coverage) {
            Shortages.tell(answer, pairs);
        }
        return answer.beside("plan", (Written) json -> writePlan(json, pairs, found.get()))
                .beside("certificate", (Written) json -> writePrices(json, pairs, found.get()));
    }

    private static void writePlan(tools.jackson.core.JsonGenerator json, Pairs pairs, Solution solution) {
        int[] village = new int[pairs.officers().size()];
        java.util.Arrays.fill(village, -1);
        for (int i = 0; i < solution.columnOf().length; i++) {
            village[solution.columnOf()[i]] = i;
        }
        json.writeStartObject();
        for (int j = 0; j < village.length; j++) {
            if (village[j] >= 0) {
                json.writeName(pairs.officers().name(j));
                json.writePOJO(pairs.villages().shown(village[j]));
            }
        }
        json.writeEndObject();
    }

    private static void writePrices(tools.jackson.core.JsonGenerator json, Pairs pairs, Solution solution) {
        json.writeStartObject();
        json.writeName("levels");
        json.writeStartArray().writeString("cost").writeEndArray();
        writePrices(json, "officerPrices", pairs.officers(), solution.columnPrice());
        writePrices(json, "villagePrices", pairs.villages(), solution.rowPrice());
        if (pairs.officers().size() > pairs.villages().size()) {
            json.writeName("freePrice");
            json.writeStartArray().writeNumber(0).writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writePrices(tools.jackson.core.JsonGenerator json, String name, Ids ids, long[] prices) {
        json.writeName(name);
        json.writeStartObject();
        for (int k = 0; k < prices.length; k++) {
            json.writeName(ids.name(k));
            json.writeStartArray().writeNumber(prices[k]).writeEndArray();
        }
        json.writeEndObject();
    }

    /// Spot checks and checksum say whether the description was read as it was meant.
    private static void check(Case problem, Arcs arcs) {
        var spots = problem.get("spotChecks");
        if (spots.exists()) {
            for (var spot : spots.get("values").list()) {
                int officer = spot.get(0).count(0, arcs.columns() - 1);
                int village = spot.get(1).count(0, arcs.rows() - 1);
                int arc = arcs.find(village, officer);
                if (arc < 0) {
                    throw spot.fault(
                            "officer %d and village %d are no pair of the generated problem", officer, village);
                }
                if (spot.list().size() > 2 && arcs.cost(arc) != spot.get(2).number()) {
                    throw spot.fault("the generated cost is %d", arcs.cost(arc));
                }
            }
        }
        checkSum(problem.get("checksum").get("value"), arcs);
    }

    private static void checkSum(Fields value, Arcs arcs) {
        if (!value.exists()) {
            return;
        }
        long sum = 0;
        for (int a = 0; a < arcs.size(); a++) {
            sum += arcs.cost(a);
        }
        if (value.required().isArray()) {
            if (value.get(0).number() != arcs.size()) {
                throw value.get(0).fault("the generated problem has %d pairs", arcs.size());
            }
            if (value.list().size() > 1 && value.get(1).number() != sum) {
                throw value.get(1).fault("the generated costs add up to %d", sum);
            }
        } else if (value.number() != sum && value.number() != arcs.size()) {
            throw value.fault("the generated costs add up to %d", sum);
        }
    }
}
