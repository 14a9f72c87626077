package org.cunjing.posting.matching.stable;

import java.util.Arrays;
import org.cunjing.posting.matching.assignment.Repriced;

/// A price on every pair that blocks: the cheapest plan at such prices is a bound for every stable plan.
///
/// A pair does not block if its officer ends at least as well or its village does. What may go wrong at the price `μ`
/// of
/// a pair is taken off wherever its officer or its village would be content. Prices climb where pairs block and fall
/// where both sides are content.
final class StabilityPrices {

    /// Prices are whole numbers on a grid of so many to a point.
    static final long FINE = 256;

    private final Market market;
    private final long[] cost;
    private final Repriced plans;
    private final long[] priced;
    private final boolean[] open;
    private final int[] officerTier;
    private final int[] villageTier;
    private final long[][] ofOfficer;
    private final long[][] ofVillage;
    private final int[] pairOf;
    private final int[] arcOf;
    private final int[] columnOfArc;
    private final double[] price;
    private final double dearest;
    private final double[] direction;

    StabilityPrices(Market market, long[] cost) {
        this.market = market;
        this.cost = cost;
        var shape = StabilityShape.of(market);
        this.plans = new Repriced(shape);
        this.priced = new long[shape.size()];
        this.open = new boolean[shape.size()];
        this.pairOf = new int[shape.size()];
        this.arcOf = new int[market.pairs()];
        this.columnOfArc = new int[shape.size()];
        Arrays.setAll(columnOfArc, shape::column);
        Arrays.fill(pairOf, -1);
        int a = 0;
        for (int v = 0; v < market.villages; v++) {
            for (int p : market.ofVillage[v]) {
                pairOf[a] = p;
                arcOf[p] = a++;
            }
        }
        this.price = new double[market.pairs()];
        this.direction = new double[market.pairs()];
        this.dearest =
                Math.min(plans.room() / 8.0 / StabilityShape.longest(market), 0x1p57 / Math.max(1, market.pairs()));
        this.officerTier = StabilityShape.numbered(market.ofOfficer, market.officerRank);
        this.villageTier = StabilityShape.numbered(market.ofVillage, market.villageRank);
        int tiers = StabilityShape.longest(market) + 1;
        this.ofOfficer = new long[market.officers][tiers];
        this.ofVillage = new long[market.villages][tiers];
    }

    void set(double[] prices) {
        System.arraycopy(prices, 0, price, 0, price.length);
    }

    double[] copy() {
        return price.clone();
    }

    private long whole(int pair) {
        return (long) price[pair];
    }

    /// Cheapest plan at the prices in force; the bound, times `FINE`, or the largest number if there is no plan.
    long bound(Domain domain) {
        long sum = gather();
        for (int a = 0; a < priced.length; a++) {
            int p = pairOf[a];
            open[a] = p < 0 ? !domain.officerMust[columnOfArc[a]] : domain.allowed[p];
            priced[a] = p < 0 ? 0 : priced(p);
        }
        return plans.solve(priced, open) ? plans.value() + sum : Long.MAX_VALUE;
    }

    private long priced(int pair) {
        return cost[pair] * FINE
                - ofOfficer[market.officer[pair]][officerTier[pair]]
                - ofVillage[market.village[pair]][villageTier[pair]]
                + whole(pair);
    }

    /// What officers and villages would have to be paid, tier by tier.
    private long gather() {
        for (var line : ofOfficer) {
            Arrays.fill(line, 0);
        }
        for (var line : ofVillage) {
            Arrays.fill(line, 0);
        }
        long sum = 0;
        for (int p = 0; p < price.length; p++) {
            ofOfficer[market.officer[p]][officerTier[p]] += whole(p);
            ofVillage[market.village[p]][villageTier[p]] += whole(p);
            sum += whole(p);
        }
        StabilityShape.backwards(ofOfficer);
        StabilityShape.backwards(ofVillage);
        return sum;
    }

    int[] plan() {
        int[] plan = new int[market.villages];
        for (int v = 0; v < plan.length; v++) {
            plan[v] = -1;
            for (int p : market.ofVillage[v]) {
                if (market.officer[p] == plans.column(v)) {
                    plan[v] = p;
                }
            }
        }
        return plan;
    }

    /// Takes out the pairs of which every plan would cost the limit or more.
    boolean strike(Domain domain, long bound, long limit) {
        boolean any = false;
        for (int p = 0; p < arcOf.length; p++) {
            if (domain.allowed[p] && bound + plans.excess(market.village[p], arcOf[p], priced[arcOf[p]]) >= limit) {
                domain.allowed[p] = false;
                any = true;
            }
        }
        return any;
    }

    /// Moves prices towards a higher bound.
    void climb(int[] plan, long bound, long target, double pace) {
        int[] atOfficer = market.ranks(plan, true);
        int[] atVillage = market.ranks(plan, false);
        double length = 0;
        for (int p = 0; p < price.length; p++) {
            boolean officerContent = atOfficer[market.officer[p]] <= market.officerRank[p];
            boolean villageContent = atVillage[market.village[p]] <= market.villageRank[p];
            int gradient =
                    1 - (officerContent ? 1 : 0) - (villageContent ? 1 : 0) + (plan[market.village[p]] == p ? 1 : 0);
            direction[p] = 0.3 * gradient + 0.7 * direction[p];
            if (price[p] <= 0 && direction[p] < 0) {
                direction[p] = 0;
            }
            length += direction[p] * direction[p];
        }
        if (length < 1e-9) {
            return;
        }
        double step = pace * Math.max(FINE, target - bound) / length;
        for (int p = 0; p < price.length; p++) {
            price[p] = Math.clamp(price[p] + step * direction[p], 0, dearest);
        }
    }
}
