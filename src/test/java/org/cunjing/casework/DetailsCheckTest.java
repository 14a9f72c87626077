package org.cunjing.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.cunjing.casework.Details.InspectionResult;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;
import org.cunjing.territory.SiteKind;
import org.junit.jupiter.api.Test;

class DetailsCheckTest {

    @Test
    void acceptsThatNothingWasFound() {
        assertThatCode(() -> DetailsCheck.check(inspection("东门小学", InspectionResult.NOTHING_FOUND, 2)))
                .doesNotThrowAnyException();
        assertThatCode(() -> DetailsCheck.check(new Details.Screening(
                        java.time.LocalDate.of(2026, 3, 1), java.time.LocalDate.of(2026, 3, 7), 0, null)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesNumbersThatNameAPerson() {
        assertThatExceptionOfType(Faulty.class)
                .isThrownBy(() -> DetailsCheck.check(inspection("联系 138 0013 8000", InspectionResult.NOTHING_FOUND, 2)))
                .satisfies(faulty -> assertThat(faulty.faults())
                        .containsExactly(new Fault("details.site", "mobile-number-in-text")));
    }

    @Test
    void namesWhatIsMissingAndWhatIsOutOfRange() {
        assertThatExceptionOfType(Faulty.class)
                .isThrownBy(() -> DetailsCheck.check(inspection(" ", InspectionResult.NOTHING_FOUND, -1)))
                .satisfies(faulty -> assertThat(faulty.faults())
                        .extracting(Fault::rule)
                        .containsExactly("required", "out-of-range"));
        assertThatExceptionOfType(Faulty.class)
                .isThrownBy(() -> DetailsCheck.check(inspection("东门小学", InspectionResult.NOTHING_FOUND, 0)))
                .satisfies(faulty ->
                        assertThat(faulty.faults()).containsExactly(new Fault("details.inspectors", "out-of-range")));
    }

    private static Details inspection(String site, InspectionResult result, int inspectors) {
        return new Details.Inspection(SiteKind.SCHOOL, site, null, inspectors, result, null, null);
    }
}
