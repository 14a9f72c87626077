package org.cunjing.resident;

import java.util.Map;
import org.cunjing.shared.PersonalText;
import org.cunjing.shared.Refusal;

/// The text holds a number that names a person; it is not stored. The number itself is not repeated anywhere.
public final class PersonalNumberInText extends Refusal {

    private static final long serialVersionUID = 1L;

    private PersonalNumberInText(PersonalText.Kind kind) {
        super(
                Kind.INVALID,
                switch (kind) {
                    case CITIZEN_NUMBER -> "citizen-number-in-text";
                    case MOBILE_NUMBER -> "mobile-number-in-text";
                },
                Map.of(),
                "The text holds a %s.".formatted(kind));
    }

    static void refuse(String text) {
        PersonalText.find(text).ifPresent(kind -> {
            throw new PersonalNumberInText(kind);
        });
    }
}
