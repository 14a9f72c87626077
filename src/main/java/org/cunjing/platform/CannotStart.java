package org.cunjing.platform;

/// Something outside is not as it must be. The message is one sentence for the person at the terminal.
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }
}
