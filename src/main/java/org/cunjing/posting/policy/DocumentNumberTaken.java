package org.cunjing.posting.policy;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// Another version carries this number already.
public final class DocumentNumberTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    DocumentNumberTaken(String number) {
        super(
                Kind.CONFLICT,
                "document-number-taken",
                Map.of("number", number),
                "Another version has the number %s.".formatted(number));
    }
}
