package org.cunjing.resident.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actors;
import org.cunjing.resident.AnonymousRelease;
import org.cunjing.shared.FieldCipher;
import org.cunjing.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes answers: each raises counts and is gone. Counts come out when five wait at least.
@Service
public class SurveyAnswers {

    private static final int TICKET_BYTES = 10;

    private final SurveyStore surveys;
    private final TallyStore tallies;
    private final FieldCipher cipher;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    SurveyAnswers(
            SurveyStore surveys, TallyStore tallies, FieldCipher cipher, Actors actors, Clock clock, ZoneId zone) {
        this.surveys = surveys;
        this.tallies = tallies;
        this.cipher = cipher;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// What is asked in the village today; for its public page.
    @Transactional(readOnly = true)
    public List<Survey> openIn(UUID village) {
        var asked = surveys.listVillages().stream()
                .filter(one -> one.village().equals(village))
                .map(SurveyStore.Asked::survey)
                .toList();
        return surveys.list().stream()
                .filter(survey -> asked.contains(survey.id()) && survey.isOpen(today()))
                .toList();
    }

    /// @throws NotFound if it is not asked in the village
    /// @throws SurveyNotOpen if it is over or has not begun
    @Transactional(readOnly = true)
    public Survey get(UUID id, UUID village) {
        var survey = surveys.find(id)
                .filter(_ -> surveys.findVillage(id, village, false).isPresent())
                .orElseThrow(() -> new NotFound("survey", id));
        if (!survey.isOpen(today())) {
            throw new SurveyNotOpen(id);
        }
        return survey;
    }

    /// Counts one answer. The same form again counts nothing.
    ///
    /// @param form random number of the opened form
    /// @param choices one for each question, from 0
    @Transactional
    public void take(UUID id, UUID village, UUID form, List<Integer> choices, Channel channel) {
        var survey = get(id, village);
        check(survey, choices);
        actors.as(
                new Application(actors.bureau(), "survey-answer"),
                () -> count(survey, village, form, choices, channel));
    }

    private void count(Survey survey, UUID village, UUID form, List<Integer> choices, Channel channel) {
        var asked = surveys.findVillage(survey.id(), village, true).orElseThrow(() -> new SurveyNotOpen(survey.id()));
        if (!tallies.takeForm(survey.id(), cipher.blindIndex(form.toString(), "resident.survey_form.form_hash"))) {
            return;
        }
        var turn = survey.kind() == SurveyKind.PERCEPTION
                ? Turn.ONCE
                : asked.turnedOn() == null ? Turn.BEFORE_SESSION : Turn.AFTER_SESSION;
        var none = Tally.none(survey.questions().size());
        var published = tallies.published(survey.id(), village, turn).orElse(none);
        var before = tallies.waiting(survey.id(), village, turn).orElse(none);
        var waiting = before.with(choices, channel);
        var release =
                new AnonymousRelease(AnonymousRelease.LEAST_BATCH, published.answers(), before.answers()).after(1);
        if (release.heldBack() == 0) {
            tallies.publish(survey.id(), village, turn, published.plus(waiting));
        }
        tallies.keepWaiting(survey.id(), village, turn, release.heldBack() == 0 ? none : waiting);
    }

    private static void check(Survey survey, List<Integer> choices) {
        var questions = survey.questions();
        if (choices.size() != questions.size()) {
            throw new IllegalArgumentException(
                    "choices (%d) must be one for each of %d questions.".formatted(choices.size(), questions.size()));
        }
        for (int i = 0; i < choices.size(); i++) {
            int choice = choices.get(i);
            if (choice < 0 || choice >= questions.get(i).kind().choices()) {
                throw new IllegalArgumentException("choice (%d) must be one of question %d.".formatted(choice, i));
            }
        }
    }

    /// Shows for a day that a phone was handed over by somebody who is signed in. It says nothing of whom.
    String ticket(UUID survey, UUID village) {
        var subject = "%s %s %s".formatted(survey, village, today());
        var bytes = cipher.blindIndex(subject, "resident.survey.ticket");
        return HexFormat.of().formatHex(bytes, 0, TICKET_BYTES);
    }

    public Channel channel(UUID survey, UUID village, Optional<String> ticket) {
        return ticket.filter(ticket(survey, village)::equals).isPresent() ? Channel.ASSISTED : Channel.PAGE;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
