package org.cunjing.assessment;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// This fact has been proposed before; a fact is counted once.
public final class FactCounted extends Refusal {

    private static final long serialVersionUID = 1L;

    FactCounted(String factKey) {
        super(
                Kind.CONFLICT,
                "fact-counted-already",
                Map.of("factKey", factKey),
                "The fact %s is counted already.".formatted(factKey));
    }
}
