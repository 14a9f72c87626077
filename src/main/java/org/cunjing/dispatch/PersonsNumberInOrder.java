package org.cunjing.dispatch;

import org.cunjing.shared.PersonalNumberInText;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cunjing.shared.PersonalText;
import org.cunjing.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// The text holds a number that names a person; the number itself is not repeated anywhere.
public final class PersonalNumberInText extends Refusal {

    private static final long serialVersionUID = 1L;

    PersonalNumberInText() {
        super(Kind.INVALID, "persons-number-in-order", Map.of(), "The text holds a number that names a person.");
    }

    /// @throws PersonalNumberInText if one of the texts holds such a number
    public static void refuse(@Nullable String... texts) {
        if (Stream.of(texts)
                .filter(Objects::nonNull)
                .anyMatch(text -> PersonalText.find(text).isPresent())) {
            throw new PersonalNumberInText();
        }
    }
}
