package org.cunjing.posting.matching.assignment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why no plan with load limits costs less than a limit, as a tree that can be followed without searching.
///
/// Each price vector of a case strikes out the choices whose bound reaches the limit, or closes the case. A case that
/// stays open is divided: the officer takes the village, or does not.
public final class LoadProof {

    private final List<long[]> prices = new ArrayList<>();
    private int officer;
    private int village;
    private @Nullable LoadProof with;
    private @Nullable LoadProof without;

    static LoadProof of(long[] ofVillages) {
        var proof = new LoadProof();
        proof.add(ofVillages);
        return proof;
    }

    void add(long[] ofVillages) {
        prices.add(ofVillages.clone());
    }

    LoadProof taking(int ofOfficer, int ofVillage) {
        officer = ofOfficer;
        village = ofVillage;
        with = new LoadProof();
        return with;
    }

    LoadProof leaving() {
        without = new LoadProof();
        return without;
    }

    /// Prices of the villages, in units of 1/`LeastLoadCost.SCALE`.
    public List<long[]> prices() {
        return prices;
    }

    public int officer() {
        return officer;
    }

    public int village() {
        return village;
    }

    /// The case in which the officer takes the village; null if the case is not divided.
    public @Nullable LoadProof with() {
        return with;
    }

    public @Nullable LoadProof without() {
        return without;
    }
}
