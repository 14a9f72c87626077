package org.cunjing.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cunjing.posting.DemandIndex.Inputs;
import org.junit.jupiter.api.Test;

class DemandIndexTest {

    @Test
    void agreesWithTheExampleOfTheMethod() {
        var villages = List.of(new Inputs(260, 2, 10, 6), new Inputs(6_200, 6, 30, 2));

        assertThat(DemandIndex.of(villages)).containsExactly(43L, 157L);
    }

    @Test
    void isAHundredForEveryVillageIfAllAreAlike() {
        var one = new Inputs(300, 1, 4, 5);

        assertThat(DemandIndex.of(List.of(one, one, one))).containsOnly(100L);
    }

    @Test
    void countsNothingThatNoVillageHas() {
        assertThat(DemandIndex.of(List.of(new Inputs(100, 0, 0, 0), new Inputs(300, 0, 0, 0))))
                .containsExactly(20L, 60L);
    }
}
