package org.cunjing.posting.matching.stable;

/// Markets that the own search leaves open, shown to CP-SAT if its library is there: docs/adr/0045.
public final class SecondOpinion {

    private static final boolean PRESENT = isPresent();

    private SecondOpinion() {}

    private static boolean isPresent() {
        try {
            Class.forName("com.google.ortools.Loader", false, SecondOpinion.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException left) {
            return false;
        }
    }

    /// @param known what the search has found; it comes back as it is where it is proven or there is nobody to ask
    /// @param seconds after which the opinion ends
    public static CheapestStable.Outcome cheapest(
            Market market, long[] cost, CheapestStable.Outcome known, long seconds) {
        return known.proven() || !PRESENT ? known : CpSat.cheapest(market, cost, known, (double) seconds);
    }

    /// Likewise for the fewest blocking pairs.
    public static FewestBlocking.Outcome fewest(
            Market market, long[] cost, FewestBlocking.Outcome known, long seconds) {
        return known.proven() || !PRESENT ? known : CpSat.fewest(market, cost, known, (double) seconds);
    }
}
