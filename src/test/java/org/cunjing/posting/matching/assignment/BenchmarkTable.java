package org.cunjing.posting.matching.assignment;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Rows of a table in Markdown, printed as they come.
final class BenchmarkTable {

    private BenchmarkTable() {}

    static void head(String... titles) {
        System.out.println();
        line(List.of(titles));
        line(List.of(titles).stream().map(title -> "---").toList());
    }

    static void line(List<String> cells) {
        System.out.println(cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
    }

    /// Three digits that mean something.
    static String number(double value) {
        int decimals = value < 1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
