package org.cunjing.casework;

/// Which table holds the details of a kind.
final class DetailTables {

    private DetailTables() {}

    static DetailTable<?> of(EntryKind kind) {
        return switch (kind) {
            case OPINION -> ConcernTables.OPINION;
            case COUNCIL_MEETING -> ConcernTables.COUNCIL_MEETING;
            case CADRE_CONTACT -> ConcernTables.CADRE_CONTACT;
            case DISPUTE_SIGN -> ConcernTables.DISPUTE_SIGN;
            case DISPUTE -> ConcernTables.DISPUTE;
            case SCREENING -> ConcernTables.SCREENING;
            case PUBLICITY_SESSION -> PreventionTables.PUBLICITY_SESSION;
            case INSPECTION -> PreventionTables.INSPECTION;
            case HAZARD -> PreventionTables.HAZARD;
            case GROUP_ACTIVITY -> PreventionTables.GROUP_ACTIVITY;
            case HOUSEHOLD_VISIT -> ConcernTables.HOUSEHOLD_VISIT;
            case SERVICE -> ConcernTables.SERVICE;
        };
    }
}
