package org.cunjing.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Breaks text into lines as Chinese is set: anywhere, but no line begins with a mark that belongs to the one before,
/// and no number is torn apart.
public final class PrintLines {

    private static final String NOT_FIRST = "，。、；：？！）〕》”’」』…—";
    private static final String NOT_LAST = "（〔《“‘「『";
    private static final String INDENT = "\u3000\u3000";

    private final double width;
    private final ToDoubleFunction<String> measure;

    /// @param width of a line, `measure` gives that of a text
    public PrintLines(double width, ToDoubleFunction<String> measure) {
        this.width = width;
        this.measure = measure;
    }

    /// @param paragraphs one a line, each of them indented by two characters
    public List<String> of(String paragraphs) {
        return paragraphs
                .lines()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(INDENT::concat)
                .flatMap(paragraph -> broken(paragraph).stream())
                .toList();
    }

    private List<String> broken(String paragraph) {
        var lines = new ArrayList<String>();
        int from = 0;
        while (from < paragraph.length()) {
            int to = end(paragraph, from);
            lines.add(paragraph.substring(from, to));
            from = to;
        }
        return lines;
    }

    private int end(String text, int from) {
        int to = from;
        while (to < text.length()) {
            int next = text.offsetByCodePoints(to, 1);
            if (measure.applyAsDouble(text.substring(from, next)) > width) {
                break;
            }
            to = next;
        }
        if (to == text.length()) {
            return to;
        }
        int better = to;
        while (better > from + 1 && !mayBreak(text, better)) {
            better--;
        }
        return better > from + 1 ? better : Math.max(to, from + 1);
    }

    private static boolean mayBreak(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        boolean insideWord = before < 128 && after < 128 && before != ' ' && after != ' ';
        return !insideWord
                && !Character.isLowSurrogate(after)
                && NOT_FIRST.indexOf(after) < 0
                && NOT_LAST.indexOf(before) < 0;
    }
}
