package org.cunjing.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cunjing.resident.survey.Channel;
import org.cunjing.resident.survey.NewSurvey;
import org.cunjing.resident.survey.Question;
import org.cunjing.resident.survey.QuestionKind;
import org.cunjing.resident.survey.SurveyHistory;
import org.cunjing.resident.survey.SurveyKind;
import org.cunjing.resident.survey.Tally;
import org.cunjing.resident.survey.Turn;
import org.springframework.stereotype.Component;

/// Questionnaires in the first station's villages: the last quarters, one that runs now, and a quiz around a talk.
@Component
class SurveyLoad {

    private static final Pattern PARTS = Pattern.compile(";");
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;
    private static final double ASSISTED = 0.3;

    private final SurveyHistory history;
    private final Words words = new Words();
    private final Clock clock;
    private final ZoneId zone;

    SurveyLoad(SurveyHistory history, Clock clock, ZoneId zone) {
        this.history = history;
        this.clock = clock;
        this.zone = zone;
    }

    void load(long seed, District district, Signatures signatures, Identities ids) {
        var dice = new Dice(seed, "surveys");
        var station = district.stations().getFirst();
        var villages = district.villages().stream()
                .filter(village -> village.stationCode().equals(station.code()))
                .map(village -> ids.village(village.code()))
                .toList();
        var today = LocalDate.now(clock.withZone(zone));
        var quarter = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % MONTHS);
        var office = signatures.office(clock.instant());
        for (int back = QUARTERS; back >= 0; back--) {
            var first = quarter.minusMonths((long) MONTHS * back);
            var survey = survey(
                    ids,
                    SurveyKind.PERCEPTION,
                    first,
                    first.plusMonths(MONTHS).minusDays(1),
                    "survey.perception",
                    villages);
            history.load(survey, office, perception(dice, survey, QUARTERS - back, back == 0 ? 2 : 1));
        }
        var quiz = survey(
                ids, SurveyKind.QUIZ, today.minusDays(12), today.plusDays(9), "survey.quiz", villages.subList(0, 2));
        history.load(quiz, office, quiz(dice, quiz, villages.getFirst()));
    }

    private NewSurvey survey(
            Identities ids, SurveyKind kind, LocalDate first, LocalDate last, String name, List<UUID> villages) {
        var questions = words.list(name).stream()
                .map(line -> PARTS.split(line, -1))
                .map(parts -> new Question(
                        QuestionKind.valueOf(parts[0]),
                        parts[1],
                        parts[2].isEmpty() ? null : Boolean.valueOf(parts[2])))
                .toList();
        return new NewSurvey(
                ids.of("survey", name + first),
                kind,
                words.word(name + ".title"),
                first,
                last,
                questions,
                new HashSet<>(villages));
    }

    /// It gets better from quarter to quarter, not everywhere alike. In the running quarter some villages have none
    /// yet.
    private static Map<UUID, Map<Turn, Tally>> perception(Dice dice, NewSurvey survey, int later, int everyNth) {
        var results = new HashMap<UUID, Map<Turn, Tally>>();
        var villages = survey.villages().stream().sorted().toList();
        IntStream.range(0, villages.size()).filter(i -> i % everyNth == 0).forEach(i -> {
            double good = 0.62 + 0.05 * later + 0.1 * dice.real(-1, 1);
            var tally = tally(dice, survey, dice.between(9, 60), good, 0.7);
            results.put(villages.get(i), Map.of(Turn.ONCE, tally));
        });
        return results;
    }

    private static Map<UUID, Map<Turn, Tally>> quiz(Dice dice, NewSurvey survey, UUID village) {
        return Map.of(
                village,
                Map.of(
                        Turn.BEFORE_SESSION, tally(dice, survey, 26, 0.5, 1),
                        Turn.AFTER_SESSION, tally(dice, survey, 24, 0.88, 1)));
    }

    /// @param good how likely the best answer is
    /// @param half how likely the middle one is, where it was not the best
    private static Tally tally(Dice dice, NewSurvey survey, int answers, double good, double half) {
        var tally = Tally.none(survey.questions().size());
        for (int i = 0; i < answers; i++) {
            var choices = new ArrayList<Integer>();
            for (var question : survey.questions()) {
                boolean best = dice.chance(good);
                boolean middle = dice.chance(half);
                choices.add(question.right() == null ? best ? 0 : middle ? 1 : 2 : best == question.right() ? 0 : 1);
            }
            tally = tally.with(choices, dice.chance(ASSISTED) ? Channel.ASSISTED : Channel.PAGE);
        }
        return tally;
    }
}
