package org.cunjing.resident.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cunjing.access.Actors;
import org.cunjing.resident.survey.Perception.Point;
import org.cunjing.resident.survey.SurveyController.PerceptionPointView;
import org.cunjing.resident.survey.SurveyController.PerceptionView;
import org.cunjing.resident.survey.SurveyStore.Asked;
import org.cunjing.resident.survey.SurveyView.SurveyResultView;
import org.cunjing.resident.survey.SurveyView.SurveyVillageView;
import org.cunjing.resident.survey.Surveys.Overview;
import org.cunjing.resident.survey.TallyStore.Result;
import org.cunjing.territory.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Questionnaires as pages show them, with names and addresses of villages.
@Component
class SurveyViews {

    private final Perception perception;
    private final SurveyAnswers answers;
    private final Villages villages;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;
    private final String homeBureau;

    SurveyViews(
            Perception perception,
            SurveyAnswers answers,
            Villages villages,
            Actors actors,
            Clock clock,
            ZoneId zone,
            @Value("${cunjing.bureau}") String homeBureau) {
        this.perception = perception;
        this.answers = answers;
        this.villages = villages;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
        this.homeBureau = homeBureau;
    }

    List<SurveyView> list(Overview all) {
        return all.surveys().stream().map(survey -> view(survey, all)).toList();
    }

    private SurveyView view(Survey survey, Overview all) {
        boolean open = survey.isOpen(LocalDate.now(clock.withZone(zone)));
        return new SurveyView(
                survey.id(),
                survey.kind(),
                survey.title(),
                survey.firstDay(),
                survey.lastDay(),
                survey.closedOn(),
                open,
                survey.opened().name(),
                survey.questions(),
                all.villages().stream()
                        .filter(asked -> asked.survey().equals(survey.id()))
                        .map(asked -> village(survey, asked, open, all.results()))
                        .sorted(Comparator.comparing(SurveyVillageView::villageName))
                        .toList());
    }

    private SurveyVillageView village(Survey survey, Asked asked, boolean open, List<Result> results) {
        var village = villages.get(asked.village());
        var bureau = actors.bureau();
        var path = "/v/" + village.code() + (bureau.equals(homeBureau) ? "" : "@" + bureau);
        return new SurveyVillageView(
                village.id(),
                village.name(),
                path,
                open
                        ? "%s/surveys/%s?with=%s"
                                .formatted(path, survey.id(), answers.ticket(survey.id(), village.id()))
                        : null,
                asked.turnedOn(),
                asked.session(),
                results.stream()
                        .filter(result -> result.survey().equals(survey.id())
                                && result.village().equals(village.id()))
                        .map(result -> result(survey, result))
                        .sorted(Comparator.comparing(SurveyResultView::turn))
                        .toList());
    }

    private static SurveyResultView result(Survey survey, Result result) {
        var tally = result.tally();
        return new SurveyResultView(
                result.turn(),
                tally.answers(),
                tally.assisted(),
                IntStream.range(0, survey.questions().size())
                        .mapToObj(tally::of)
                        .toList());
    }

    PerceptionView perception() {
        var points = perception.byVillage();
        var names = villages.names(points.stream()
                .map(point -> Objects.requireNonNull(point.village()))
                .collect(Collectors.toSet()));
        return new PerceptionView(
                perception.byQuarter().stream().map(point -> point(point, null)).toList(),
                points.stream()
                        .map(point -> point(point, names.get(Objects.requireNonNull(point.village()))))
                        .toList());
    }

    private static PerceptionPointView point(Point point, @Nullable String name) {
        var standing = point.standing();
        return new PerceptionPointView(
                point.quarter().toString(),
                point.village(),
                name,
                standing.satisfactionIndex().orElse(null),
                standing.safetyIndex().orElse(null),
                standing.answers(),
                standing.assisted());
    }
}
