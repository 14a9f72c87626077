package org.cunjing.resident.survey;

import java.util.Map;
import java.util.UUID;
import org.cunjing.access.Mark;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes questionnaires of the past over with what has come out of them.
@Service
public class SurveyHistory {

    private final SurveyStore store;
    private final TallyStore tallies;

    SurveyHistory(SurveyStore store, TallyStore tallies) {
        this.store = store;
        this.tallies = tallies;
    }

    /// @param results by village and turn; of each at least a batch
    @Transactional
    public void load(NewSurvey survey, Mark opened, Map<UUID, Map<Turn, Tally>> results) {
        store.add(new Survey(
                survey.id(),
                survey.kind(),
                survey.title(),
                survey.firstDay(),
                survey.lastDay(),
                survey.questions(),
                opened,
                null));
        survey.villages().forEach(village -> store.addVillage(survey.id(), village));
        results.forEach((village, turns) -> turns.forEach((turn, tally) -> {
            tallies.publish(survey.id(), village, turn, tally);
            if (turn == Turn.AFTER_SESSION) {
                store.turn(survey.id(), village, survey.firstDay(), null);
            }
        }));
    }
}
