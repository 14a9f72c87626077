package org.cunjing.patrol;

import java.util.Map;
import java.util.stream.Stream;
import org.cunjing.shared.PersonalText;
import org.cunjing.shared.Refusal;

/// The text holds a number that names a person; the number itself is not repeated anywhere.
public final class PersonsNumberInFinding extends Refusal {

    private static final long serialVersionUID = 1L;

    PersonsNumberInFinding() {
        super(Kind.INVALID, "persons-number-in-finding", Map.of(), "The text holds a number that names a person.");
    }

    static void refuse(String... texts) {
        if (Stream.of(texts).anyMatch(text -> PersonalText.find(text).isPresent())) {
            throw new PersonsNumberInFinding();
        }
    }
}
