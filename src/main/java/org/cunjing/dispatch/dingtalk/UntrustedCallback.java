package org.cunjing.dispatch.dingtalk;

import java.util.Map;
import org.cunjing.shared.Refusal;

/// A callback that did not come from the platform, or not for us. The message names no content and no key.
public final class UntrustedCallback extends Refusal {

    private static final long serialVersionUID = 1L;

    /// What gave it away.
    public enum Fault {
        OVERSIZE,
        SIGNATURE,
        ENCODING,
        PADDING,
        LENGTH,
        OWNER,
        AGE
    }

    private final Fault fault;

    /// The caller is told no more than that.
    UntrustedCallback(Fault fault) {
        super(Kind.FORBIDDEN, "untrusted-callback", Map.of(), "The callback is refused: wrong %s.".formatted(fault));
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
