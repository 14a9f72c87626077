package org.cunjing.posting.matching.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Checks prices: compared level by level no eligible pair costs less than its prices, every pair of the plan costs
/// exactly
/// them, and an officer without a village has exactly the price of being free, which nobody exceeds.
final class PriceCheck {

    private final Checked problem;
    private final List<String> levels;
    private final Map<String, long[]> officers;
    private final Map<String, long[]> villages;
    private final long[] free;
    private final Map<String, String> plan;
    private final long seed;
    private final List<String> faults;

    PriceCheck(Checked problem, Fields certificate, Map<String, String> plan, long seed, List<String> faults) {
        this.problem = problem;
        this.levels = certificate.get("levels").texts();
        this.officers = prices(certificate.get("officerPrices"));
        this.villages = prices(certificate.get("villagePrices"));
        this.free = certificate.get("freePrice").exists() ? row(certificate.get("freePrice")) : new long[0];
        this.plan = plan;
        this.seed = seed;
        this.faults = faults;
    }

    private Map<String, long[]> prices(Fields table) {
        var prices = new HashMap<String, long[]>();
        table.map().forEach((id, row) -> prices.put(id, row(row)));
        return prices;
    }

    private long[] row(Fields prices) {
        if (prices.list().size() != levels.size()) {
            throw prices.fault("must have a price for each level");
        }
        return prices.list().stream().mapToLong(Fields::number).toArray();
    }

    void run(Fields answer, List<String> proven) {
        int before = faults.size();
        problem.pairs().forEach((officer, list) -> list.keySet().forEach(village -> pair(officer, village)));
        for (var officer : problem.officers()) {
            free(officer);
        }
        long[] values = new long[levels.size()];
        for (int k = 0; k < values.length; k++) {
            for (var pair : plan.entrySet()) {
                values[k] += problem.number(levels.get(k), pair.getKey(), pair.getValue(), seed);
            }
        }
        if (answer.get("optimalCost").exists() && answer.get("optimalCost").number() != values[0]) {
            faults.add("the plan costs %d".formatted(values[0]));
        }
        if (answer.get("optimalVector").exists()) {
            for (int k = 0; k < answer.get("optimalVector").list().size(); k++) {
                if (answer.get("optimalVector").get(k).number() != values[k]) {
                    faults.add("the plan has %d at %s".formatted(values[k], levels.get(k)));
                }
            }
        }
        if (faults.size() == before) {
            proven.add("the prices prove that no complete plan is better in %s".formatted(levels));
        }
    }

    private void pair(String officer, String village) {
        boolean own = village.equals(plan.get(officer));
        for (int k = 0; k < levels.size(); k++) {
            long excess = problem.number(levels.get(k), officer, village, seed)
                    - price(officers, officer)[k]
                    - price(villages, village)[k];
            if (excess < 0 || (own && excess > 0)) {
                faults.add("the prices of %s and %s do not hold at %s".formatted(officer, village, levels.get(k)));
                return;
            }
            if (excess > 0) {
                return;
            }
        }
    }

    private void free(String officer) {
        if (problem.officers().size() == problem.villages().size()) {
            return;
        }
        long[] price = price(officers, officer);
        for (int k = 0; k < levels.size(); k++) {
            if (price[k] > free[k] || (price[k] < free[k] && !plan.containsKey(officer))) {
                faults.add("the price of %s does not fit with being free".formatted(officer));
                return;
            }
            if (price[k] < free[k]) {
                return;
            }
        }
    }

    private long[] price(Map<String, long[]> prices, String id) {
        var price = prices.get(id);
        if (price == null) {
            throw FileFault.of("certificate", "there is no price for %s", id);
        }
        return price;
    }
}
