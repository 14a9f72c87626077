package org.cunjing.grant;

import java.time.Duration;

/// What granted data are read for. The two never mix: each source serves one of them.
public enum Purpose {
    /// To help and protect residents.
    SERVICE(Duration.ofDays(366)),
    /// To help investigators: which cases there are, never what is in them.
    CASE(Duration.ofDays(3));

    private final Duration longest;

    Purpose(Duration longest) {
        this.longest = longest;
    }

    Duration longest() {
        return longest;
    }
}
