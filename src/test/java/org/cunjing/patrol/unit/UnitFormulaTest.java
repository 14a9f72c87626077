package org.cunjing.patrol.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnitFormulaTest {

    /// docs/methods/units.md
    @Test
    void ordersTheExampleOfTheMethodPage() {
        var responsible = new Reasons(0.0, 2, 50, "OFFICER", 400, false);
        var specialist = new Reasons(2.5, 48, 100, "FIRE", 0, false);
        var team = new Reasons(4.0, 48, 50, "TEAM_STATION", 0, true);

        assertThat(points(responsible)).isCloseTo(73.64, within(0.005));
        assertThat(points(specialist)).isCloseTo(66.67, within(0.005));
        assertThat(points(team)).isCloseTo(62.22, within(0.005));
        assertThat(Stream.of(team, specialist, responsible).sorted(UnitFormula.bestFirst(UnitTerms.USUAL)))
                .containsExactly(responsible, specialist, team);
    }

    @Test
    void neverPutsAUnitThatIsBetterInAllFourBehind() {
        var chance = new Random(20_221_127);
        for (int round = 0; round < 50_000; round++) {
            var worse = any(chance);
            var better = improved(worse, chance);
            var terms = anyTerms(chance);

            assertThat(UnitFormula.bestFirst(terms).compare(better, worse))
                    .as("%s against %s by %s", better, worse, terms)
                    .isNegative();
        }
    }

    @Test
    void givesBetweenZeroAndAHundredPoints() {
        var chance = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            assertThat(UnitFormula.points(any(chance), anyTerms(chance)).sum()).isBetween(0.0, 100.000_001);
        }
        assertThat(points(new Reasons(0.0, 48, 100, "FIRE", 400, false))).isCloseTo(100, within(1e-9));
        assertThat(points(new Reasons(null, 0, 0, "OFFICER", 0, false))).isZero();
    }

    @Test
    void refusesReasonsThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Reasons(-1.0, 0, 0, "OFFICER", 0, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reasons(0.0, Double.NaN, 0, "OFFICER", 0, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reasons(0.0, 0, 101, "OFFICER", 0, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitTerms(0, 0, 0, 0, 5, 11, 180, List.of()));
    }

    private static double points(Reasons reasons) {
        return UnitFormula.points(reasons, UnitTerms.USUAL).sum();
    }

    private static Reasons any(Random chance) {
        return new Reasons(
                chance.nextInt(10) == 0 ? null : chance.nextDouble() * 60 + 0.01,
                chance.nextDouble() * 60,
                chance.nextInt(100),
                "OFFICER",
                chance.nextInt(500),
                chance.nextBoolean());
    }

    /// Sometimes by a hair, sometimes by much.
    private static Reasons improved(Reasons one, Random chance) {
        double share = chance.nextBoolean() ? 1e-12 : chance.nextDouble();
        var distance = one.distanceKm();
        return new Reasons(
                distance == null ? 100.0 : distance * (1 - Math.max(share, 1e-12)),
                one.restedHours() + Math.max(share, 1e-9),
                one.abilityPercent() + 1 + chance.nextInt(100 - one.abilityPercent()),
                "OFFICER",
                one.knownDays() + 1 + chance.nextInt(40),
                one.ownGround());
    }

    private static UnitTerms anyTerms(Random chance) {
        return new UnitTerms(
                chance.nextInt(101),
                chance.nextInt(101),
                chance.nextInt(101),
                chance.nextInt(100) + 1,
                0.1 + chance.nextDouble() * 49,
                1 + chance.nextInt(48),
                1 + chance.nextInt(3_650),
                List.of());
    }
}
