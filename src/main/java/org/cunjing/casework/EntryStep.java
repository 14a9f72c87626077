package org.cunjing.casework;

/// What can follow an entry.
public enum EntryStep {
    /// The opinion got its answer.
    ANSWER,
    REPORT_TO_COMMITTEE,
    REPORT_TO_STATION,
    /// The sign of a dispute came to nothing; the note says why.
    DISMISS,
    /// The sign has become a dispute, which names it.
    BECOME_CASE,
    /// The parties agreed.
    SETTLE,
    /// Handed to the body in charge; also where one party refuses mediation.
    REFER,
    /// The unit in charge has the notice and its term.
    NOTIFY,
    /// The unit says that it is done.
    RECTIFIED,
    RECHECK_FAILED,
    /// The second look found it gone.
    CLOSE_HAZARD,
    /// The document was fetched from the office that issues it; the note names the office's receipt.
    COLLECT,
    /// The service is done and its receipt given.
    COMPLETE
}
