package org.cunjing.casework;

/// Which step may follow which: the only table of it.
final class FollowUp {

    private FollowUp() {}

    /// How a fresh entry begins.
    static Progress start(Details details) {
        return switch (details) {
            case Details.Opinion _, Details.DisputeSign _, Details.Dispute _ -> Progress.OPEN;
            case Details.Hazard _ -> Progress.DISCOVERED;
            case Details.Service service -> service.receipt() == null ? Progress.OPEN : Progress.CLOSED;
            case Details.CouncilMeeting _,
                    Details.CadreContact _,
                    Details.Screening _,
                    Details.PublicitySession _,
                    Details.Inspection _,
                    Details.GroupActivity _,
                    Details.HouseholdVisit _ -> Progress.DONE;
        };
    }

    /// @throws StepNotPossible if `step` does not follow there
    static Progress after(EntryKind kind, Progress progress, EntryStep step) {
        boolean possible = switch (step) {
            case ANSWER -> kind == EntryKind.OPINION && progress == Progress.OPEN;
            case DISMISS, BECOME_CASE -> kind == EntryKind.DISPUTE_SIGN && progress == Progress.OPEN;
            case REPORT_TO_COMMITTEE, REPORT_TO_STATION, SETTLE, REFER ->
                kind == EntryKind.DISPUTE && progress == Progress.OPEN;
            case COLLECT, COMPLETE -> kind == EntryKind.SERVICE && progress == Progress.OPEN;
            case NOTIFY -> progress == Progress.DISCOVERED;
            case RECTIFIED -> progress == Progress.NOTIFIED;
            case RECHECK_FAILED -> progress == Progress.RECHECK_DUE;
            case CLOSE_HAZARD -> progress == Progress.RECHECK_DUE || progress == Progress.ESCALATED;
        };
        if (!possible) {
            throw new StepNotPossible(step, progress);
        }
        return next(step, progress);
    }

    private static Progress next(EntryStep step, Progress progress) {
        return switch (step) {
            case REPORT_TO_COMMITTEE, REPORT_TO_STATION, COLLECT -> progress;
            case NOTIFY -> Progress.NOTIFIED;
            case RECTIFIED -> Progress.RECHECK_DUE;
            case RECHECK_FAILED -> Progress.ESCALATED;
            case ANSWER, DISMISS, BECOME_CASE, SETTLE, REFER, CLOSE_HAZARD, COMPLETE -> Progress.CLOSED;
        };
    }
}
