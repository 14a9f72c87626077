package org.cunjing.casework;

/// What the head of an entry repeats of its details, so that lists and counts need the head alone.
///
/// @param category e.g. the kind of a dispute or the form of a session
/// @param quantity what the report adds up: copies, person-times, households, participants; else 1
record Digest(EntryKind kind, String category, int quantity, String title) {

    private static final int MAX_TITLE = 80;

    static Digest of(Details details) {
        return switch (details) {
            case Details.Opinion it -> new Digest(EntryKind.OPINION, it.source().name(), 1, cut(it.text()));
            case Details.CouncilMeeting it -> new Digest(EntryKind.COUNCIL_MEETING, "", 1, cut(it.topic()));
            case Details.CadreContact it -> new Digest(EntryKind.CADRE_CONTACT, "", 1, cut(it.subject()));
            case Details.DisputeSign it ->
                new Digest(EntryKind.DISPUTE_SIGN, it.category().name(), 1, cut(it.text()));
            case Details.Dispute it ->
                new Digest(EntryKind.DISPUTE, it.category().name(), 1, cut(it.text()));
            case Details.Screening it -> new Digest(EntryKind.SCREENING, "", it.signs(), cut(or(it.note())));
            case Details.PublicitySession it ->
                new Digest(EntryKind.PUBLICITY_SESSION, it.form().name(), it.copies(), cut(or(it.note())));
            case Details.Inspection it ->
                new Digest(EntryKind.INSPECTION, it.siteKind().name(), 1, cut(it.site()));
            case Details.Hazard it -> new Digest(EntryKind.HAZARD, it.type().name(), 1, cut(it.text()));
            case Details.GroupActivity it ->
                new Digest(EntryKind.GROUP_ACTIVITY, it.activity().name(), it.participants(), cut(it.result()));
            case Details.HouseholdVisit it ->
                new Digest(EntryKind.HOUSEHOLD_VISIT, it.purpose().name(), it.households(), cut(it.heard()));
            case Details.Service it ->
                new Digest(EntryKind.SERVICE, it.type().name(), it.personTimes(), cut(it.text()));
        };
    }

    private static String or(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }

    private static String cut(String text) {
        return text.length() <= MAX_TITLE
                ? text
                : text.substring(
                                0,
                                text.offsetByCodePoints(
                                        0, Math.min(text.codePointCount(0, text.length()), MAX_TITLE - 1)))
                        + "…";
    }
}
