package org.cunjing.shared;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The text holds a number that names a person; it is not stored. The number itself is not repeated anywhere.
public final class PersonalNumberInText extends Refusal {

    private static final long serialVersionUID = 1L;

    private PersonalNumberInText(PersonalText.Kind kind) {
        super(Kind.INVALID, kind.slug(), Map.of(), "The text holds a %s.".formatted(kind));
    }

    public static void refuse(@Nullable String... texts) {
        Stream.of(texts)
                .filter(Objects::nonNull)
                .flatMap(text -> PersonalText.find(text).stream())
                .findFirst()
                .ifPresent(kind -> {
                    throw new PersonalNumberInText(kind);
                });
    }
}
