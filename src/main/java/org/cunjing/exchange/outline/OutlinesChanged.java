package org.cunjing.exchange.outline;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// The file or the villages are not those of the preview any more.
public final class OutlinesChanged extends Refusal {

    private static final long serialVersionUID = 1L;

    OutlinesChanged() {
        super(Kind.CONFLICT, "outlines-changed", Map.of(), "File or villages changed since the preview.");
    }
}
