package org.cunjing.resident.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Counts of the answers to a questionnaire: how many came in which way, then how often each choice of each question
/// was
/// taken. Which choices were taken together is not kept, so answers of one person cannot be tied to each other.
///
/// - Shape: two counts of channels, then three for each question; the third of a statement stays 0.
/// - Units: answers.
public record Tally(List<Integer> counts) {

    private static final int CHANNELS = Channel.values().length;
    private static final int SLOTS = 3;

    public Tally {
        counts = List.copyOf(counts);
    }

    public static Tally none(int questions) {
        return new Tally(Collections.nCopies(CHANNELS + SLOTS * questions, 0));
    }

    /// @param choices one for each question, from 0
    public Tally with(List<Integer> choices, Channel channel) {
        var raised = new ArrayList<>(counts);
        raised.set(channel.slot(), raised.get(channel.slot()) + 1);
        for (int question = 0; question < choices.size(); question++) {
            int slot = CHANNELS + SLOTS * question + choices.get(question);
            raised.set(slot, raised.get(slot) + 1);
        }
        return new Tally(raised);
    }

    public Tally plus(Tally other) {
        var sum = new ArrayList<Integer>();
        for (int i = 0; i < counts.size(); i++) {
            sum.add(counts.get(i) + other.counts().get(i));
        }
        return new Tally(sum);
    }

    public int answers() {
        return counts.get(Channel.PAGE.slot()) + assisted();
    }

    public int assisted() {
        return counts.get(Channel.ASSISTED.slot());
    }

    /// How often each choice of a question was taken.
    public List<Integer> of(int question) {
        int first = CHANNELS + SLOTS * question;
        return counts.subList(first, first + SLOTS);
    }
}
