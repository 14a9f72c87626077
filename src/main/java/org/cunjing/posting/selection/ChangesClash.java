package org.cunjing.posting.selection;

import java.util.Map;
import java.util.Optional;
import org.cunjing.posting.matching.Clash;
import org.cunjing.shared.Refusal;

/// Changes of a matching cannot be made, or not together.
public final class ChangesClash extends Refusal {

    private static final long serialVersionUID = 1L;

    ChangesClash(Clash clash) {
        super(Kind.INVALID, slug(clash), Map.of(), "The changes clash: %s.".formatted(clash));
    }

    static void refuse(Optional<Clash> found) {
        found.ifPresent(clash -> {
            throw new ChangesClash(clash);
        });
    }

    private static String slug(Clash clash) {
        return switch (clash) {
            case UNKNOWN -> "changes-of-unknown";
            case TWICE -> "changes-decide-twice";
            case RECUSED -> "changes-against-recusal";
            case NO_SEAT -> "changes-without-seat";
            case SEATS -> "changes-of-seats";
            case NO_VILLAGE -> "changes-without-village";
        };
    }
}
