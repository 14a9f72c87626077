package org.cunjing.resident;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// One opened form hands in one suggestion; a second text needs the form opened anew.
public final class FormUsedTwice extends Refusal {

    private static final long serialVersionUID = 1L;

    FormUsedTwice() {
        super(Kind.CONFLICT, "form-used-twice", Map.of(), "This form has handed in something else before.");
    }
}
