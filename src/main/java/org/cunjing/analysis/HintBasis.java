package org.cunjing.analysis;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import org.cunjing.dispatch.Instruction;

/// Writes into an order why it was made: rule, version, numbers and rows, short enough for its basis.
final class HintBasis {

    private static final int MOST_CHARACTERS = 200;

    private HintBasis() {}

    static Instruction into(Instruction what, Hint hint) {
        return new Instruction(
                what.role(),
                what.title(),
                what.task(),
                what.place(),
                text(hint),
                what.expectedEvidence(),
                what.contact(),
                what.times());
    }

    /// In the words of the police: the order is an official paper.
    static String text(Hint hint) {
        var rule = hint.rule();
        var first = hint.rows().getLast().day();
        var last = hint.rows().getFirst().day();
        var rows = hint.rows().stream()
                .map(Incident::number)
                .filter(Objects::nonNull)
                .collect(joining("、"));
        var text = "研判提示（%s，第 %d 版）：%s 至 %s 共 %d 起，%s%s"
                .formatted(
                        name(rule.kind()),
                        rule.version(),
                        first,
                        last,
                        hint.rows().size(),
                        numbers(rule),
                        rows.isEmpty() ? "" : "；台账 " + rows);
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - 1) + "…";
    }

    private static String name(HintKind kind) {
        return switch (kind) {
            case REPEAT -> "同处重复";
            case OVERDUE -> "逾期未办";
            case SEASON -> "季节规律";
            case HOTSPOT -> "时空聚集";
        };
    }

    private static String numbers(HintRule rule) {
        return switch (rule.kind()) {
            case REPEAT -> "%d 米内 %d 天里至少 %d 起".formatted(rule.metres(), rule.windowDays(), rule.least());
            case OVERDUE -> "超期 %d 天以上至少 %d 件".formatted(rule.days(), rule.least());
            case SEASON -> "往年同月合计至少 %d 起".formatted(rule.least());
            case HOTSPOT -> "相距 %d 米、%d 天以内成片，至少 %d 起".formatted(rule.metres(), rule.days(), rule.least());
        };
    }
}
