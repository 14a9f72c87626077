package org.cunjing.field.sync;

import java.util.UUID;
import org.cunjing.field.help.HelpCalls;
import org.cunjing.shared.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A call for help; the record's id is the call's.
@Component
class HelpHandler implements RecordHandler {

    private final HelpCalls calls;
    private final Bodies bodies;

    HelpHandler(HelpCalls calls, Bodies bodies) {
        this.calls = calls;
        this.bodies = bodies;
    }

    record HelpBody(@Nullable UUID villageId, @Nullable Position place) {}

    @Override
    public String kind() {
        return "help";
    }

    @Override
    public void take(FieldRecord record) {
        var body = bodies.read(record, HelpBody.class);
        calls.call(record.id(), body.villageId(), body.place(), record.made().made());
    }
}
