package org.cunjing.resident.survey;

/// How an answer came in.
public enum Channel {
    /// On the resident's own device, on the village's page.
    PAGE,
    /// An officer or somebody of the committee handed a phone over.
    ASSISTED
}
