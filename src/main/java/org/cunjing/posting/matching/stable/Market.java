package org.cunjing.posting.matching.stable;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Officers and villages that accept each other, and how they rank each other.
///
/// Pairs are numbered; rank 1 is the best tier, equal rank is indifference, no pair is unacceptable.
public final class Market {

    final int officers;
    final int villages;
    final int[] officer;
    final int[] village;
    final int[] officerRank;
    final int[] villageRank;

    /// Pairs of each officer and each village.
    final int[][] ofOfficer;

    final int[][] ofVillage;

    /// @param officerRank how the officer of a pair ranks its village
    /// @param villageRank how the village of a pair ranks its officer
    public Market(int officers, int villages, int[] officer, int[] village, int[] officerRank, int[] villageRank) {
        this.officers = officers;
        this.villages = villages;
        this.officer = officer.clone();
        this.village = village.clone();
        this.officerRank = officerRank.clone();
        this.villageRank = villageRank.clone();
        this.ofOfficer = grouped(officers, officer);
        this.ofVillage = grouped(villages, village);
    }

    private static int[][] grouped(int count, int[] of) {
        int[] size = new int[count];
        for (int k : of) {
            size[k]++;
        }
        int[][] grouped = new int[count][];
        Arrays.setAll(grouped, k -> new int[size[k]]);
        int[] next = new int[count];
        for (int p = 0; p < of.length; p++) {
            grouped[of[p]][next[of[p]]++] = p;
        }
        return grouped;
    }

    public int officers() {
        return officers;
    }

    public int villages() {
        return villages;
    }

    public int pairs() {
        return officer.length;
    }

    public int officer(int pair) {
        return officer[pair];
    }

    public int village(int pair) {
        return village[pair];
    }

    public int rankSum(int pair) {
        return officerRank[pair] + villageRank[pair];
    }

    /// Whether nobody is indifferent between two.
    public boolean strict() {
        return strict(ofOfficer, officerRank) && strict(ofVillage, villageRank);
    }

    private static boolean strict(int[][] groups, int[] rank) {
        for (int[] group : groups) {
            if (Arrays.stream(group).map(p -> rank[p]).distinct().count() < group.length) {
                return false;
            }
        }
        return true;
    }

    /// What the plan gives everybody of one side: the rank, or the largest number for nobody.
    public int[] ranks(int[] plan, boolean ofOfficers) {
        int[] ranks = new int[ofOfficers ? officers : villages];
        Arrays.fill(ranks, Integer.MAX_VALUE);
        for (int p : plan) {
            if (p >= 0) {
                ranks[ofOfficers ? officer[p] : village[p]] = ofOfficers ? officerRank[p] : villageRank[p];
            }
        }
        return ranks;
    }

    /// Pairs that would rather have each other than what the plan gives them.
    ///
    /// @param plan pair of each village, −1 without
    public int[] blocking(int[] plan) {
        int[] atOfficer = ranks(plan, true);
        int[] atVillage = ranks(plan, false);
        return IntStream.range(0, officer.length)
                .filter(p -> officerRank[p] < atOfficer[officer[p]] && villageRank[p] < atVillage[village[p]])
                .toArray();
    }
}
