package org.cunjing.assessment.scoring;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.cunjing.shared.HarmfulWords;

/// One weighted item of a rule set, with its names as published.
public record RuleItem(String code, String nameZh, String nameEn, BigDecimal weight, Formula formula) {
    public RuleItem {
        Rule.positive("weight", weight);
        Stream.of(code, nameZh, nameEn).forEach(RuleItem::refuseHarm);
    }

    private static void refuseHarm(String text) {
        HarmfulWords.find(text).ifPresent(found -> {
            throw new IllegalArgumentException("item (%s) must not measure %s.".formatted(text, found.harm()));
        });
    }
}
