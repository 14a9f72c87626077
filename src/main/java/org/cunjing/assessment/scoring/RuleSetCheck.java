package org.cunjing.assessment.scoring;

import static org.cunjing.assessment.scoring.RuleSetFaultReason.DISPUTE_QUOTA;
import static org.cunjing.assessment.scoring.RuleSetFaultReason.NOT_A_RULE_SET;
import static org.cunjing.assessment.scoring.RuleSetFaultReason.REPEATED_ITEM;
import static org.cunjing.assessment.scoring.RuleSetFaultReason.UNKNOWN_EVIDENCE;
import static org.cunjing.assessment.scoring.RuleSetFaultReason.WRONG_WEIGHTS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.cunjing.shared.HarmfulWords;
import tools.jackson.databind.JsonNode;

/// Tells everything that is wrong with a proposed rule set, before anybody is assessed by it.
///
/// Harm is looked for twice: by the kind of evidence, which must be of the closed set, and by the words, wherever
/// they stand, because a harmless kind could carry a harmful name.
public final class RuleSetCheck {

    private final List<RuleSetFault> faults = new ArrayList<>();

    private RuleSetCheck() {}

    /// Empty if the rule set may be published; `RuleSetText.read` then accepts it.
    public static List<RuleSetFault> faults(String json) {
        var check = new RuleSetCheck();
        try {
            var tree = RuleSetText.tree(json);
            check.walk(tree, "");
            check.items(tree.path("items"));
            if (check.faults.isEmpty()) {
                RuleSetText.read(json);
            }
        } catch (IllegalArgumentException e) {
            check.add(NOT_A_RULE_SET, "", String.valueOf(e.getMessage()));
        }
        return List.copyOf(check.faults);
    }

    private void walk(JsonNode node, String place) {
        if (node.isString()) {
            words(node.stringValue(), place);
        }
        if (node.has("evidence")) {
            evidence(node, place + "/evidence");
        }
        for (var property : node.properties()) {
            words(property.getKey(), place + "/" + property.getKey());
            walk(property.getValue(), place + "/" + property.getKey());
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.path(i), place + "/" + i);
            }
        }
    }

    private void words(String text, String place) {
        HarmfulWords.find(text).ifPresent(found -> add(RuleSetFaultReason.of(found.harm()), place, text));
    }

    private void evidence(JsonNode formula, String place) {
        var kind = formula.path("evidence").asString("");
        if (Arrays.stream(EvidenceKind.values()).noneMatch(known -> known.name().equals(kind))) {
            add(UNKNOWN_EVIDENCE, place, kind);
        }
        if (kind.equals("DISPUTE") && formula.path("type").asString("").startsWith("Count")) {
            add(DISPUTE_QUOTA, place, kind);
        }
    }

    private void items(JsonNode items) {
        var sum = BigDecimal.ZERO;
        var codes = new HashSet<String>();
        for (int i = 0; i < items.size(); i++) {
            var weight = items.path(i).path("weight").asDecimal(BigDecimal.ZERO);
            var code = items.path(i).path("code").asString("");
            if (weight.signum() <= 0) {
                add(WRONG_WEIGHTS, "/items/" + i + "/weight", weight.toPlainString());
            }
            if (!codes.add(code)) {
                add(REPEATED_ITEM, "/items/" + i + "/code", code);
            }
            sum = sum.add(weight);
        }
        if (sum.compareTo(RuleSet.WEIGHTS) != 0) {
            add(WRONG_WEIGHTS, "/items", sum.toPlainString());
        }
    }

    private void add(RuleSetFaultReason reason, String place, String found) {
        faults.add(new RuleSetFault(reason, place, found));
    }
}
