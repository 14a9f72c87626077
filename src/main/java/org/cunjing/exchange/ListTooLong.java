package org.cunjing.exchange;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// More entries are listed than fit into one file.
public final class ListTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    ListTooLong(int most) {
        super(
                Kind.TOO_LARGE,
                "list-too-long",
                Map.of("rows", most),
                "More than %d entries are listed.".formatted(most));
    }
}
