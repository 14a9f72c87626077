package org.cunjing.resident.survey;

/// How an answer came in.
public enum Channel {
    /// On the resident's own device, on the village's page.
    PAGE(0),
    /// An officer or somebody of the committee handed a phone over.
    ASSISTED(1);

    private final int slot;

    Channel(int slot) {
        this.slot = slot;
    }

    /// Where its count stands in a [Tally].
    int slot() {
        return slot;
    }
}
