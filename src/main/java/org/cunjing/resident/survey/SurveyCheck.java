package org.cunjing.resident.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cunjing.shared.Faulty;
import org.cunjing.shared.Faulty.Fault;

/// What a questionnaire must keep to: it lies in one quarter, and asks what its kind is for.
final class SurveyCheck {

    private SurveyCheck() {}

    /// @throws Faulty with everything that is wrong
    static void check(NewSurvey wanted, LocalDate today) {
        var faults = new ArrayList<Fault>();
        boolean apart = wanted.kind() == SurveyKind.PERCEPTION
                && !Quarter.of(wanted.firstDay()).equals(Quarter.of(wanted.lastDay()));
        if (wanted.lastDay().isBefore(wanted.firstDay()) || wanted.lastDay().isBefore(today)) {
            faults.add(new Fault("lastDay", "out-of-range"));
        } else if (apart) {
            faults.add(new Fault("lastDay", "one-quarter"));
        }
        if (wanted.villages().isEmpty()) {
            faults.add(new Fault("villages", "required"));
        }
        for (int i = 0; i < wanted.questions().size(); i++) {
            boolean states = wanted.questions().get(i).kind() == QuestionKind.STATEMENT;
            if (states != (wanted.kind() == SurveyKind.QUIZ)) {
                faults.add(new Fault("questions." + i, "other-question"));
            }
        }
        if (!faults.isEmpty()) {
            throw new Faulty(List.copyOf(faults));
        }
    }
}
