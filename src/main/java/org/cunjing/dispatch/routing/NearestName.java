package org.cunjing.dispatch.routing;

import java.util.Comparator;

/// The variable that somebody most likely meant: the one that takes the fewest strokes to get to.
final class NearestName {

    private NearestName() {}

    static String of(String name) {
        return RoutingVariable.all()
                .map(RoutingVariable::written)
                .min(Comparator.comparingInt((String known) -> known.startsWith(name + ".") ? 0 : 1)
                        .thenComparingInt(known -> strokes(name, known)))
                .orElseThrow();
    }

    /// Letters to put in, take out or replace (Levenshtein).
    static int strokes(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
