package org.cunjing.resident.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cunjing.access.Actor.Application;
import org.cunjing.access.Actors;
import org.cunjing.access.Mark;
import org.cunjing.casework.EntryKind;
import org.cunjing.casework.EntryState;
import org.cunjing.casework.Ledgers;
import org.cunjing.resident.survey.SurveyStore.Asked;
import org.cunjing.resident.survey.TallyStore.Result;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.IdUsedOtherwise;
import org.cunjing.shared.NotFound;
import org.cunjing.shared.PersonalNumberInText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Questionnaires from their opening to their end. [SurveyAnswers] take the answers.
@Service
public class Surveys {

    private final SurveyStore store;
    private final TallyStore tallies;
    private final Ledgers ledgers;
    private final Actors actors;
    private final Clock clock;
    private final ZoneId zone;

    Surveys(SurveyStore store, TallyStore tallies, Ledgers ledgers, Actors actors, Clock clock, ZoneId zone) {
        this.store = store;
        this.tallies = tallies;
        this.ledgers = ledgers;
        this.actors = actors;
        this.clock = clock;
        this.zone = zone;
    }

    /// Everything in reach.
    record Overview(List<Survey> surveys, List<Asked> villages, List<Result> results) {}

    @Transactional(readOnly = true)
    Overview list() {
        return new Overview(store.list(), store.listVillages(), tallies.listResults());
    }

    /// Opens a questionnaire. The same again is answered with what is there.
    ///
    /// @throws Faulty if its days or questions cannot be
    @Transactional
    public Survey open(NewSurvey wanted) {
        wanted.villages().forEach(actors::requireVillage);
        PersonalNumberInText.refuse(wanted.title());
        wanted.questions().forEach(question -> PersonalNumberInText.refuse(question.words()));
        SurveyCheck.check(wanted, today());
        var known = store.find(wanted.id());
        if (known.isPresent()) {
            return known.filter(there -> isSame(there, wanted)).orElseThrow(() -> new IdUsedOtherwise(wanted.id()));
        }
        var survey = new Survey(
                wanted.id(),
                wanted.kind(),
                wanted.title(),
                wanted.firstDay(),
                wanted.lastDay(),
                wanted.questions(),
                Mark.of(actors.current(), clock.instant()),
                null);
        store.add(survey);
        wanted.villages().forEach(village -> store.addVillage(survey.id(), village));
        return survey;
    }

    /// Ends it today. What waits for company stays behind for ever.
    ///
    /// @throws SurveyNotOpen if it is over
    @Transactional
    public void close(UUID id) {
        var survey = store.find(id).orElseThrow(() -> new NotFound("survey", id));
        requireAll(id);
        if (survey.closedOn() != null || survey.lastDay().isBefore(today())) {
            throw new SurveyNotOpen(id);
        }
        store.close(id, today());
        actors.as(new Application(actors.bureau(), "survey-end"), () -> tallies.forgetForms(id));
    }

    /// Says that the session was held: from now on answers to the quiz come after it.
    ///
    /// @param session of the ledger; null: it is not written down yet
    @Transactional
    public void turn(UUID id, UUID village, @Nullable UUID session) {
        actors.requireVillage(village);
        var survey = store.find(id).orElseThrow(() -> new NotFound("survey", id));
        if (store.findVillage(id, village, true).isEmpty()) {
            throw new NotFound("survey", id);
        }
        if (survey.kind() != SurveyKind.QUIZ || !survey.isOpen(today())) {
            throw new SurveyNotOpen(id);
        }
        if (session != null) {
            requireSession(survey, village, session);
        }
        store.turn(id, village, today(), session);
    }

    private void requireSession(Survey survey, UUID village, UUID session) {
        var head = ledgers.get(session).head();
        boolean fits = head.kind() == EntryKind.PUBLICITY_SESSION
                && head.villageId().equals(village)
                && head.state() != EntryState.VOIDED
                && !head.happenedOn().isBefore(survey.firstDay());
        if (!fits) {
            throw new SessionElsewhere(session);
        }
    }

    /// Nobody ends what is asked elsewhere as well.
    private void requireAll(UUID id) {
        var everywhere = actors.as(new Application(actors.bureau(), "survey-end"), store::listVillages);
        everywhere.stream()
                .filter(asked -> asked.survey().equals(id))
                .map(Asked::village)
                .forEach(actors::requireVillage);
    }

    private static boolean isSame(Survey there, NewSurvey wanted) {
        return there.kind() == wanted.kind()
                && there.title().equals(wanted.title())
                && there.firstDay().equals(wanted.firstDay())
                && there.lastDay().equals(wanted.lastDay())
                && there.questions().equals(wanted.questions());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
