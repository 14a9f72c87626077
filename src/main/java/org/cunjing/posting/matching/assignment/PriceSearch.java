package org.cunjing.posting.matching.assignment;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Finds the price of a change at which the bound of a case is highest: between a plan that says the price is too low
/// and one that says it is too high, where their lines cross.
final class PriceSearch {

    private static final int MOST_STEPS = 60;

    private final PricedChanges prices;
    private final int least;
    private final int most;
    private PricedChanges.@Nullable Plan more;
    private PricedChanges.@Nullable Plan fewer;
    private long price;
    private long low;
    private long high;
    private boolean lowTried;
    private boolean highTried;
    private long value = Long.MIN_VALUE;
    private long valueHere;

    PriceSearch(PricedChanges prices, int least, int most) {
        this.prices = prices;
        this.least = least;
        this.most = most;
    }

    /// Begins a smaller case at the price that was best, with those plans that are still in it.
    PriceSearch child(PricedChanges rest, byte[] fixed) {
        var child = new PriceSearch(rest, least, most);
        child.price = price;
        child.more = more != null && keeps(fixed, more) ? more : null;
        child.fewer = fewer != null && keeps(fixed, fewer) ? fewer : null;
        return child;
    }

    private boolean keeps(byte[] fixed, PricedChanges.Plan plan) {
        for (int i = 0; i < fixed.length; i++) {
            if (fixed[i] != 0 && (fixed[i] == PricedChanges.CHANGES) != prices.changed(i, plan.columnOf()[i])) {
                return false;
            }
        }
        return true;
    }

    long value() {
        return value;
    }

    /// Bound at the price that was tried last, at which the reduced costs stand.
    long valueHere() {
        return valueHere;
    }

    PricedChanges.@Nullable Plan more() {
        return more;
    }

    PricedChanges.@Nullable Plan fewer() {
        return fewer;
    }

    /// @param seen hears of every plan
    /// @param limit bounds above it end the case
    /// @return false if the case holds nothing better
    boolean climb(byte[] fixed, Consumer<PricedChanges.Plan> seen, LongSupplier limit) {
        low = least == 0 ? 0 : -prices.highest;
        high = prices.highest;
        long step = Math.max(prices.scale, Math.abs(price) / 8);
        for (int k = 0; k < MOST_STEPS; k++, step *= 2) {
            if (!prices.at(fixed, price)) {
                return false;
            }
            var plan = prices.plan();
            seen.accept(plan);
            valueHere = plan.cost() * prices.scale + price * (plan.changes() - (price < 0 ? least : most));
            value = Math.max(value, valueHere);
            int slope = slope(plan);
            if (value > limit.getAsLong() || slope == 0) {
                return false;
            }
            if (slope > 0) {
                more = plan;
                low = price;
                lowTried = true;
            } else {
                fewer = plan;
                high = price;
                highTried = true;
            }
            long next = next(step);
            if ((lowTried && next <= low) || (highTried && next >= high)) {
                return !impossible(slope);
            }
            price = next;
        }
        return true;
    }

    /// Whether even the highest price does not bring the number of changes into the range.
    private boolean impossible(int slope) {
        return prices.highestIsEnough() && price == (slope > 0 ? prices.highest : -prices.highest);
    }

    /// Above 0 if the price should rise, below if it should fall, 0 if nothing in the case is cheaper.
    private int slope(PricedChanges.Plan plan) {
        if (plan.changes() > most) {
            return 1;
        }
        if (plan.changes() < least) {
            return -1;
        }
        if (price > 0) {
            return plan.changes() == most ? 0 : -1;
        }
        return price == 0 || plan.changes() == least ? 0 : 1;
    }

    private long next(long step) {
        if (low < 0 && high > 0 && price != 0) {
            return 0;
        }
        if (more == null) {
            return Math.max(low, price - step);
        }
        if (fewer == null) {
            return Math.min(high, price + step);
        }
        if (more.changes() <= fewer.changes()) {
            return price;
        }
        long crossing =
                Math.floorDiv((fewer.cost() - more.cost()) * prices.scale, (long) more.changes() - fewer.changes());
        return Math.clamp(crossing, low, high);
    }

    /// The open row in which the two plans differ that costs most to get wrong, else any open row.
    int undecided(byte[] fixed) {
        int choice = -1;
        long widest = -1;
        for (int i = 0; i < fixed.length; i++) {
            long weight = fixed[i] == 0 ? weight(i) : -1;
            if (weight > widest) {
                widest = weight;
                choice = i;
            }
        }
        return choice;
    }

    private long weight(int row) {
        if (more == null
                || fewer == null
                || prices.changed(row, more.columnOf()[row]) == prices.changed(row, fewer.columnOf()[row])) {
            return 0;
        }
        return Math.abs(more.above()[row] - fewer.above()[row]) + 1;
    }
}
