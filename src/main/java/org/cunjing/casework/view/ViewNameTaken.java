package org.cunjing.casework.view;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// Somebody has a view of this name already.
public final class ViewNameTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    ViewNameTaken() {
        super(Kind.CONFLICT, "view-name-taken", Map.of(), "There is a view of this name.");
    }
}
