package org.cunjing.dispatch.routing;

import java.util.List;
import org.cunjing.dispatch.Instruction;

/// What a rule says: when, what, how long it takes, and the examples that prove it.
///
/// @param condition in the language of [ConditionLanguage]
/// @param dueDays working days that the officer has, in [1, 60]
/// @param restDays days for which a village is left alone after an order of the rule, in [0, 366]
/// @param minutes that one order takes, in [5, 960]
public record RuleContent(
        String name,
        String condition,
        Instruction what,
        int dueDays,
        int restDays,
        int minutes,
        List<RuleExample> examples) {

    static final int MOST_DUE_DAYS = 60;
    static final int MOST_REST_DAYS = 366;
    static final int FEWEST_MINUTES = 5;
    static final int MOST_MINUTES = 960;

    public RuleContent {
        examples = List.copyOf(examples);
        require("dueDays", dueDays, 1, MOST_DUE_DAYS);
        require("restDays", restDays, 0, MOST_REST_DAYS);
        require("minutes", minutes, FEWEST_MINUTES, MOST_MINUTES);
    }

    private static void require(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s (%d) must be in [%d, %d].".formatted(name, value, least, most));
        }
    }
}
