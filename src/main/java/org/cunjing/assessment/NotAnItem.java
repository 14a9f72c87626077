package org.cunjing.assessment;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// A falsified record must belong to an item of the rule set in force.
public final class NotAnItem extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAnItem(String item) {
        super(Kind.INVALID, "not-an-item", Map.of("item", item), "No item %s in the rule set.".formatted(item));
    }
}
