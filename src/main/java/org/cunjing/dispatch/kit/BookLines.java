package org.cunjing.dispatch.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/// Breaks text into lines of a width: numbers and Latin words stay whole, no line begins with a mark that closes.
final class BookLines {

    private static final Pattern PIECE = Pattern.compile("[\\p{Alnum}.@/:_-]+[，。、；：！？）》”]*|.[，。、；：！？）》”]*");

    private final double widthMm;
    private final ToDoubleFunction<String> measure;

    BookLines(double widthMm, ToDoubleFunction<String> measure) {
        this.widthMm = widthMm;
        this.measure = measure;
    }

    List<String> of(String words) {
        return words.lines().flatMap(one -> broken(one).stream()).toList();
    }

    private List<String> broken(String words) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var pieces = PIECE.matcher(words);
        while (pieces.find()) {
            var piece = pieces.group();
            if (!line.isEmpty() && measure.applyAsDouble(line + piece) > widthMm) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            append(line, piece, lines);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /// A word wider than the line is broken where the line ends.
    private void append(StringBuilder line, String piece, List<String> lines) {
        if (measure.applyAsDouble(piece) <= widthMm) {
            line.append(piece);
            return;
        }
        for (int n = 0; n < piece.length(); n++) {
            if (measure.applyAsDouble(line.toString() + piece.charAt(n)) > widthMm) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(piece.charAt(n));
        }
    }
}
