package org.cunjing.demonstration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cunjing.demonstration.Cast.Applicant;
import org.cunjing.demonstration.Ground.Need;

/// The 66 who apply, from all branches: 36.0 years old on average, four of five in the party.
final class Applying {

    private static final int MEAN_AGE_YEARS = 36;
    private static final int SPREAD_YEARS = 10;
    private static final int PARTY_MEMBERS = 53;

    private final Dice dice;
    private final Words words;
    private final Names names;

    Applying(long seed, Words words, Names names) {
        this.dice = new Dice(seed, "applying");
        this.words = words;
        this.names = names;
    }

    /// Best panel score first; wishes are still empty.
    List<Applicant> applicants() {
        var ages = ages();
        var party = dice.shuffled(IntStream.range(0, Cast.APPLICANTS)
                .mapToObj(i -> i < PARTY_MEMBERS)
                .toList());
        return IntStream.range(0, Cast.APPLICANTS)
                .mapToObj(i -> applicant(i, ages.get(i), party.get(i)))
                .sorted(Comparator.comparingInt(Applicant::score).reversed())
                .toList();
    }

    /// Each year above the mean has a colleague as many years below it, which keeps the mean exact.
    private List<Integer> ages() {
        var ages = new ArrayList<Integer>();
        while (ages.size() < Cast.APPLICANTS) {
            int off = dice.between(0, SPREAD_YEARS);
            ages.add(MEAN_AGE_YEARS + off);
            ages.add(MEAN_AGE_YEARS - off);
        }
        return dice.shuffled(ages);
    }

    private Applicant applicant(int index, int ageYears, boolean partyMember) {
        var branches = words.list("branches");
        int branch = index % branches.size();
        var specialty = Need.valueOf(words.list("branch.specialties").get(branch));
        int ability = dice.between(70, 94);
        return new Applicant(
                names.person(branches.get(branch), ageYears, partyMember),
                specialty,
                ageYears,
                dice.between(0, Math.max(1, (ageYears - 23) / 2)),
                List.of(ability + dice.between(-4, 4), ability + dice.between(-4, 4)),
                List.of());
    }
}
