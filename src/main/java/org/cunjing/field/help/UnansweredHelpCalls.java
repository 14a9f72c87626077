package org.cunjing.field.help;

import java.util.List;
import org.cunjing.dispatch.room.OpenPoint;
import org.cunjing.dispatch.room.OpenPoints;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Calls for help that a shift leaves to the next. Without the caller's name: the board has it.
@Component
class UnansweredHelpCalls implements OpenPoints {

    private final HelpCallStore store;

    UnansweredHelpCalls(HelpCallStore store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenPoint> list() {
        return store.listOpen().stream()
                .map(call -> new OpenPoint("help", call.id(), call.village(), ""))
                .toList();
    }
}
