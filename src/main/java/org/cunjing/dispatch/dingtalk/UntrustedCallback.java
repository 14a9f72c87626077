package org.cunjing.dispatch.dingtalk;

/// A callback that did not come from the platform, or not for us. The message names no content and no key.
public final class UntrustedCallback extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// What gave it away.
    public enum Fault {
        OVERSIZE,
        SIGNATURE,
        ENCODING,
        PADDING,
        LENGTH,
        OWNER
    }

    private final Fault fault;

    UntrustedCallback(Fault fault) {
        super("The callback is refused: wrong %s.".formatted(fault));
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
