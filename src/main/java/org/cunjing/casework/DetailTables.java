package org.cunjing.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.cunjing.casework.Details.CouncilMeeting;
import org.cunjing.casework.Details.Dispute;
import org.cunjing.casework.Details.GroupActivity;
import org.cunjing.casework.Details.Hazard;
import org.cunjing.casework.Details.HouseholdVisit;
import org.cunjing.casework.Details.Inspection;
import org.cunjing.casework.Details.Opinion;
import org.cunjing.casework.Details.PublicitySession;
import org.cunjing.casework.Details.Screening;
import org.cunjing.casework.Details.Service;
import org.jspecify.annotations.Nullable;

/// The ten tables of details, column by column.
final class DetailTables {

    private static final DetailTable<Opinion> OPINION = new DetailTable<>(
            Opinion.class,
            "casework.opinion",
            it -> row("source", it.source(), "about_police", it.aboutPolice(), "text", it.text()),
            (row, _) -> new Opinion(
                    constant(row, "source", Details.OpinionSource.class),
                    row.getBoolean("about_police"),
                    row.getString("text")));

    private static final DetailTable<CouncilMeeting> COUNCIL_MEETING = new DetailTable<>(
            CouncilMeeting.class,
            "casework.council_meeting",
            it -> row("topic", it.topic(), "raised", it.raised()),
            (row, _) -> new CouncilMeeting(row.getString("topic"), row.getString("raised")));

    private static final DetailTable<Dispute> DISPUTE = new DetailTable<>(
            Dispute.class,
            "casework.dispute",
            "casework.dispute d left join casework.grading g using (bureau, entry_id)",
            it -> row(
                    "category",
                    it.category(),
                    "track",
                    it.track(),
                    "violence",
                    it.violence(),
                    "consent",
                    it.consent(),
                    "text",
                    it.text()),
            (row, _) -> new Dispute(
                    constant(row, "category", Details.DisputeCategory.class),
                    constant(row, "track", Details.DisputeTrack.class),
                    row.getBoolean("violence"),
                    row.getBoolean("consent"),
                    row.getString("text"),
                    GradingStore.facts(row)));

    private static final DetailTable<Screening> SCREENING = new DetailTable<>(
            Screening.class,
            "casework.screening",
            it -> row("first_day", it.firstDay(), "last_day", it.lastDay(), "signs", it.signs(), "note", it.note()),
            (row, _) -> new Screening(
                    row.getObject("first_day", LocalDate.class),
                    row.getObject("last_day", LocalDate.class),
                    row.getInt("signs"),
                    row.getString("note")));

    private static final DetailTable<PublicitySession> PUBLICITY_SESSION = new DetailTable<>(
            PublicitySession.class,
            "casework.publicity_session",
            it -> row(
                    "topic",
                    it.topic(),
                    "form",
                    it.form(),
                    "attendance",
                    it.attendance(),
                    "copies",
                    it.copies(),
                    "note",
                    it.note()),
            (row, _) -> new PublicitySession(
                    constant(row, "topic", Details.PublicityTopic.class),
                    constant(row, "form", Details.PublicityForm.class),
                    row.getInt("attendance"),
                    row.getInt("copies"),
                    row.getString("note")));

    private static final DetailTable<Inspection> INSPECTION = new DetailTable<>(
            Inspection.class,
            "casework.inspection",
            it -> row(
                    "site_kind",
                    it.siteKind(),
                    "site",
                    it.site(),
                    "inspectors",
                    it.inspectors(),
                    "result",
                    it.result(),
                    "note",
                    it.note()),
            (row, _) -> new Inspection(
                    constant(row, "site_kind", Details.SiteKind.class),
                    row.getString("site"),
                    row.getInt("inspectors"),
                    constant(row, "result", Details.InspectionResult.class),
                    row.getString("note")));

    private static final DetailTable<Hazard> HAZARD = new DetailTable<>(
            Hazard.class,
            "casework.hazard",
            it -> row(
                    "type",
                    it.type(),
                    "severity",
                    it.severity(),
                    "inspection_id",
                    it.inspectionId(),
                    "text",
                    it.text()),
            (row, _) -> new Hazard(
                    constant(row, "type", Details.HazardType.class),
                    constant(row, "severity", HazardSeverity.class),
                    row.getObject("inspection_id", UUID.class),
                    row.getString("text")));

    private static final DetailTable<GroupActivity> GROUP_ACTIVITY = new DetailTable<>(
            GroupActivity.class,
            "casework.group_activity",
            it -> row(
                    "force",
                    it.force(),
                    "activity",
                    it.activity(),
                    "participants",
                    it.participants(),
                    "result",
                    it.result()),
            (row, _) -> new GroupActivity(
                    constant(row, "force", Details.Force.class),
                    constant(row, "activity", Details.GroupActivityKind.class),
                    row.getInt("participants"),
                    row.getString("result")));

    private static final DetailTable<HouseholdVisit> HOUSEHOLD_VISIT = new DetailTable<>(
            HouseholdVisit.class,
            "casework.household_visit",
            it -> row(
                    "purpose",
                    it.purpose(),
                    "households",
                    it.households(),
                    "met",
                    it.met(),
                    "heard",
                    it.heard(),
                    "seen",
                    it.seen(),
                    "handled",
                    it.handled()),
            (row, _) -> new HouseholdVisit(
                    constant(row, "purpose", Details.VisitPurpose.class),
                    row.getInt("households"),
                    constant(row, "met", Details.MetRole.class),
                    row.getString("heard"),
                    row.getString("seen"),
                    row.getString("handled")));

    private static final DetailTable<Service> SERVICE = new DetailTable<>(
            Service.class,
            "casework.service",
            it -> row(
                    "type",
                    it.type(),
                    "person_times",
                    it.personTimes(),
                    "proxy",
                    it.proxy(),
                    "authorised",
                    it.authorised(),
                    "receipt",
                    it.receipt(),
                    "text",
                    it.text()),
            (row, _) -> new Service(
                    constant(row, "type", Details.ServiceType.class),
                    row.getInt("person_times"),
                    row.getBoolean("proxy"),
                    row.getBoolean("authorised"),
                    row.getString("receipt"),
                    row.getString("text")));

    private DetailTables() {}

    static DetailTable<?> of(EntryKind kind) {
        return switch (kind) {
            case OPINION -> OPINION;
            case COUNCIL_MEETING -> COUNCIL_MEETING;
            case DISPUTE -> DISPUTE;
            case SCREENING -> SCREENING;
            case PUBLICITY_SESSION -> PUBLICITY_SESSION;
            case INSPECTION -> INSPECTION;
            case HAZARD -> HAZARD;
            case GROUP_ACTIVITY -> GROUP_ACTIVITY;
            case HOUSEHOLD_VISIT -> HOUSEHOLD_VISIT;
            case SERVICE -> SERVICE;
        };
    }

    /// @param pairs name, value, name, value, …
    private static Map<String, Object> row(@Nullable Object... pairs) {
        var row = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put(String.valueOf(pairs[i]), Columns.value(pairs[i + 1]));
        }
        return row;
    }

    private static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, row.getString(column));
    }
}
