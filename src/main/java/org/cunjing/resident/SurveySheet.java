package org.cunjing.resident;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.cunjing.resident.survey.Question;
import org.jspecify.annotations.Nullable;

/// A questionnaire as a browser sends it, without JavaScript.
///
/// @param given choice of each question; empty: none yet
/// @param website a field no person sees; only machines fill it in
record SurveySheet(
        @Nullable String form, List<String> given, @Nullable String website) {

    SurveySheet {
        given = List.copyOf(given);
    }

    static SurveySheet blank() {
        return new SurveySheet(UUID.randomUUID().toString(), List.of(), null);
    }

    static SurveySheet of(UnaryOperator<@Nullable String> field, List<Question> questions) {
        var given = new ArrayList<String>();
        for (int i = 0; i < questions.size(); i++) {
            var choice = field.apply("q" + i);
            int choices = questions.get(i).kind().choices();
            boolean known =
                    IntStream.range(0, choices).mapToObj(String::valueOf).anyMatch(one -> one.equals(choice));
            given.add(choice != null && known ? choice : "");
        }
        return new SurveySheet(field.apply("form"), given, field.apply("website"));
    }

    /// @throws IncompleteForm if it is none, or a machine filled it in
    UUID number() {
        if (website != null && !website.isBlank()) {
            throw new IncompleteForm("filled-by-machine");
        }
        try {
            return UUID.fromString(form == null ? "" : form);
        } catch (IllegalArgumentException none) {
            throw new IncompleteForm("filled-by-machine");
        }
    }

    /// @throws IncompleteForm if a question has no answer
    List<Integer> choices() {
        if (given.contains("")) {
            throw new IncompleteForm("answer-missing");
        }
        return given.stream().map(Integer::valueOf).toList();
    }

    /// For the template.
    public boolean isGiven(int question, int choice) {
        return question < given.size() && given.get(question).equals(String.valueOf(choice));
    }
}
