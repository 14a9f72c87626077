package org.cunjing.dispatch.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.cunjing.dispatch.DutyRole;
import org.cunjing.dispatch.Instruction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The rules of the demonstration bureau are such as the bureau itself could release.
class DemonstrationRulesTest {

    private static final JsonMapper JSON = new JsonMapper();

    static Stream<JsonNode> versions() {
        var file = DemonstrationRulesTest.class.getResourceAsStream("/demonstration/routing.json");
        return JSON.readTree(Objects.requireNonNull(file))
                .valueStream()
                .flatMap(rule -> rule.get("versions").valueStream());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void answersItsExamples(JsonNode version) {
        var what = new Instruction(
                DutyRole.valueOf(text(version, "role")),
                text(version, "title"),
                text(version, "task"),
                null,
                text(version, "basis"),
                text(version, "evidence"),
                null,
                1);
        var examples = version.get("examples")
                .valueStream()
                .map(one -> JSON.treeToValue(one, RuleExample.class))
                .toList();
        var content = new RuleContent(text(version, "name"), text(version, "condition"), what, 5, 30, 60, examples);

        var condition = new RuleCheck(new ConditionLanguage()).requireSound(content);

        assertThat(examples).isNotEmpty().allMatch(example -> example.isMetBy(condition));
    }

    private static String text(JsonNode version, String field) {
        return version.get(field).asString();
    }
}
