package org.cunjing.casework;

import static org.cunjing.casework.Columns.constant;
import static org.cunjing.casework.Columns.row;

import java.util.List;
import java.util.UUID;
import org.cunjing.casework.Details.GroupActivity;
import org.cunjing.casework.Details.Hazard;
import org.cunjing.casework.Details.Inspection;
import org.cunjing.casework.Details.PublicitySession;
import org.cunjing.community.team.ActivityKind;
import org.cunjing.community.team.ForceKind;
import org.cunjing.community.team.JointForm;
import org.cunjing.territory.SiteKind;

/// Where lies what keeps a village safe: publicity, inspections, hazards, help of others; column by column.
final class PreventionTables {

    static final DetailTable<PublicitySession> PUBLICITY_SESSION = new DetailTable<>(
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
                    it.note(),
                    "material_id",
                    it.materialId(),
                    "co_organisers",
                    it.coOrganisers().toArray(String[]::new)),
            (row, _) -> new PublicitySession(
                    constant(row, "topic", Details.PublicityTopic.class),
                    constant(row, "form", Details.PublicityForm.class),
                    row.getInt("attendance"),
                    row.getInt("copies"),
                    row.getString("note"),
                    row.getObject("material_id", UUID.class),
                    List.of((String[]) row.getArray("co_organisers").getArray())));

    static final DetailTable<Inspection> INSPECTION = new DetailTable<>(
            Inspection.class,
            "casework.inspection",
            it -> CheckedColumns.with(
                    it.checked(),
                    row(
                            "site_kind",
                            it.siteKind(),
                            "site",
                            it.site(),
                            "site_id",
                            it.siteId(),
                            "inspectors",
                            it.inspectors(),
                            "result",
                            it.result(),
                            "note",
                            it.note())),
            (row, _) -> new Inspection(
                    constant(row, "site_kind", SiteKind.class),
                    row.getString("site"),
                    row.getObject("site_id", UUID.class),
                    row.getInt("inspectors"),
                    constant(row, "result", Details.InspectionResult.class),
                    row.getString("note"),
                    CheckedColumns.read(row)));

    static final DetailTable<Hazard> HAZARD = new DetailTable<>(
            Hazard.class,
            "casework.hazard",
            it -> row(
                    "type",
                    it.type(),
                    "severity",
                    it.severity(),
                    "inspection_id",
                    it.inspectionId(),
                    "site_id",
                    it.siteId(),
                    "text",
                    it.text()),
            (row, _) -> new Hazard(
                    constant(row, "type", HazardType.class),
                    constant(row, "severity", HazardSeverity.class),
                    row.getObject("inspection_id", UUID.class),
                    row.getObject("site_id", UUID.class),
                    row.getString("text")));

    static final DetailTable<GroupActivity> GROUP_ACTIVITY = new DetailTable<>(
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
                    it.result(),
                    "form",
                    it.form(),
                    "place",
                    it.place(),
                    "minutes",
                    it.minutes(),
                    "shift_id",
                    it.shiftId(),
                    "roster",
                    it.roster().toArray(UUID[]::new)),
            (row, _) -> new GroupActivity(
                    constant(row, "force", ForceKind.class),
                    constant(row, "activity", ActivityKind.class),
                    row.getInt("participants"),
                    row.getString("result"),
                    row.getString("form") == null ? null : constant(row, "form", JointForm.class),
                    row.getString("place"),
                    row.getObject("minutes", Integer.class),
                    row.getObject("shift_id", UUID.class),
                    List.of((UUID[]) row.getArray("roster").getArray())));

    private PreventionTables() {}
}
