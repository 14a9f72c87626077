package org.cunjing.posting.matching.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a table of ratings calls its columns, and what its answers are called.
///
/// @param columns group, first side, second side, rating by the first, rating by the second
/// @param groups name of all groups in the answer
/// @param firsts, seconds names of the two counts
/// @param ofFirst, ofSecond names of the plan that is best for a side
/// @param greatest name of the greatest total of ratings
record RatingWords(
        List<String> columns,
        String groups,
        String firsts,
        String seconds,
        String ofFirst,
        String ofSecond,
        String greatest) {

    private static final RatingWords OFFICERS = new RatingWords(
            List.of("group", "officer", "village", "officer_rating", "village_rating"),
            "groups",
            "officers",
            "villages",
            "officer_optimal",
            "village_optimal",
            "greatest_total");

    private static final RatingWords DATES = new RatingWords(
            List.of("wave", "man", "woman", "like_m", "like_w"),
            "waves",
            "men",
            "women",
            "man_optimal",
            "woman_optimal",
            "max_total_like");

    static final String HEADINGS = "officer,village,cost, or name the columns "
            + String.join(",", OFFICERS.columns)
            + ", or "
            + String.join(",", DATES.columns);

    /// Empty if the heading is none of a table of ratings; each column must stand there once.
    static Optional<RatingWords> of(List<String> heading) {
        return Stream.of(OFFICERS, DATES)
                .filter(words -> words.columns.stream()
                        .allMatch(name ->
                                heading.indexOf(name) >= 0 && heading.indexOf(name) == heading.lastIndexOf(name)))
                .findFirst();
    }
}
