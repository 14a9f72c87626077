package org.cunjing.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.cunjing.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenNumberTest {

    @Test
    void acceptsTheStandardExamplesAndRefusesADateThatNeverWas() {
        for (var row : Vectors.read("identifiers.json").get("residentId")) {
            var number = row.get("full").asString();
            boolean exists = !row.get("note").asString().contains("invalid date");

            assertThat(CitizenNumber.find(number).isPresent()).as(number).isEqualTo(exists);
        }
    }

    @Test
    void refusesEveryOtherCheckCharacter() {
        for (var row : Vectors.read("identifiers.json").get("residentId")) {
            var right = row.get("check").asString();
            for (var check : "0123456789X".split("", -1)) {
                if (!check.equals(right)) {
                    assertThat(CitizenNumber.find(row.get("first17").asString() + check))
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void readsTheBirthDateAndASmallX() {
        assertThat(new CitizenNumber(" 11010519491231002x ").birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
    }

    @Test
    void neverShowsItselfWhole() {
        assertThat(new CitizenNumber("510114200002290014")).hasToString("510***********0014");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CitizenNumber("510114196302290017"))
                .withMessageContaining("510***********0017")
                .withMessageNotContaining("1963");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5101",
                "51011420000229001",
                "5101142000022900144",
                "51011420000229001４",
                "abcdefghijklmnopqr"
            })
    void refusesWhatHasAnotherShape(String text) {
        assertThat(CitizenNumber.find(text)).isEmpty();
    }
}
