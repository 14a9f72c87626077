package org.cunjing.resident;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// Something on the public form is missing or too long; the slug says what. Answered on the page, never as a problem.
public final class IncompleteForm extends Refusal {

    private static final long serialVersionUID = 1L;

    IncompleteForm(String slug) {
        super(Kind.INVALID, slug, Map.of(), "The public form: " + slug);
    }
}
