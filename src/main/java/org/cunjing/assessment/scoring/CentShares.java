package org.cunjing.assessment.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Rounds lines to cents so that they still add up to the rounded total: all go down, then the missing cents go to the
/// largest remainders (the earlier line first).
final class CentShares {

    private CentShares() {}

    static List<ScoreLine> of(List<ScoreLine> lines, BigDecimal total) {
        var cents = new ArrayList<BigDecimal>();
        lines.forEach(line -> cents.add(floor(line)));
        var missing = total.subtract(cents.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        IntStream.range(0, lines.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainder(lines.get(i)))
                        .reversed())
                .limit(missing.movePointRight(2).intValueExact())
                .forEach(i -> cents.set(i, cents.get(i).add(new BigDecimal("0.01"))));
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).withPoints(cents.get(i)))
                .toList();
    }

    private static BigDecimal floor(ScoreLine line) {
        return line.exactPoints().divided(2, RoundingMode.FLOOR);
    }

    private static Fraction remainder(ScoreLine line) {
        return line.exactPoints().minus(Fraction.of(floor(line)));
    }
}
