package org.cunjing.exchange;

/// The registers are no longer as the dry run found them. Ends the job; the page tells it from the import's state.
final class RegistersChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegistersChanged() {
        super("The registers were changed since the dry run.");
    }
}
