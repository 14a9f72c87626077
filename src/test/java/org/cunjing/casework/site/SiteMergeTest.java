package org.cunjing.casework.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.cunjing.territory.SiteFacts;
import org.cunjing.territory.SiteKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteMergeTest {

    /// Each text stands for name, address, post and, after a stroke, the code: A stands for one writing, B for another.
    @ParameterizedTest(name = "{0} became {1} here and {2} there: {3}")
    @CsvSource({
        "AAA, AAA, AAA, AAA",
        "AAA, BAA, AAA, BAA",
        "AAA, AAA, ABA, ABA",
        "AAA, BAA, ABB, BBB",
        "AAA, BAA, BAA, BAA",
        "AAA, BAA, CAA, -",
        "AAA, BBA, BCA, -",
        "AAA-, AAA+, AAA-, AAA+",
        "AAA+, AAA-, AAA+, AAA-",
        "AAA+, AAA-, ABA+, ABA-"
    })
    void takesWhatOneSideChangedAndLeavesWhatBothDidToAPerson(String base, String mine, String theirs, String merged) {
        assertThat(SiteMerge.of(facts(base), facts(mine), facts(theirs)))
                .isEqualTo(merged.equals("-") ? java.util.Optional.empty() : java.util.Optional.of(facts(merged)));
    }

    private static SiteFacts facts(String letters) {
        return new SiteFacts(
                SiteKind.SCHOOL,
                letters.substring(0, 1),
                letters.substring(1, 2),
                letters.substring(2, 3),
                letters.endsWith("+") ? "91350100M000100Y43" : null);
    }
}
