package org.cunjing.assessment.scoring;

/// The only things that may be assessed: each is a record which a second person has verified or given. Log-ins, time
/// online, distance, photographs, arrests and fines have no kind, so no item can be built on them.
public enum EvidenceKind {
    STATION_EVALUATION(Evidence.Marks.class),
    COMMITTEE_EVALUATION(Evidence.Marks.class),
    RESIDENT_EVALUATION(Evidence.Answers.class),
    WORK_ORDER(Evidence.Deadlines.class),
    COUNCIL_MEETING(Evidence.CountedOf.class),
    DISPUTE(Evidence.Deadlines.class),
    PUBLIC_SESSION(Evidence.Counted.class),
    INSPECTION(Evidence.CountedOf.class),
    /// The officer's own steps (notice, recheck, report); whether the owner complies does not count.
    HAZARD_STEP(Evidence.Deadlines.class),
    GROUP_ACTIVITY(Evidence.Counted.class),
    VISIT(Evidence.CountedOf.class),
    SERVICE_REQUEST(Evidence.Deadlines.class),
    SPOT_CHECK(Evidence.Sample.class),
    /// Final scores of the members of a leader's squad.
    SQUAD_SCORE(Evidence.Marks.class),
    /// Village evaluations (in hundredths) of the villages of a leader's squad.
    SQUAD_VILLAGE_EVALUATION(Evidence.Marks.class),
    SQUAD_WORK_ORDER(Evidence.Deadlines.class),
    /// Submitted orders that waited for the leader to verify them.
    ORDER_VERIFICATION(Evidence.Deadlines.class);

    private final Class<? extends Evidence> shape;

    EvidenceKind(Class<? extends Evidence> shape) {
        this.shape = shape;
    }

    public Class<? extends Evidence> shape() {
        return shape;
    }
}
