package org.cunjing.posting.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.posting.policy.PolicyDocument.Kind;
import org.cunjing.posting.policy.PolicyDocument.Version;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyDocumentTest {

    private static final List<Version> VERSIONS = List.of(version(2, "2022-06-01"), version(1, "2022-01-10"));

    @ParameterizedTest(name = "on {0} version {1} is in force")
    @CsvSource({"2022-01-09, 0", "2022-01-10, 1", "2022-05-15, 1", "2022-05-31, 1", "2022-06-01, 2", "2030-01-01, 2"})
    void findsTheVersionInForceOnADay(LocalDate day, int number) {
        assertThat(inForce(document(null), day)).isEqualTo(number);
    }

    @ParameterizedTest(name = "ended on 2022-12-31, on {0} version {1} is in force")
    @CsvSource({"2022-05-15, 1", "2022-12-31, 2", "2023-01-01, 0"})
    void findsNoneAfterTheEnd(LocalDate day, int number) {
        assertThat(inForce(document(LocalDate.of(2022, 12, 31)), day)).isEqualTo(number);
    }

    @Test
    void refusesADocumentOfNobodyAndOneThatSaysNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolicyDocument(UUID.randomUUID(), Kind.POLICY, "方案", List.of(), null, VERSIONS));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new PolicyDocument(UUID.randomUUID(), Kind.POLICY, "方案", List.of("分局"), null, List.of()));
    }

    private static int inForce(PolicyDocument document, LocalDate day) {
        return document.inForce(day).map(Version::number).orElse(0);
    }

    private static PolicyDocument document(@Nullable LocalDate endedOn) {
        return new PolicyDocument(UUID.randomUUID(), Kind.POLICY, "方案", List.of("分局", "民政局"), endedOn, VERSIONS);
    }

    private static Version version(int number, String day) {
        return new Version(UUID.randomUUID(), number, "〔2022〕" + number + "号", LocalDate.parse(day), "内容");
    }
}
