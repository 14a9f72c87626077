package org.cunjing.exchange;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cunjing.casework.DisputeFacts;
import org.cunjing.casework.DisputeScheme;

/// What the grade of an open dispute follows from, as words of one cell: each fact with the step it has reached,
/// `injury2`.
final class FactWords {

    private static final String THREAT = "threatToLife";

    static final List<String> ALL = Stream.concat(
                    DisputeScheme.proposal().points().entrySet().stream()
                            .flatMap(fact ->
                                    IntStream.range(1, fact.getValue().size()).mapToObj(step -> fact.getKey() + step)),
                    Stream.of(THREAT))
            .sorted()
            .toList();

    private FactWords() {}

    static String write(DisputeFacts facts) {
        var words = new TreeSet<String>();
        facts.steps().forEach((fact, step) -> {
            if (step > 0) {
                words.add(fact + step);
            }
        });
        if (facts.threatToLife()) {
            words.add(THREAT);
        }
        return String.join(",", words);
    }

    /// The higher step where a fact has two; [#isTwice] finds that.
    static DisputeFacts read(String words) {
        return new DisputeFacts(
                steps(words).collect(toMap(FactWords::fact, FactWords::step, Math::max)),
                Arrays.asList(words.split(",")).contains(THREAT));
    }

    /// Whether a fact is there with two steps.
    static boolean isTwice(String words) {
        return steps(words).map(FactWords::fact).distinct().count()
                < steps(words).count();
    }

    private static Stream<String> steps(String words) {
        return Arrays.stream(words.split(",")).filter(word -> !word.isEmpty() && !word.equals(THREAT));
    }

    private static String fact(String word) {
        return word.substring(0, word.length() - 1);
    }

    private static int step(String word) {
        return Character.digit(word.charAt(word.length() - 1), 10);
    }
}
