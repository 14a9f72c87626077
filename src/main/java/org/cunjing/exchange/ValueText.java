package org.cunjing.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cunjing.shared.Masked;
import org.springframework.stereotype.Component;

/// Values as people read and write them.
@Component
class ValueText {

    private static final int MOST_SHOWN = 80;

    private final SheetWords words;

    ValueText(SheetWords words) {
        this.words = words;
    }

    /// For a cell of a file; [CellReader] reads it back.
    String written(Column column, String value, Locale locale) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (column.type()) {
            case WORD, YES_NO -> words.word(value, locale);
            case WORDS -> list(value, locale);
            case TEXT, LONG_TEXT, CODE, PHONE, COUNT, MEASURE, DATE, MOMENT, NUMBER, OUTLINE -> value;
        };
    }

    /// For the page: personal fields masked, long ones cut.
    String shown(Column column, String value, Locale locale) {
        var text = column.personal() ? masked(column, value) : written(column, value, locale);
        return text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
    }

    String masked(Column column, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return column.type() == ValueType.PHONE ? Masked.phone(value) : "**";
    }

    /// What a fault compares the value with, in words.
    String fact(CellFault fault, Locale locale) {
        boolean listed = fault.rule() == FaultRule.UNKNOWN_WORD || fault.rule() == FaultRule.NOT_YES_OR_NO;
        return listed ? list(fault.fact(), locale) : fault.fact();
    }

    private String list(String names, Locale locale) {
        return Arrays.stream(names.split(","))
                .map(name -> words.word(name, locale))
                .collect(Collectors.joining(words.text("exchange.comma", locale)));
    }
}
