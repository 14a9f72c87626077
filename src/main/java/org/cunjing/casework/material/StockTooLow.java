package org.cunjing.casework.material;

import java.util.Map;
import java.util.UUID;
import org.cunjing.shared.Refusal;

/// More copies are to leave a place than lie there.
public final class StockTooLow extends Refusal {

    private static final long serialVersionUID = 1L;

    StockTooLow(UUID material, int left, int wanted) {
        super(
                Kind.CONFLICT,
                "stock-too-low",
                Map.of("left", left, "wanted", wanted),
                "Of material %s %d copies are left and %d are wanted.".formatted(material, left, wanted));
    }
}
