package org.cunjing.field.sync;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.cunjing.field.help.HelpCalls;
import org.cunjing.shared.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the officer adds to a call for help: where it comes from, or that it was none.
@Component
class HelpStepHandler implements RecordHandler {

    private final HelpCalls calls;
    private final Bodies bodies;

    HelpStepHandler(HelpCalls calls, Bodies bodies) {
        this.calls = calls;
        this.bodies = bodies;
    }

    enum HelpStep {
        PLACE,
        WITHDRAW
    }

    /// @param step `place`, which needs one, or `withdraw`, which needs a word
    record HelpStepBody(
            @NotNull UUID helpId,
            @NotNull String step,
            @Nullable @Size(max = 200) String word,
            @Nullable Position place) {}

    @Override
    public String kind() {
        return "help-step";
    }

    @Override
    public void take(FieldRecord record) {
        var body = bodies.read(record, HelpStepBody.class);
        switch (Steps.of(HelpStep.class, body.step())) {
            case PLACE -> calls.tellPlace(body.helpId(), said(body, body.place()));
            case WITHDRAW -> calls.withdraw(body.helpId(), said(body, body.word()));
        }
    }

    private static <T> T said(HelpStepBody body, @Nullable T part) {
        if (part == null || "".equals(part)) {
            throw new IllegalArgumentException("step (%s) must come with what it says.".formatted(body.step()));
        }
        return part;
    }
}
