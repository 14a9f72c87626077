package org.cunjing.casework.view;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// Nobody finds anything again among so many.
public final class TooManyViews extends Refusal {

    private static final long serialVersionUID = 1L;

    TooManyViews(int most) {
        super(Kind.CONFLICT, "too-many-views", Map.of("most", most), "There are %d views already.".formatted(most));
    }
}
