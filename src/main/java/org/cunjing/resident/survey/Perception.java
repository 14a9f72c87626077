package org.cunjing.resident.survey;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cunjing.resident.survey.TallyStore.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Index of satisfaction and safety by village and quarter, from what has come out. Nothing else reads it: it is no
/// evidence
/// about an officer.
@Service
public class Perception {

    private final SurveyStore surveys;
    private final TallyStore tallies;

    Perception(SurveyStore surveys, TallyStore tallies) {
        this.surveys = surveys;
        this.tallies = tallies;
    }

    /// @param village null: all in reach together
    record Point(Quarter quarter, @Nullable UUID village, Standing standing) {}

    /// Of each village and quarter.
    @Transactional(readOnly = true)
    List<Point> byVillage() {
        var known = known();
        return perceptions(known)
                .collect(groupingBy(result -> quarter(known, result), TreeMap::new, groupingBy(Result::village)))
                .entrySet()
                .stream()
                .flatMap(quarter -> quarter.getValue().entrySet().stream()
                        .map(village ->
                                new Point(quarter.getKey(), village.getKey(), standing(known, village.getValue()))))
                .toList();
    }

    /// Of each quarter, everything in reach together.
    @Transactional(readOnly = true)
    List<Point> byQuarter() {
        var known = known();
        return perceptions(known)
                .collect(groupingBy(result -> quarter(known, result), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(quarter -> new Point(quarter.getKey(), null, standing(known, quarter.getValue())))
                .toList();
    }

    /// The latest of a village, for its public page.
    @Transactional(readOnly = true)
    public Optional<Standing> latest(UUID village) {
        return byVillage().stream()
                .filter(point -> village.equals(point.village()))
                .reduce((_, later) -> later)
                .map(Point::standing);
    }

    private Map<UUID, Survey> known() {
        return surveys.list().stream().collect(Collectors.toMap(Survey::id, Function.identity()));
    }

    private Stream<Result> perceptions(Map<UUID, Survey> known) {
        return tallies.listResults().stream().filter(result -> {
            var survey = known.get(result.survey());
            return survey != null && survey.kind() == SurveyKind.PERCEPTION;
        });
    }

    private static Quarter quarter(Map<UUID, Survey> known, Result result) {
        return Quarter.of(Objects.requireNonNull(known.get(result.survey())).firstDay());
    }

    private static Standing standing(Map<UUID, Survey> known, List<Result> results) {
        return results.stream()
                .map(result -> Standing.of(
                        Objects.requireNonNull(known.get(result.survey())).questions(), result.tally()))
                .reduce(Standing.NONE, Standing::plus);
    }
}
