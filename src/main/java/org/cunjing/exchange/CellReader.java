package org.cunjing.exchange;

import static org.cunjing.exchange.FaultRule.BROKEN_CELL;
import static org.cunjing.exchange.FaultRule.FORMULA;
import static org.cunjing.exchange.FaultRule.NOT_A_CODE;
import static org.cunjing.exchange.FaultRule.NOT_A_COUNT;
import static org.cunjing.exchange.FaultRule.NOT_A_DATE;
import static org.cunjing.exchange.FaultRule.NOT_A_MEASURE;
import static org.cunjing.exchange.FaultRule.NOT_A_MOMENT;
import static org.cunjing.exchange.FaultRule.NOT_A_NUMBER;
import static org.cunjing.exchange.FaultRule.NOT_A_PHONE;
import static org.cunjing.exchange.FaultRule.NOT_YES_OR_NO;
import static org.cunjing.exchange.FaultRule.NUMBER_TOO_LONG;
import static org.cunjing.exchange.FaultRule.REQUIRED;
import static org.cunjing.exchange.FaultRule.TOO_LONG;
import static org.cunjing.exchange.FaultRule.UNKNOWN_WORD;
import static org.cunjing.exchange.FaultRule.UNREADABLE_TEXT;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cunjing.exchange.Reading.Value;
import org.cunjing.exchange.Reading.Wrong;
import org.springframework.stereotype.Component;

/// Reads a cell into the one form in which its value is kept.
@Component
class CellReader {

    static final int MOST_TEXT = 200;
    static final int MOST_LONG_TEXT = 2_000;
    private static final int MOST_DIGITS = 15; // a spreadsheet's number keeps no more
    private static final long MOST_COUNT = 100_000_000;
    private static final BigDecimal MOST_MEASURE = new BigDecimal("1000000");
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}_./\\-]{1,40}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()\\-]{2,28}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}(?:\\.0+)?");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(?:\\.\\d{1,20})?(?:[eE][-+]?\\d{1,2})?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\uFFFD\\p{Cs}&&[^\\r\\n\\t]]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s*[,;|/、，；\\r\\n]\\s*");

    private final SheetWords words;

    CellReader(SheetWords words) {
        this.words = words;
    }

    Reading read(Column column, RawCell cell) {
        switch (cell.nature()) {
            case FORMULA -> {
                return new Wrong(FORMULA, cell.text());
            }
            case BROKEN -> {
                return new Wrong(BROKEN_CELL, cell.text());
            }
            case TEXT, NUMBER -> {}
        }
        if (cell.isBlank()) {
            return column.required() ? new Wrong(REQUIRED, "") : new Value(blank(column));
        }
        return CONTROL.matcher(cell.text()).find() ? new Wrong(UNREADABLE_TEXT, "") : typed(column, cell);
    }

    /// A membership that nobody has noted is none.
    static String blank(Column column) {
        return column.type() == ValueType.YES_NO ? "false" : "";
    }

    private Reading typed(Column column, RawCell cell) {
        var narrow = Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).strip();
        return switch (column.type()) {
            case TEXT -> text(cell.text(), MOST_TEXT);
            case LONG_TEXT -> text(cell.text(), MOST_LONG_TEXT);
            case CODE -> code(cell, narrow);
            case PHONE -> matched(PHONE, narrow, NOT_A_PHONE);
            case COUNT -> count(narrow);
            case MEASURE -> measure(narrow);
            case DATE ->
                DateText.read(narrow)
                        .<Reading>map(day -> new Value(day.toString()))
                        .orElseGet(() -> new Wrong(NOT_A_DATE, ""));
            case MOMENT ->
                DateText.moment(narrow)
                        .<Reading>map(at -> new Value(LedgerText.written(at)))
                        .orElseGet(() -> new Wrong(NOT_A_MOMENT, ""));
            case NUMBER ->
                LedgerText.numberIn(narrow).<Reading>map(Value::new).orElseGet(() -> new Wrong(NOT_A_NUMBER, ""));
            case YES_NO -> word(narrow, List.of("true", "false"), NOT_YES_OR_NO);
            case WORD -> word(narrow, column.words(), UNKNOWN_WORD);
            case WORDS -> words(narrow, column.words());
            case OUTLINE -> OutlineText.read(narrow);
        };
    }

    private static Reading text(String text, int most) {
        return text.codePointCount(0, text.length()) > most
                ? new Wrong(TOO_LONG, Integer.toString(most))
                : new Value(text.replace("\r\n", "\n"));
    }

    private static Reading code(RawCell cell, String narrow) {
        boolean cut = cell.nature() == RawCell.Nature.NUMBER && narrow.length() > MOST_DIGITS;
        return cut ? new Wrong(NUMBER_TOO_LONG, "") : matched(CODE, narrow, NOT_A_CODE);
    }

    private static Reading matched(Pattern pattern, String text, FaultRule rule) {
        return pattern.matcher(text).matches() ? new Value(text) : new Wrong(rule, "");
    }

    private static Reading count(String text) {
        var plain = text.replace(",", "");
        if (!WHOLE.matcher(plain).matches()) {
            return new Wrong(NOT_A_COUNT, "");
        }
        long count = new BigDecimal(plain).longValue();
        return count > MOST_COUNT ? new Wrong(NOT_A_COUNT, "") : new Value(Long.toString(count));
    }

    private static Reading measure(String text) {
        var plain = text.replace(",", "");
        if (!DECIMAL.matcher(plain).matches()) {
            return new Wrong(NOT_A_MEASURE, "");
        }
        var number = new BigDecimal(plain);
        boolean possible = number.signum() > 0 && number.compareTo(MOST_MEASURE) <= 0;
        return possible ? new Value(Double.toString(number.doubleValue())) : new Wrong(NOT_A_MEASURE, "");
    }

    private Reading word(String text, List<String> allowed, FaultRule rule) {
        return words.nameOf(text, allowed)
                .<Reading>map(Value::new)
                .orElseGet(() -> new Wrong(rule, String.join(",", allowed)));
    }

    private Reading words(String text, List<String> allowed) {
        var found = new TreeSet<String>();
        for (var one : BETWEEN_WORDS.splitAsStream(text).toList()) {
            var name = words.nameOf(one, allowed);
            if (name.isEmpty() && !one.isEmpty()) {
                return new Wrong(UNKNOWN_WORD, String.join(",", allowed));
            }
            name.ifPresent(found::add);
        }
        return new Value(String.join(",", found));
    }
}
