package org.cunjing.dispatch;

import java.util.Map;
import java.util.UUID;

/// Why a routing rule asked for an order.
///
/// @param orderId of the work order
/// @param minutes that the rule allows for it
/// @param facts the variables of the condition with the values that they had; no personal data
public record OrderReason(
        UUID orderId, UUID ruleId, int version, String ruleName, int minutes, Map<String, Object> facts) {

    public OrderReason {
        facts = Map.copyOf(facts);
    }
}
