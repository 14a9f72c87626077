package org.cunjing.assessment.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Months with any evidence that can exist, some kinds missing.
record RandomMonths(Random random) {

    OfficerMonth next() {
        var evidence = new EnumMap<EvidenceKind, Evidence>(EvidenceKind.class);
        for (var kind : EvidenceKind.values()) {
            if (random.nextInt(10) > 0) {
                evidence.put(kind, evidence(kind.shape()));
            }
        }
        var deductions = new ArrayList<Deduction>();
        for (int i = random.nextInt(4); i > 0; i--) {
            deductions.add(
                    random.nextBoolean()
                            ? Deduction.unexplainedOverdue("fact-" + i)
                            : Deduction.falsifiedRecord("fact-" + i, "INSPECTOR"));
        }
        return new OfficerMonth(random.nextInt(10), random.nextInt(4), evidence, deductions, List.of());
    }

    private Evidence evidence(Class<? extends Evidence> shape) {
        long whole = random.nextLong(40);
        long part = random.nextLong(whole + 1);
        return switch (shape.getSimpleName()) {
            case "Marks" ->
                new Evidence.Marks(
                        Stream.generate(this::mark).limit(random.nextLong(4)).toList());
            case "Answers" -> new Evidence.Answers(random.nextLong(9), random.nextLong(5), random.nextLong(5));
            case "Deadlines" -> new Evidence.Deadlines(whole, part, random.nextLong(whole - part + 1));
            case "Counted" -> new Evidence.Counted(part);
            case "CountedOf" -> new Evidence.CountedOf(part, random.nextLong(500));
            case "Sample" -> new Evidence.Sample(whole, part);
            default -> throw new IllegalArgumentException("shape (%s) must be known.".formatted(shape));
        };
    }

    private BigDecimal mark() {
        return BigDecimal.valueOf(random.nextLong(10_001), 2);
    }
}
